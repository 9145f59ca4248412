import type { Area } from './area';
import { hasCell, MAX_COLUMNS, MAX_ROWS } from './area';
import type { CellValue, Sheet } from './sheet';
import { cellKey, cellOfKey } from './sheet';

export const valueAt = (sheet: Sheet, row: number, column: number): CellValue => sheet.values[row]?.[column] ?? null;

/** Puts a value, or nothing (null), in a cell; a formula there is gone. */
export function putValue(sheet: Sheet, cell: { row: number; column: number }, value: CellValue): void {
  if (sheet.formulas.size > 0) sheet.formulas.delete(cellKey(cell.row, cell.column));
  setValue(sheet, cell, value);
}

/** Puts a formula (with its `=`) in a cell, and its value as far as it is known. */
export function putFormula(
  sheet: Sheet,
  cell: { row: number; column: number },
  formula: string,
  value: CellValue,
): void {
  sheet.formulas.set(cellKey(cell.row, cell.column), formula);
  setValue(sheet, cell, value);
}

function setValue(sheet: Sheet, { row, column }: { row: number; column: number }, value: CellValue): void {
  let cells = sheet.values[row];
  if (!cells) {
    if (value === null) return;
    cells = sheet.values[row] = [];
  }
  if (column >= cells.length && value === null) return;
  while (cells.length < column) cells.push(null);
  cells[column] = value;
}

/** Takes values and formulas out of an area. */
export function clearCells(sheet: Sheet, area: Area): void {
  const end = Math.min(area.row + area.rows, sheet.values.length);
  for (let row = area.row; row < end; row++) {
    const cells = sheet.values[row];
    if (!cells) continue;
    const right = Math.min(area.column + area.columns, cells.length);
    if (area.column === 0 && right === cells.length) cells.length = 0;
    else cells.fill(null, Math.min(area.column, right), right);
  }
  for (const key of sheet.formulas.keys()) {
    const { row, column } = cellOfKey(key);
    if (hasCell(area, row, column)) sheet.formulas.delete(key);
  }
}

class Extent {
  private top = MAX_ROWS;
  private left = MAX_COLUMNS;
  private bottom = -1;
  private right = -1;

  /** Rows and columns, the last ones included. */
  take(top: number, left: number, bottom = top, right = left): void {
    this.top = Math.min(this.top, top);
    this.left = Math.min(this.left, left);
    this.bottom = Math.max(this.bottom, bottom);
    this.right = Math.max(this.right, right);
  }

  area(): Area | null {
    if (this.bottom < 0) return null;
    return { row: this.top, column: this.left, rows: this.bottom - this.top + 1, columns: this.right - this.left + 1 };
  }
}

const isFilled = (value: CellValue | undefined): boolean => value !== null && value !== undefined && value !== '';

/** The smallest area with all values and formulas; with formatted cells too when asked. Null for an empty sheet. */
export function usedArea(sheet: Sheet, withFormats = false): Area | null {
  const extent = new Extent();
  sheet.values.forEach((cells, row) => {
    if (!cells) return;
    const left = cells.findIndex(isFilled);
    if (left < 0) return;
    let right = cells.length - 1;
    while (!isFilled(cells[right])) right--;
    extent.take(row, left, row, right);
  });
  for (const key of sheet.formulas.keys()) {
    const { row, column } = cellOfKey(key);
    extent.take(row, column);
  }
  if (withFormats) takeFormats(sheet, extent);
  return extent.area();
}

/** Formatting of whole rows and whole columns does not make cells used. */
function takeFormats(sheet: Sheet, extent: Extent): void {
  for (const { row, column, rows, columns } of sheet.formats.list) {
    if (rows < MAX_ROWS && columns < MAX_COLUMNS) extent.take(row, column, row + rows - 1, column + columns - 1);
  }
  for (const [column, runs] of sheet.numberFormats.columns) {
    for (const run of runs) if (run.rows < MAX_ROWS) extent.take(run.row, column, run.row + run.rows - 1, column);
  }
}
