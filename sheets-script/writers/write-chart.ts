import { columnOf, type Box, type ChartBlock, type PlacedChart, type PlacedTable } from '../../core';
import { google, type ChartType, type Range, type Sheet } from '../services';
import { chartOptions, columnNumber } from './chart-options';
import { onSheet, rangeAt, type Origin } from './sheet-cells';

/** The table a chart draws, which may be on another sheet. */
export interface ChartSource {
  readonly sheet: Sheet;
  readonly origin: Origin;
  readonly table: PlacedTable;
}

/** A native chart of the table's own cells. */
export function writeChart(page: { sheet: Sheet; origin: Origin }, placed: PlacedChart, source: ChartSource): void {
  const { sheet, origin } = page;
  const { block, box, shift, width, height } = placed;
  const builder = sheet
    .newChart()
    .setChartType(typeOf(block))
    .setNumHeaders(hasHeader(block) ? 1 : 0)
    .setPosition(origin.row + box.row + 1, origin.column + box.column + 1, shift, 0)
    .setOption('width', width)
    .setOption('height', height);
  for (const key of [block.categories, ...block.series]) builder.addRange(cellsOf(block, source, key));
  for (const [name, value] of Object.entries(chartOptions(block, source.table))) builder.setOption(name, value);
  sheet.insertChart(builder.build());
}

function typeOf({ kind }: ChartBlock): ChartType {
  const { LINE, BAR, COLUMN } = google.Charts.ChartType;
  return kind === 'line' ? LINE : kind === 'bar' ? BAR : COLUMN;
}

/** The header names the series where it stands right above the rows that are drawn. */
const hasHeader = ({ rows }: ChartBlock): boolean => (rows?.first ?? 0) === 0;

function cellsOf(block: ChartBlock, { sheet, origin, table }: ChartSource, key: string): Range {
  const { first, count } = block.rows ?? { first: 0, count: table.body.rows };
  const body: Box = { ...columnOf(table.body, columnNumber(table, key)), row: table.body.row + first, rows: count };
  const box = hasHeader(block) ? { ...body, row: table.header.row, rows: table.header.rows + count } : body;
  return rangeAt(sheet, onSheet(origin, box));
}
