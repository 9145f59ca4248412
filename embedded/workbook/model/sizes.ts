import type { ChartAnchor } from './chart';
import type { Sheet } from './sheet';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from './sheet';

/** A box on the sheet in points from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Points, 0 for a hidden column. */
export const columnWidth = (sheet: Sheet, column: number): number =>
  sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH);

/** Points, 0 for a hidden row. */
export const rowHeight = (sheet: Sheet, row: number): number =>
  sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT);

type SizeOf = (index: number) => number;

function pointsBefore(size: SizeOf, position: number): number {
  let points = 0;
  for (let index = 0; index < Math.floor(position); index++) points += size(index);
  return points + (position % 1) * size(Math.floor(position));
}

function positionAt(size: SizeOf, points: number): number {
  let index = 0;
  let rest = points;
  while (rest >= size(index) && index < 1_048_576) rest -= size(index++);
  return index + rest / size(index);
}

/** Where a chart stands in points, with the columns and rows as they are now. */
export function boxOf(sheet: Sheet, { row, column, rows, columns }: ChartAnchor): Box {
  const width: SizeOf = (index) => columnWidth(sheet, index);
  const height: SizeOf = (index) => rowHeight(sheet, index);
  const left = pointsBefore(width, column);
  const top = pointsBefore(height, row);
  return {
    left,
    top,
    width: pointsBefore(width, column + columns) - left,
    height: pointsBefore(height, row + rows) - top,
  };
}

/** The cells under a box. */
export function anchorOf(sheet: Sheet, { left, top, width, height }: Box): ChartAnchor {
  const widths: SizeOf = (index) => columnWidth(sheet, index);
  const heights: SizeOf = (index) => rowHeight(sheet, index);
  const column = positionAt(widths, left);
  const row = positionAt(heights, top);
  return {
    row,
    column,
    rows: positionAt(heights, top + height) - row,
    columns: positionAt(widths, left + width) - column,
  };
}
