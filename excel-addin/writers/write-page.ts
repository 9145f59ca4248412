import { chartsOf, type Layout } from '../../core';
import { rangeOf, type Canvas } from './canvas';
import { writeChart, type ChartSource } from './write-chart';
import { writeFigures } from './write-figures';
import { writeNote } from './write-note';
import { writeSources } from './write-sources';
import { writeTable } from './write-table';
import { writeTitle } from './write-title';

/** Points: a narrow margin leaves more of the paper to the report. */
const MARGINS = { topMargin: 36, bottomMargin: 36, leftMargin: 36, rightMargin: 36 };

/** Everything of a page but its charts, which may draw tables of other pages. */
export async function writePage(
  canvas: Canvas,
  layout: Layout,
  userWidths: ReadonlyMap<number, number>,
): Promise<void> {
  setSizes(canvas, layout, userWidths);
  setView(canvas, layout);
  for (const placed of layout.placed) {
    if (placed.place === 'title') writeTitle(canvas, placed);
    if (placed.place === 'sources') writeSources(canvas, placed);
    if (placed.place === 'note') writeNote(canvas, placed);
    if (placed.place === 'figures') writeFigures(canvas, placed);
    if (placed.place === 'table') await writeTable(canvas, placed);
  }
}

/** The charts of a page; `sourceOf` finds the table a chart draws. */
export function writeCharts(
  canvas: Canvas,
  layout: Layout,
  sourceOf: (table: string) => ChartSource | undefined,
): void {
  chartsOf(layout).forEach((placed, index) => {
    const source = sourceOf(placed.block.table);
    const name = canvas.plan.charts[index];
    if (source && name !== undefined) writeChart(canvas, placed, { name, source });
  });
}

function setSizes(canvas: Canvas, { heights }: Layout, userWidths: ReadonlyMap<number, number>): void {
  canvas.plan.widths.forEach((width, column) => {
    const cell = rangeOf(canvas, { row: 0, column, rows: 1, columns: 1 });
    cell.format.columnWidth = userWidths.get(column) ?? width;
  });
  for (const { row, rows, points } of heights)
    rangeOf(canvas, { row, column: 0, rows, columns: 1 }).format.rowHeight = points;
}

/** Frozen header, grid lines and paper. */
function setView(canvas: Canvas, { frozenRows, gridlines, printTitleRow }: Layout): void {
  const { sheet, origin } = canvas;
  if (frozenRows > 0) sheet.freezePanes.freezeRows(origin.row + frozenRows);
  else sheet.freezePanes.unfreeze();
  sheet.showGridlines = gridlines;
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.set(MARGINS);
  if (printTitleRow !== null)
    pageLayout.setPrintTitleRows(rangeOf(canvas, { row: printTitleRow, column: 0, rows: 1, columns: 1 }));
}
