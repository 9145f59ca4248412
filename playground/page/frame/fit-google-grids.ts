import type { SheetsBook } from '../../../embedded/sheets/book/sheets-book';
import { usedArea } from '../../../embedded/workbook/model/cells';

/** Gives every sheet of Google's the rows and columns that a person has used in the grid meanwhile. */
export function fitGoogleGrids(book: SheetsBook): void {
  for (const sheet of book.sheets) {
    const used = usedArea(sheet);
    const grid = book.of(sheet);
    if (!used) continue;
    grid.rows = Math.max(grid.rows, used.row + used.rows);
    grid.columns = Math.max(grid.columns, used.column + used.columns);
  }
}
