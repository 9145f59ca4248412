import type { Chart, ChartAxis, ChartFont, ChartSeries } from '../../workbook/model/chart';
import { colourOf } from '../spreadsheet/colour';
import type { ChartKind, ChartOptions } from './chart-plan';

const POINTS_PER_PIXEL = 0.75;

type Apply = (chart: Chart, value: unknown, series: ChartSeries | undefined) => void;

const fontOptions = (path: string, fontOf: (chart: Chart) => ChartFont): Record<string, Apply> => ({
  [`${path}.color`]: (chart, value) => void (fontOf(chart).color = colourOf(String(value))),
  [`${path}.fontSize`]: (chart, value) => void (fontOf(chart).size = Number(value)),
  [`${path}.fontName`]: (chart, value) => void (fontOf(chart).name = String(value)),
  [`${path}.bold`]: (chart, value) => void (fontOf(chart).bold = value === true),
  [`${path}.italic`]: (chart, value) => void (fontOf(chart).italic = value === true),
});

const axisOptions = (path: string, axisOf: (chart: Chart) => ChartAxis): Record<string, Apply> => ({
  ...fontOptions(`${path}.textStyle`, (chart) => axisOf(chart).font),
  [`${path}.title`]: (chart, value) => {
    axisOf(chart).title.text = String(value);
    axisOf(chart).title.visible = value !== '';
  },
  [`${path}.format`]: (chart, value) => void (axisOf(chart).numberFormat = String(value)),
  [`${path}.textPosition`]: (chart, value) =>
    void (axisOf(chart).tickLabelPosition = value === 'none' ? 'None' : 'NextToAxis'),
  [`${path}.gridlines.count`]: (chart, value) => void (axisOf(chart).majorGridlines = value !== 0),
  [`${path}.viewWindow.min`]: (chart, value) => void (axisOf(chart).minimum = Number(value)),
  [`${path}.viewWindow.max`]: (chart, value) => void (axisOf(chart).maximum = Number(value)),
  [`${path}.showTextEvery`]: (chart, value) => void (axisOf(chart).tickLabelSpacing = Number(value)),
});

function setLegend({ legend }: Chart, value: unknown): void {
  const position = String(value);
  legend.visible = position !== 'none';
  if (legend.visible) legend.position = position.charAt(0).toUpperCase() + position.slice(1);
}

function setMarkers(series: ChartSeries, pixels: unknown): void {
  series.markerStyle = pixels === 0 ? 'None' : 'Circle';
  if (pixels !== 0) series.markerSize = Number(pixels);
}

const setColour = (chart: Chart, series: ChartSeries, value: unknown): void => {
  series[chart.type === 'Line' ? 'lineColor' : 'fillColor'] = colourOf(String(value));
};

/** What the stand-in knows of Google's options, by path; `#` is the number of a series. */
const general: Readonly<Record<string, Apply>> = {
  title: (chart, value) => void (chart.title.text = String(value)),
  ...fontOptions('titleTextStyle', (chart) => chart.title.font),
  legend: setLegend,
  'legend.position': setLegend,
  ...fontOptions('legend.textStyle', (chart) => chart.legend.font),
  colors: (chart, value) =>
    (value as readonly string[]).forEach((colour, index) => {
      const series = chart.series[index];
      if (series) setColour(chart, series, colour);
    }),
  'series.#.color': (chart, value, series) => void (series && setColour(chart, series, value)),
  'series.#.labelInLegend': (_chart, value, series) =>
    void (series && Object.assign(series, { name: String(value), nameSource: null })),
  'series.#.dataLabel': (_chart, value, series) => void (series && (series.dataLabels.visible = value === 'value')),
  lineWidth: (chart, value) => chart.series.forEach((one) => (one.lineWeight = Number(value) * POINTS_PER_PIXEL)),
  pointSize: (chart, value) => chart.series.forEach((one) => setMarkers(one, value)),
};

/** Their meaning is in the chart's type and place. */
const ELSEWHERE = new Set(['width', 'height', 'isStacked']);

/** Bars lie: their values are along the horizontal axis. */
const optionsOf = (kind: ChartKind): Readonly<Record<string, Apply>> => ({
  ...general,
  ...axisOptions(kind === 'BAR' ? 'hAxis' : 'vAxis', (chart) => chart.valueAxis),
  ...axisOptions(kind === 'BAR' ? 'vAxis' : 'hAxis', (chart) => chart.categoryAxis),
});

/** The options that have a value, by their paths. */
function leavesOf(options: ChartOptions, before = ''): (readonly [path: string, value: unknown])[] {
  return Object.entries(options).flatMap(([name, value]) => {
    const path = before + name;
    const isLevel = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isLevel ? leavesOf(value as ChartOptions, `${path}.`) : [[path, value] as const];
  });
}

/** Gives a chart the looks of its options; one that is not known here is a fault in a test run. */
export function applyOptions(chart: Chart, kind: ChartKind, options: ChartOptions): void {
  const known = optionsOf(kind);
  for (const [path, value] of leavesOf(options)) {
    if (ELSEWHERE.has(path)) continue;
    const [, index] = /^series\.(\d+)\./.exec(path) ?? [];
    const apply = known[path.replace(/^series\.\d+\./, 'series.#.')];
    if (!apply) throw new TypeError(`the chart option ${path} is not in the stand-in`);
    apply(chart, value, index === undefined ? undefined : chart.series[Number(index)]);
  }
}
