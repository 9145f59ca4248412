import type { IColumnData, IRowData } from '@univerjs/core';
import type { Sheet } from '../../../workbook/model/sheet';

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

/** Heights and hidden rows. A height that was set stays, whatever stands in the row. */
export function rowSizes({ rowHeights, hiddenRows }: Sheet): Record<number, IRowData> {
  const data: Record<number, IRowData> = {};
  for (const [row, points] of rowHeights) data[row] = { h: pixelsOf(points), ia: FALSE };
  for (const row of hiddenRows) data[row] = { ...data[row], hd: TRUE };
  return data;
}
