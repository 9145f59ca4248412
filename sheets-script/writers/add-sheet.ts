import type { Sheet, Spreadsheet } from '../services';
import { orTooManyCells } from './cell-limit';

/** A new last sheet, with its number. */
export function addSheet(spreadsheet: Spreadsheet, name: string): { id: number; sheet: Sheet } {
  const sheet = orTooManyCells(NEW_CELLS, () => spreadsheet.insertSheet(name, spreadsheet.getSheets().length));
  return { id: sheet.getSheetId(), sheet };
}

/** Google makes a sheet of 1000 rows and 26 columns. */
const NEW_CELLS = 26_000;
