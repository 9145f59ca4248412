import type { CellValue, Sheet } from '../model/sheet';
import { cellKey as keyOf, cellOfKey } from '../model/sheet';
import type { CellStyle, StyleKey } from '../model/style';
import { lookChanges } from './look-changes';

/** What is new about the content of a cell. */
export interface NewContent {
  readonly value: CellValue;
  /** With the `=`; absent for a cell without a formula. */
  readonly formula?: string;
  /** The formula is the one that stood there; only its value is another. */
  readonly keepsFormula: boolean;
}

/** What is new about the look of a cell: the properties that changed, and the whole look as it is now. */
export interface NewLook {
  readonly keys: readonly StyleKey[];
  readonly look: CellStyle;
}

export interface CellChange {
  content?: NewContent;
  look?: NewLook;
}

/** Height in points (null: the sheet's usual one) and whether it is hidden. */
export interface RowChange {
  readonly height: number | null;
  readonly isHidden: boolean;
}

/** Changes of cells by row and column. */
export type CellChanges = Map<number, Map<number, CellChange>>;

/** What differs between a sheet as its file has it and as it is now, row by row. */
export interface SheetChanges {
  readonly cells: CellChanges;
  readonly rows: ReadonlyMap<number, RowChange>;
}

/** The changed cells and rows of a sheet. */
export function sheetChanges(before: Sheet, after: Sheet): SheetChanges {
  const cells: CellChanges = new Map();
  noteContents(cells, before, after);
  for (const { row, column, ...look } of lookChanges(before, after)) changeAt(cells, row, column).look = look;
  return { cells, rows: rowChanges(before, after) };
}

/** The change of a cell, an empty one where there was none. */
export function changeAt(cells: CellChanges, row: number, column: number): CellChange {
  const ofRow = cells.get(row) ?? new Map<number, CellChange>();
  cells.set(row, ofRow);
  const change = ofRow.get(column) ?? {};
  ofRow.set(column, change);
  return change;
}

function noteContents(cells: CellChanges, before: Sheet, after: Sheet): void {
  const note = (row: number, column: number, keepsFormula: boolean): void => {
    const formula = after.formulas.get(keyOf(row, column));
    const value = after.values[row]?.[column] ?? null;
    changeAt(cells, row, column).content = { value, ...(formula !== undefined && { formula }), keepsFormula };
  };
  const isSameFormula = (key: number): boolean => before.formulas.get(key) === after.formulas.get(key);
  for (let row = 0; row < Math.max(before.values.length, after.values.length); row++) {
    const old = before.values[row] ?? [];
    const now = after.values[row] ?? [];
    for (let column = 0; column < Math.max(old.length, now.length); column++) {
      if ((old[column] ?? null) === (now[column] ?? null)) continue;
      const key = keyOf(row, column);
      note(row, column, after.formulas.has(key) && isSameFormula(key));
    }
  }
  for (const key of new Set([...before.formulas.keys(), ...after.formulas.keys()])) {
    const { row, column } = cellOfKey(key);
    if (!isSameFormula(key)) note(row, column, false);
  }
}

function rowChanges(before: Sheet, after: Sheet): Map<number, RowChange> {
  const touched = [before, after].flatMap(({ hiddenRows, rowHeights }) => [...hiddenRows, ...rowHeights.keys()]);
  const changes = new Map<number, RowChange>();
  for (const row of new Set(touched)) {
    const height = after.rowHeights.get(row) ?? null;
    const isHidden = after.hiddenRows.has(row);
    const isSame = height === (before.rowHeights.get(row) ?? null) && isHidden === before.hiddenRows.has(row);
    if (!isSame) changes.set(row, { height, isHidden });
  }
  return changes;
}
