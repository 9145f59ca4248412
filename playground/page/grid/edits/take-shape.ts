import type { IWorksheetData } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS } from '../../../../embedded/workbook/model/area';
import type { Sheet } from '../../../../embedded/workbook/model/sheet';
import { areaOfRange } from '../snapshot/range-data';
import { pointsOf } from '../snapshot/sizes';

const WHOLE = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** Gives a sheet that was added in the grid, as a copy say, everything it has there beside its cells. */
export function takeShape(
  sheet: Sheet,
  { columnData, rowData, freeze, mergeData, showGridlines }: IWorksheetData,
): void {
  for (const [column, { w, hd }] of entries(columnData)) {
    if (w) sheet.columnWidths.set(column, pointsOf(w));
    if (hd) sheet.hiddenColumns.add(column);
  }
  for (const [row, { h, hd, ia }] of entries(rowData)) {
    if (h && !ia) sheet.rowHeights.set(row, pointsOf(h));
    if (hd) sheet.hiddenRows.add(row);
  }
  sheet.frozen = { rows: Math.max(0, freeze?.ySplit ?? 0), columns: Math.max(0, freeze?.xSplit ?? 0) };
  sheet.merges = (mergeData ?? []).map((range) => areaOfRange(range, WHOLE));
  sheet.showGridlines = showGridlines !== 0;
}

const entries = <T extends object>(data: Readonly<Record<number, T>> | undefined): (readonly [number, T])[] =>
  Object.entries(data ?? {}).flatMap(([index, one]) => (one ? [[Number(index), one] as const] : []));
