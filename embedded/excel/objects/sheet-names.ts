import type { Sheet } from '../../workbook/model/sheet';
import type { Workbook } from '../../workbook/model/workbook';
import { fail } from '../wire/host-error';
import { asText } from './argument-values';

/** A name a sheet may take, or an error; `sheet` is the one that is to be renamed. */
export function freeSheetName(workbook: Workbook, name: unknown, sheet?: Sheet): string {
  const text = asText(name);
  if (text.length > 31 || /[:\\/?*[\]]/.test(text) || /^'|'$/.test(text)) fail('InvalidArgument');
  if (/^history$/i.test(text)) fail('InvalidArgument');
  const taken = workbook.sheets.some((each) => each !== sheet && each.name.toLowerCase() === text.toLowerCase());
  return taken ? fail('ItemAlreadyExists', 'A resource with the same name or identifier already exists.') : text;
}

/** `Sheet1`, or the next number that is free. */
export function nextSheetName(workbook: Workbook): string {
  let number = workbook.sheets.length + 1;
  while (workbook.sheet(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
