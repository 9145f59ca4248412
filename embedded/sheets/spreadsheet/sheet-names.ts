import type { Sheet } from '../../workbook/model/sheet';
import type { SheetsBook } from '../book/sheets-book';
import { refuse } from '../script/script-error';

const LONGEST = 100;

/** Refuses a name that another sheet has (capitals or not), an empty one and one too long. */
export function checkName({ sheets }: SheetsBook, name: string, own?: Sheet): void {
  if (name === '') refuse('The sheet name cannot be empty.');
  if (name.length > LONGEST) refuse(`The sheet name cannot be longer than ${LONGEST} characters.`);
  if (sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase())) {
    refuse(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

/** `Sheet5` where there are four sheets, or the next number that is free. */
export function nextName({ sheets }: SheetsBook): string {
  let number = sheets.length + 1;
  while (sheets.some(({ name }) => name.toLowerCase() === `sheet${number}`)) number++;
  return `Sheet${number}`;
}
