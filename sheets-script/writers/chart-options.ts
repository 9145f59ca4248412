import { axisFormatCode, palette, seriesColour, type ChartBlock, type PlacedTable } from '../../core';

/** With more points than that a line has no markers. */
const FEW_POINTS = 24;

/** The look of a chart as Google names it. */
export type ChartOptions = Readonly<Record<string, unknown>>;

export const chartOptions = (block: ChartBlock, table: PlacedTable): ChartOptions => ({
  title: block.title,
  titleTextStyle: { color: palette.strong, fontSize: 12, bold: true },
  legend: { position: block.series.length > 1 ? 'bottom' : 'none' },
  series: Object.fromEntries(headersOf(block, table).map((header, i) => [i, seriesOptions(header, i, block)])),
  ...axesOf(block, table),
  ...kindOptions(block, table),
});

/** Classes have their own colours, other series the accents in turn; bars have their values in place of an axis. */
const seriesOptions = (header: string, position: number, { kind }: ChartBlock) => ({
  color: seriesColour(header, position),
  labelInLegend: header,
  ...(kind === 'bar' ? { dataLabel: 'value' } : {}),
});

function kindOptions(block: ChartBlock, table: PlacedTable): ChartOptions {
  if (block.kind === 'line') return { lineWidth: 2, pointSize: pointsOf(block, table) > FEW_POINTS ? 0 : 5 };
  if (block.kind === 'stacked') return { isStacked: 'absolute' };
  return block.kind === 'stacked-share' ? { isStacked: 'percent' } : {};
}

/** The axis of the values: under the bars or beside columns and lines. */
function axesOf(block: ChartBlock, table: PlacedTable): ChartOptions {
  const isWhole = block.kind === 'stacked-share';
  const format = axisFormatCode(isWhole ? 'percent' : formatOf(block, table));
  if (block.kind === 'bar') return { hAxis: { format, textPosition: 'none', gridlines: { count: 0 } } };
  return { vAxis: { format, ...(isWhole || isShare(block, table) ? { viewWindow: { max: 1 } } : {}) } };
}

export const pointsOf = ({ rows }: ChartBlock, { body }: PlacedTable): number => rows?.count ?? body.rows;

export const columnNumber = ({ block }: PlacedTable, key: string): number =>
  block.columns.findIndex((column) => column.key === key);

const headersOf = ({ series }: ChartBlock, table: PlacedTable): readonly string[] =>
  series.map((key) => table.headers[columnNumber(table, key)] ?? '');

const formatOf = ({ series: [first = ''] }: ChartBlock, table: PlacedTable) =>
  table.block.columns[columnNumber(table, first)]?.format ?? 'number';

/** A share that comes near to the whole is drawn up to 100 %, not up to 120 %. */
function isShare(chart: ChartBlock, table: PlacedTable): boolean {
  if (formatOf(chart, table) !== 'percent') return false;
  const columns = chart.series.map((key) => columnNumber(table, key));
  const values = table.block.rows.flatMap((row) => columns.map((column) => Number(row[column] ?? 0)));
  const greatest = values.reduce((a, b) => Math.max(a, b), 0);
  return greatest > 0.8 && greatest <= 1 + 1e-9;
}
