import { google } from '../services';
import { trouble } from '../trouble';

/** Cells of a file, empty ones included. */
const MOST_CELLS = 10_000_000;

/** Columns of a new sheet, whether they are used or not. */
const LEAST_COLUMNS = 26;

/** Rows of the longest list that has room in a file with nothing else in it. */
export const MOST_ROWS = Math.floor(MOST_CELLS / LEAST_COLUMNS);

/** Adds cells to the file; where Google refuses because there are too many, says so in words that help. */
export function orTooManyCells<T>(more: number, add: () => T): T {
  try {
    return add();
  } catch (error) {
    const sheets = google.SpreadsheetApp.getActiveSpreadsheet().getSheets();
    const cells = sheets.reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
    throw cells + more > MOST_CELLS ? trouble('too-many-cells', { cells }) : error;
  }
}
