import type { ChartBlock } from './blocks';
import { EMPTY_COLUMN, leaveGap, pixelsBefore, ROW_HEIGHT, type Draft } from './draft';
import type { Box, PlacedTable } from './placed';
import { columnPixels } from './text-size';

/** Pixels. All charts of a report are of one size, but for bars, which need room for each of their labels. */
const CHART = { width: 480, height: 260, gap: 20 };
const BARS = { tallest: 560, frame: 70, bar: 14, between: 10 };
const PIXELS_PER_POINT = 4 / 3;
/** The widest page, in pixels, on which a chart is put beside a table. */
const WIDEST_PAGE = 1240;

/** Puts charts in rows of two below what is already there; the two are of one height. */
export function placeCharts(draft: Draft, blocks: readonly ChartBlock[]): void {
  for (let first = 0; first < blocks.length; first += 2) {
    const pair = blocks.slice(first, first + 2);
    const height = Math.max(...pair.map((block) => heightOf(draft, block)));
    const { row } = draft;
    pair.forEach((block, index) => placeAt(draft, block, { row, left: index * (CHART.width + CHART.gap), height }));
    draft.row += rowsUnder(draft, row, height);
    leaveGap(draft, 12);
  }
}

/** Whether a chart finds room to the right of the table. */
export const fitsBeside = (draft: Draft, table: PlacedTable): boolean =>
  pixelsBefore(draft, table.header.columns) + CHART.gap + CHART.width <= WIDEST_PAGE;

/** Puts a chart to the right of the table it draws, level with its header. */
export function placeBeside(draft: Draft, block: ChartBlock, table: PlacedTable): void {
  const { row, columns } = table.header;
  const height = heightOf(draft, block);
  placeAt(draft, block, { row, left: pixelsBefore(draft, columns) + CHART.gap, height });
  const end = row + rowsUnder(draft, row, height);
  if (end < draft.row) return;
  draft.row = end;
  leaveGap(draft, 12);
}

/** Bars that are too many for the usual height get a taller chart. */
function heightOf(draft: Draft, { kind, table, rows, series }: ChartBlock): number {
  if (kind !== 'bar') return CHART.height;
  const drawn = draft.placed.find((one): one is PlacedTable => one.place === 'table' && one.block.name === table);
  const points = rows?.count ?? drawn?.body.rows ?? 0;
  const needed = BARS.frame + points * (BARS.bar * series.length + BARS.between);
  return Math.min(Math.max(CHART.height, needed), BARS.tallest);
}

function placeAt(draft: Draft, block: ChartBlock, at: { row: number; left: number; height: number }): void {
  const column = columnAt(draft, at.left);
  const columns = columnAt(draft, at.left + CHART.width - 1) - column + 1;
  const box: Box = { row: at.row, column, rows: rowsUnder(draft, at.row, at.height), columns };
  const shift = at.left - pixelsBefore(draft, column);
  draft.placed.push({ place: 'chart', block, box, shift, width: CHART.width, height: at.height });
}

/** The column in which a place so many pixels from the left edge lies; columns are added where there are too few. */
function columnAt(draft: Draft, left: number): number {
  let before = 0;
  for (let column = 0; ; column++) {
    if (column === draft.widths.length) draft.widths.push(EMPTY_COLUMN);
    before += columnPixels(draft.widths[column] ?? 0);
    if (before > left) return column;
  }
}

function rowsUnder(draft: Draft, from: number, height: number): number {
  let pixels = 0;
  let row = from;
  while (pixels < height) pixels += (draft.heights.get(row++) ?? ROW_HEIGHT) * PIXELS_PER_POINT;
  return row - from;
}
