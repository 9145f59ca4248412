import type { ChartBlock } from './blocks';
import { EMPTY_COLUMN, leaveGap, pixelsBefore, ROW_HEIGHT, type Draft } from './draft';
import type { Box, PlacedChart, PlacedTable } from './placed';
import { columnPixels } from './text-size';

/** Pixels. All charts of a report are of one size. */
export const CHART = { width: 480, height: 260, gap: 20 };
const PIXELS_PER_POINT = 4 / 3;
/** The widest page, in pixels, on which a chart is put beside a table. */
const WIDEST_PAGE = 1240;

/** Puts charts in rows of two below what is already there. */
export function placeCharts(draft: Draft, blocks: readonly ChartBlock[]): void {
  blocks.forEach((block, index) => {
    const right = index % 2 === 1;
    const chart = placeAt(draft, block, { row: draft.row, left: right ? CHART.width + CHART.gap : 0 });
    if (!right && index < blocks.length - 1) return;
    draft.row = chart.box.row + chart.box.rows;
    leaveGap(draft, 12);
  });
}

/** Whether a chart finds room to the right of the table. */
export const fitsBeside = (draft: Draft, table: PlacedTable): boolean =>
  pixelsBefore(draft, table.header.columns) + CHART.gap + CHART.width <= WIDEST_PAGE;

/** Puts a chart to the right of the table it draws, level with its header. */
export function placeBeside(draft: Draft, block: ChartBlock, table: PlacedTable): void {
  const left = pixelsBefore(draft, table.header.columns) + CHART.gap;
  const { box } = placeAt(draft, block, { row: table.header.row, left });
  if (box.row + box.rows < draft.row) return;
  draft.row = box.row + box.rows;
  leaveGap(draft, 12);
}

function placeAt(draft: Draft, block: ChartBlock, { row, left }: { row: number; left: number }): PlacedChart {
  const column = columnAt(draft, left);
  const shift = left - pixelsBefore(draft, column);
  const columns = columnAt(draft, left + CHART.width - 1) - column + 1;
  const box: Box = { row, column, rows: rowsUnder(draft, row), columns };
  const chart: PlacedChart = { place: 'chart', block, box, shift, width: CHART.width, height: CHART.height };
  draft.placed.push(chart);
  return chart;
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

function rowsUnder(draft: Draft, from: number): number {
  let pixels = 0;
  let row = from;
  while (pixels < CHART.height) pixels += (draft.heights.get(row++) ?? ROW_HEIGHT) * PIXELS_PER_POINT;
  return row - from;
}
