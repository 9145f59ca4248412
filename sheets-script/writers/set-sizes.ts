import { columnPixels, tablesOf, type Layout } from '../../core';
import type { Sheet } from '../services';
import type { Origin } from './sheet-cells';

const PIXELS_PER_POINT = 4 / 3;
/** Points: rows lower than that are gaps, which Google would make as high as a line of text. */
const LINE = 15;

/** Widths of the columns, and heights of the rows outside tables: the rows of a table grow with their texts. */
export function setSizes(
  sheet: Sheet,
  origin: Origin,
  { layout, userWidths }: { layout: Layout; userWidths: ReadonlyMap<number, number> },
): void {
  const widths = layout.widths.map((width, column) => userWidths.get(column) ?? columnPixels(width));
  for (const { first, count, value } of runsOf(widths)) sheet.setColumnWidths(origin.column + first + 1, count, value);
  for (const { row, rows, points } of heightsOutsideTables(layout)) {
    const pixels = Math.round(points * PIXELS_PER_POINT);
    if (points < LINE) sheet.setRowHeightsForced(origin.row + row + 1, rows, pixels);
    else sheet.setRowHeights(origin.row + row + 1, rows, pixels);
  }
}

function heightsOutsideTables(layout: Layout): Layout['heights'] {
  const bodies = tablesOf(layout).map(({ body }) => body);
  return layout.heights.filter(({ row }) => !bodies.some((body) => row >= body.row && row < body.row + body.rows));
}

/** Neighbours of one value together. */
export function runsOf(values: readonly number[]): readonly { first: number; count: number; value: number }[] {
  const runs: { first: number; count: number; value: number }[] = [];
  values.forEach((value, index) => {
    const last = runs[runs.length - 1];
    if (last?.value === value) last.count++;
    else runs.push({ first: index, count: 1, value });
  });
  return runs;
}
