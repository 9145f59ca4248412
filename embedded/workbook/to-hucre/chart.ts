import type { SheetChart } from 'hucre';
import type { Chart, ChartAxis, ChartType } from '../model/chart';
import type { SheetNames } from './chart-series';
import { toColor, toLabels, toSeries } from './chart-series';

type Kind = Pick<SheetChart, 'type' | 'barGrouping'>;

const KINDS: Readonly<Record<ChartType, Kind>> = {
  Line: { type: 'line' },
  ColumnClustered: { type: 'column', barGrouping: 'clustered' },
  ColumnStacked: { type: 'column', barGrouping: 'stacked' },
  ColumnStacked100: { type: 'column', barGrouping: 'percentStacked' },
  BarClustered: { type: 'bar', barGrouping: 'clustered' },
  BarStacked: { type: 'bar', barGrouping: 'stacked' },
  Pie: { type: 'pie' },
  Doughnut: { type: 'doughnut' },
  XYScatter: { type: 'scatter' },
};

const LEGENDS = { Top: 'top', Bottom: 'bottom', Left: 'left', Right: 'right', Corner: 'topRight' } as const;
const LABEL_PLACES = { NextToAxis: 'nextTo', Low: 'low', High: 'high', None: 'none' } as const;

/** A chart in the writer's words; where it stands exactly and what it is called is added when it is grafted. */
export function toChart(chart: Chart, sheetNames: SheetNames): SheetChart {
  const kind = KINDS[chart.type];
  const round = kind.type === 'pie' || kind.type === 'doughnut';
  return {
    ...kind,
    ...toTitle(chart),
    ...toLegend(chart),
    ...toBars(chart, kind),
    series: chart.series.map((series, index) => toSeries({ series, index, kind: kind.type }, sheetNames)),
    anchor: toAnchor(chart),
    ...(round && chart.series[0] && { dataLabels: toLabels(chart.series[0].dataLabels) }),
    ...(kind.type === 'doughnut' && { holeSize: 50 }),
    ...(!round && {
      axes: { x: toAxis(chart.categoryAxis, true), y: toAxis(valueAxisOf(chart), false) },
      varyColors: false,
    }),
  };
}

function toTitle({ title }: Chart): Partial<SheetChart> {
  if (!title.visible || title.text === '') return { showTitle: false, autoTitleDeleted: true };
  const { font, text } = title;
  return {
    title: text,
    showTitle: true,
    titleFontSize: font.size,
    titleBold: font.bold,
    titleItalic: font.italic,
    titleColor: toColor(font.color),
    titleFontFamily: font.name,
  };
}

function toLegend({ legend }: Chart): Partial<SheetChart> {
  if (!legend.visible) return { legend: false };
  const { font } = legend;
  return {
    legend: isKeyOf(LEGENDS, legend.position) ? LEGENDS[legend.position] : 'right',
    legendFontSize: font.size,
    legendBold: font.bold,
    legendItalic: font.italic,
    legendFontColor: toColor(font.color),
    legendFontFamily: font.name,
  };
}

/** Stacked bars stand on each other only when they overlap wholly, which is what the programs give a stacked chart. */
function toBars({ series }: Chart, { barGrouping }: Kind): Partial<SheetChart> {
  const [first] = series;
  if (!barGrouping || !first) return {};
  const stacked = barGrouping !== 'clustered';
  return { gapWidth: first.gapWidth, overlap: stacked && first.overlap === 0 ? 100 : first.overlap };
}

/** Whole cells; the parts of cells are put in by the graft. */
function toAnchor({ anchor }: Chart): SheetChart['anchor'] {
  return {
    from: { row: Math.floor(anchor.row), col: Math.floor(anchor.column) },
    to: { row: Math.floor(anchor.row + anchor.rows), col: Math.floor(anchor.column + anchor.columns) },
  };
}

/** Shares are shown in percent unless something else was asked for. */
function valueAxisOf({ type, valueAxis }: Chart): ChartAxis {
  const isShare = type === 'ColumnStacked100' && valueAxis.numberFormat === 'General';
  return isShare ? { ...valueAxis, numberFormat: '0%' } : valueAxis;
}

type Axis = NonNullable<NonNullable<SheetChart['axes']>['x']>;

function toAxis(axis: ChartAxis, ofCategories: boolean): Axis {
  const { font, title } = axis;
  const scale = {
    ...(axis.minimum !== null && { min: axis.minimum }),
    ...(axis.maximum !== null && { max: axis.maximum }),
    ...(axis.majorUnit !== null && { majorUnit: axis.majorUnit }),
  };
  return {
    ...(title.visible && title.text !== '' && toAxisTitle(axis)),
    gridlines: { major: axis.majorGridlines },
    ...(Object.keys(scale).length > 0 && { scale }),
    numberFormat: { formatCode: axis.numberFormat, sourceLinked: axis.numberFormat === 'General' },
    ...(ofCategories && axis.tickLabelSpacing !== null && { tickLblSkip: axis.tickLabelSpacing }),
    majorTickMark: 'none',
    minorTickMark: 'none',
    tickLblPos: isKeyOf(LABEL_PLACES, axis.tickLabelPosition) ? LABEL_PLACES[axis.tickLabelPosition] : 'nextTo',
    labelFontSize: font.size,
    labelBold: font.bold,
    labelItalic: font.italic,
    labelColor: toColor(font.color),
    labelFontFamily: font.name,
    reverse: axis.reversed,
    hidden: !axis.visible,
  };
}

const toAxisTitle = ({ title: { font, text } }: ChartAxis): Axis => ({
  title: text,
  axisTitleFontSize: font.size,
  axisTitleBold: font.bold,
  axisTitleItalic: font.italic,
  axisTitleColor: toColor(font.color),
  axisTitleFontFamily: font.name,
});

const isKeyOf = <T extends object>(table: T, key: string): key is keyof T & string => Object.hasOwn(table, key);
