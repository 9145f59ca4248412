import { columnOf, type ChartBlock, type PlacedChart, type PlacedTable } from '../../core';
import { rangeOf, type Canvas } from './canvas';
import { pointsOf, styleChart, styleSeries } from './style-chart';

const KINDS = {
  line: 'Line',
  column: 'ColumnClustered',
  bar: 'BarClustered',
  stacked: 'ColumnStacked',
  'stacked-share': 'ColumnStacked100',
} as const satisfies Record<ChartBlock['kind'], string>;

const POINTS_PER_PIXEL = 0.75;

/** The table a chart draws, which may be on another sheet. */
export interface ChartSource {
  readonly canvas: Canvas;
  readonly table: PlacedTable;
}

/** A native chart of the table's own cells; its series have the names of the table's headers. */
export function writeChart(
  canvas: Canvas,
  placed: PlacedChart,
  { name, source }: { name: string; source: ChartSource },
): void {
  const { block } = placed;
  const [first = 0, ...others] = block.series.map((key) => columnNumber(source, key));
  const chart = canvas.sheet.charts.add(KINDS[block.kind], cellsOf(block, source, first), 'Columns');
  chart.name = name;
  const series = [
    chart.series.getItemAt(0),
    ...others.map((column) => addSeries(chart, cellsOf(block, source, column))),
  ];
  const categories = cellsOf(block, source, columnNumber(source, block.categories));
  [first, ...others].forEach((column, position) => {
    const one = series[position];
    const header = source.table.headers[column] ?? '';
    if (!one) return;
    one.name = header;
    one.setXAxisValues(categories);
    const paint = source.table.block.columns[column]?.paint;
    styleSeries(one, block, { header, paint, position, points: pointsOf(block, source.table) });
  });
  styleChart(chart, block, source.table);
  setPlace(canvas, chart, placed);
}

const columnNumber = ({ table }: ChartSource, key: string): number =>
  table.block.columns.findIndex((column) => column.key === key);

function addSeries(chart: Excel.Chart, values: Excel.Range): Excel.ChartSeries {
  const series = chart.series.add();
  series.setValues(values);
  return series;
}

function cellsOf({ rows }: ChartBlock, { canvas, table }: ChartSource, column: number): Excel.Range {
  const box = columnOf(table.body, column);
  return rangeOf(canvas, rows ? { ...box, row: box.row + rows.first, rows: rows.count } : box);
}

/** From its first cell on, in the size of the layout. */
function setPlace(canvas: Canvas, chart: Excel.Chart, { box, shift, width, height }: PlacedChart): void {
  const left = canvas.plan.widths.slice(0, box.column).reduce((sum, points) => sum + points, 0);
  chart.setPosition(rangeOf(canvas, { ...box, rows: 1, columns: 1 }));
  if (canvas.origin.column === 0) chart.left = left + shift * POINTS_PER_PIXEL;
  chart.width = width * POINTS_PER_PIXEL;
  chart.height = height * POINTS_PER_PIXEL;
}
