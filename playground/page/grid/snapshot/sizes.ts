import type { IColumnData, IRowData } from '@univerjs/core';
import { DEFAULT_ROW_HEIGHT, type Sheet } from '../../../../embedded/workbook/model/sheet';

const POINTS_PER_PIXEL = 0.75;
const FALSE = 0;
const TRUE = 1;

export const pixelsOf = (points: number): number => Math.round(points / POINTS_PER_PIXEL);
export const pointsOf = (pixels: number): number => pixels * POINTS_PER_PIXEL;

/** Widths and hidden columns. */
export function columnSizes({ columnWidths, hiddenColumns }: Sheet): Record<number, IColumnData> {
  const data: Record<number, IColumnData> = {};
  for (const [column, points] of columnWidths) data[column] = { w: pixelsOf(points) };
  for (const column of hiddenColumns) data[column] = { ...data[column], hd: TRUE };
  return data;
}

/** A line takes this much of its font's size. */
const LINE = 1.36;

/** Heights and hidden rows. A row without a height of its own is as high as its largest letters (`fonts`, points) want. */
export function rowSizes(
  { rowHeights, hiddenRows }: Sheet,
  fonts: ReadonlyMap<number, number>,
): Record<number, IRowData> {
  const data: Record<number, IRowData> = {};
  for (const [row, size] of fonts) data[row] = { h: pixelsOf(Math.max(DEFAULT_ROW_HEIGHT, size * LINE)) };
  for (const [row, points] of rowHeights) data[row] = { h: pixelsOf(points), ia: FALSE };
  for (const row of hiddenRows) data[row] = { ...data[row], hd: TRUE };
  return data;
}
