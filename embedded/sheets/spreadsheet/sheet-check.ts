import type { Sheet } from '../../workbook/model/sheet';
import type { SheetsBook } from '../book/sheets-book';
import { refuse } from '../script/script-error';

/** Refuses a sheet that has been deleted. */
export function checkSheet(book: SheetsBook, sheet: Sheet): void {
  if (!book.sheets.includes(sheet)) refuse(`Sheet ${book.of(sheet).id} not found`);
}
