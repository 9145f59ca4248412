import {
  axisFormatCode,
  fonts,
  palette,
  seriesColour,
  type ChartBlock,
  type Paint,
  type PlacedTable,
} from '../../core';

/** With more points than that a line has no markers and only some of the categories are written out. */
const FEW_POINTS = 24;
const LABELS = 12;

interface Look {
  readonly header: string;
  readonly paint: Paint | undefined;
  readonly position: number;
  readonly points: number;
}

/** Rows of the table that the chart draws. */
export const pointsOf = ({ rows }: ChartBlock, { body }: PlacedTable): number => rows?.count ?? body.rows;

/** Classes have their own colours, other series the accents in turn; changes below zero stand out. */
export function styleSeries(series: Excel.ChartSeries, { kind }: ChartBlock, look: Look): void {
  const { header, paint, position, points } = look;
  const colour = seriesColour(header, position);
  if (kind === 'line') {
    series.format.line.color = colour;
    series.format.line.weight = 2.25;
    series.markerStyle = points > FEW_POINTS ? 'None' : 'Circle';
    series.smooth = false;
    return;
  }
  series.format.fill.setSolidColor(colour);
  if (paint === 'change') {
    series.invertIfNegative = true;
    series.invertColor = palette.belowZero;
  }
  series.gapWidth = kind === 'bar' ? 40 : 60;
  series.hasDataLabels = kind === 'bar';
}

export function styleChart(chart: Excel.Chart, block: ChartBlock, table: PlacedTable): void {
  chart.title.text = block.title;
  chart.title.format.font.size = fonts.caption.size;
  chart.title.format.font.bold = fonts.caption.bold;
  chart.title.format.font.color = palette.strong;
  chart.legend.visible = block.series.length > 1;
  chart.legend.position = 'Bottom';
  setSmall(chart.legend.format.font);
  const { valueAxis, categoryAxis } = chart.axes;
  setSmall(valueAxis.format.font);
  setSmall(categoryAxis.format.font);
  valueAxis.numberFormat = axisFormatCode(block.kind === 'stacked-share' ? 'percent' : formatOf(block, table));
  if (block.kind === 'stacked-share' || isShare(block, table)) valueAxis.maximum = 1;
  if (block.kind === 'bar') styleBars(chart);
  categoryAxis.tickLabelPosition = 'Low';
  const points = pointsOf(block, table);
  if (points > FEW_POINTS) categoryAxis.tickLabelSpacing = Math.ceil(points / LABELS);
}

function setSmall(font: Excel.ChartFont): void {
  font.size = fonts.small.size;
  font.color = palette.muted;
}

/** Bars from the top down, each with its value in place of an axis. */
function styleBars({ axes }: Excel.Chart): void {
  axes.categoryAxis.reversePlotOrder = true;
  axes.valueAxis.visible = false;
  axes.valueAxis.majorGridlines.visible = false;
}

const formatOf = ({ series: [first] }: ChartBlock, { block }: PlacedTable) =>
  block.columns.find(({ key }) => key === first)?.format ?? 'number';

/** A share that comes near to the whole is drawn up to 100 %, not up to 120 %. */
function isShare(chart: ChartBlock, table: PlacedTable): boolean {
  if (formatOf(chart, table) !== 'percent') return false;
  const columns = chart.series.map((key) => table.block.columns.findIndex((column) => column.key === key));
  const values = table.block.rows.flatMap((row) => columns.map((column) => Number(row[column] ?? 0)));
  const greatest = values.reduce((a, b) => Math.max(a, b), 0);
  return greatest > 0.8 && greatest <= 1 + 1e-9;
}
