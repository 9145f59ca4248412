import type { Area } from './area';
import { areaOf, bounding, hasCell, intersection, MAX_COLUMNS, MAX_ROWS, singleCell } from './area';
import type { CellValue, Sheet } from './sheet';
import { cellKey, cellOfKey } from './sheet';

export const valueAt = (sheet: Sheet, row: number, column: number): CellValue => sheet.values[row]?.[column] ?? null;

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Puts a value, or nothing (null), in a cell; a formula there is gone. */
export function putValue(sheet: Sheet, cell: Cell, value: CellValue): void {
  if (sheet.formulas.size > 0) sheet.formulas.delete(cellKey(cell.row, cell.column));
  setValue(sheet, cell, value);
}

/** Puts a formula (with its `=`) in a cell, and its value as far as it is known. */
export function putFormula(sheet: Sheet, cell: Cell, content: { formula: string; value: CellValue }): void {
  sheet.formulas.set(cellKey(cell.row, cell.column), content.formula);
  setValue(sheet, cell, content.value);
}

function setValue(sheet: Sheet, { row, column }: Cell, value: CellValue): void {
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

/** Grows to hold all areas it is given, as far as they are within an area. */
class Extent {
  area: Area | null = null;

  constructor(private readonly within: Area) {}

  take(area: Area): void {
    const shared = intersection(area, this.within);
    if (shared) this.area = this.area ? bounding(this.area, shared) : shared;
  }
}

const isFilled = (value: CellValue | undefined): boolean => value !== null && value !== undefined && value !== '';

const WHOLE: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/**
 * The smallest area with all values and formulas, of the whole sheet or within an area of it; with formatted cells too when
 * asked. Null where there are none.
 */
export function usedArea(sheet: Sheet, withFormats = false, within = WHOLE): Area | null {
  const extent = new Extent(within);
  const values = within === WHOLE ? valuesArea(sheet) : valuesWithin(sheet, within);
  if (values) extent.take(values);
  for (const key of sheet.formulas.keys()) {
    const { row, column } = cellOfKey(key);
    extent.take(singleCell(row, column));
  }
  if (withFormats) takeFormats(sheet, extent);
  return extent.area;
}

function valuesWithin({ values }: Sheet, { row, column, rows, columns }: Area): Area | null {
  const extent = new Extent(WHOLE);
  for (let at = row; at < Math.min(row + rows, values.length); at++) {
    const cells = values[at]?.slice(column, column + columns);
    const first = cells?.findIndex(isFilled) ?? -1;
    if (!cells || first < 0) continue;
    let last = cells.length - 1;
    while (!isFilled(cells[last])) last--;
    extent.take({ row: at, rows: 1, column: column + first, columns: last - first + 1 });
  }
  return extent.area;
}

/** Looks at both ends of every row only, as a sheet may have a million of them. */
function valuesArea(sheet: Sheet): Area | null {
  let top = -1;
  let bottom = -1;
  let left = MAX_COLUMNS;
  let right = -1;
  sheet.values.forEach((cells, row) => {
    const first = cells?.findIndex(isFilled) ?? -1;
    if (!cells || first < 0) return;
    let last = cells.length - 1;
    while (!isFilled(cells[last])) last--;
    if (top < 0) top = row;
    bottom = row;
    left = Math.min(left, first);
    right = Math.max(right, last);
  });
  return top < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Formatting of whole rows and whole columns does not make cells used. */
function takeFormats(sheet: Sheet, extent: Extent): void {
  for (const layer of sheet.formats.list) {
    if (layer.rows < MAX_ROWS && layer.columns < MAX_COLUMNS) extent.take(areaOf(layer));
  }
  for (const [column, runs] of sheet.numberFormats.columns) {
    for (const { row, rows } of runs) if (rows < MAX_ROWS) extent.take({ row, rows, column, columns: 1 });
  }
}
