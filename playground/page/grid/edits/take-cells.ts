import type { ICellData, Nullable } from '@univerjs/core';
import { bounding, singleCell, type Area } from '../../../../embedded/workbook/model/area';
import type { CellValue } from '../../../../embedded/workbook/model/sheet';
import type { CellMatrix } from '../mutations';
import { FORCED_TEXT, TEXT, valueOfData } from '../snapshot/cell-data';

/** What a person has entered: rows over an area. null leaves a cell as it is, '' empties it, an apostrophe keeps a text a text. */
export interface Typed {
  readonly area: Area;
  readonly rows: readonly (readonly CellValue[])[];
}

/** What the grid knows of its cells now. */
export interface GridCells {
  cell(row: number, column: number): Nullable<ICellData>;
  /** The formula of a cell, with its `=`; '' where there is none. */
  formula(row: number, column: number): string;
}

const CONTENT = ['v', 'f', 'si', 'p', 't'] as const;

/** Cells of a change whose content it touches; a change of looks only has none. */
export function touchedCells(cellValue: CellMatrix): { row: number; column: number }[] {
  return placesIn(cellValue, (cell) => cell === null || cell === undefined || CONTENT.some((key) => key in cell));
}

/** Cells of a change that it gives another look. */
export const styledCells = (cellValue: CellMatrix): { row: number; column: number }[] =>
  placesIn(cellValue, (cell) => cell === null || cell === undefined || 's' in cell);

function placesIn(
  cellValue: CellMatrix,
  picks: (cell: Nullable<ICellData>) => boolean,
): { row: number; column: number }[] {
  return Object.entries(cellValue).flatMap(([row, cells]) =>
    Object.entries(cells ?? {}).flatMap(([column, cell]) =>
      picks(cell) ? [{ row: Number(row), column: Number(column) }] : [],
    ),
  );
}

/** What stands in the cells now, as it would be typed; null where there are none. */
export function typedIn(cells: readonly { row: number; column: number }[], grid: GridCells): Typed | null {
  const [first, ...others] = cells.map(({ row, column }) => singleCell(row, column));
  if (!first) return null;
  const area = others.reduce((all, one) => bounding(all, one), first);
  const rows = Array.from({ length: area.rows }, () => new Array<CellValue>(area.columns).fill(null));
  for (const { row, column } of cells) {
    const line = rows[row - area.row];
    if (line) line[column - area.column] = entryAt(row, column, grid);
  }
  return { area, rows };
}

function entryAt(row: number, column: number, grid: GridCells): CellValue {
  const formula = grid.formula(row, column);
  if (formula) return formula;
  const cell = grid.cell(row, column);
  if (!cell) return '';
  const text = cell.p?.body?.dataStream?.replace(/\r?\n?$/, '').replace(/\r/g, '\n');
  const value = text === undefined ? valueOfData(cell) : text;
  if (value === null) return '';
  const isText =
    typeof value === 'string' && (cell.t === TEXT || cell.t === FORCED_TEXT || text !== undefined || !cell.t);
  return isText ? `'${value}` : value;
}
