import type { Language } from '../../../core';
import type { Chart } from '../../../embedded/workbook/model/chart';
import { drawCategoryAxis, drawValueAxis, fontSize, type CategoryNames } from './axes';
import { chartData, type ChartData, type SheetOfId } from './chart-data';
import { drawLegend, legendHeight, type LegendEntry } from './legend';
import { drawBars, drawLines } from './marks';
import { drawPie, sliceEntries } from './pie';
import { Plane, type Box } from './plane';
import { plotBox } from './plot-box';
import { scaleFor, type Scale } from './scale';
import { drawScatter } from './scatter';
import { extentsOf, rangeOfExtents, stackingOf } from './stacks';
import { element, fitted, textElement } from './svg';
import { areTurned } from './turned-names';

export interface ChartSize {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export interface ChartContext {
  readonly sheetOf: SheetOfId;
  readonly language: Language;
}

const MARGIN = 10;
const FONTS = "'Segoe UI', 'Noto Sans', system-ui, sans-serif";

/** A picture of a chart of the workbook, as SVG, in the size it has on the sheet. */
export function chartSvg(chart: Chart, { width, height }: ChartSize, context: ChartContext): string {
  const data = chartData(chart, context);
  const entries = isRound(chart) ? sliceEntries(data) : data.series.map(({ name, color }) => ({ name, color }));
  const hasTitle = chart.title.visible && chart.title.text !== '';
  const titleHeight = hasTitle ? fontSize(chart.title.font) * 1.8 : 0;
  const legend = legendHeight(entries, chart.legend, width - 2 * MARGIN);
  const isOnTop = chart.legend.position === 'Top';
  const inner: Box = {
    left: MARGIN,
    top: MARGIN + titleHeight + (isOnTop ? legend : 0),
    width: width - 2 * MARGIN,
    height: Math.max(10, height - 2 * MARGIN - titleHeight - legend),
  };
  const parts = [
    element('rect', { width, height, fill: '#FFFFFF', stroke: '#DDE3EA', rx: 2 }),
    hasTitle ? titleText(chart, width, titleHeight) : '',
    isRound(chart) ? drawPie(data, inner, chart.type === 'Doughnut') : drawPlot(chart, data, { inner, context }),
    chart.legend.visible
      ? legendText(chart, entries, { width, top: isOnTop ? MARGIN + titleHeight : inner.top + inner.height })
      : '',
  ];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    'font-family': FONTS,
    role: 'img',
  };
  return element('svg', { ...attributes, 'aria-label': chart.title.text || chart.name }, parts.join(''));
}

const isRound = ({ type }: Chart): boolean => type === 'Pie' || type === 'Doughnut';

function titleText({ title }: Chart, width: number, height: number): string {
  const size = fontSize(title.font);
  const look = {
    x: width / 2,
    y: MARGIN + height / 2 - 3,
    size,
    color: title.font.color,
    anchor: 'middle',
    bold: title.font.bold,
  } as const;
  return textElement(fitted(title.text, width - 2 * MARGIN, size), look);
}

const legendText = (chart: Chart, entries: readonly LegendEntry[], at: { width: number; top: number }): string =>
  element(
    'g',
    { transform: `translate(${MARGIN} 0)` },
    drawLegend(entries, chart.legend, { ...at, width: at.width - 2 * MARGIN }),
  );

const lies = ({ type }: Chart): boolean => type === 'BarClustered' || type === 'BarStacked';

function drawPlot(chart: Chart, data: ChartData, { inner, context }: { inner: Box; context: ChartContext }): string {
  const { language } = context;
  const stacking = stackingOf(chart.type);
  const extents = extentsOf(data.series, stacking);
  const scale = valueScale(chart, rangeOfExtents(extents), inner);
  const names = namesOf(chart, data, inner);
  const box = plotBox(chart, data, { inner, scale, lies: lies(chart), areTurned: names.areTurned, language });
  const look = { count: data.categories.length, lies: lies(chart), reversed: chart.categoryAxis.reversed };
  const plane = new Plane(box, scale, look);
  const drawing = { plane, series: data.series, extents, isStacked: stacking !== 'none', language };
  const values = drawValueAxis(plane, chart, language);
  if (chart.type === 'XYScatter') return values + drawScatter(chart, data, { plane, ...context });
  const marks = chart.type === 'Line' ? drawLines(drawing) : drawBars(drawing);
  return values + marks + drawCategoryAxis(plane, chart, names);
}

function namesOf(chart: Chart, { categories }: ChartData, { width }: Box): CategoryNames {
  const { font, tickLabelSpacing: every } = chart.categoryAxis;
  const isUpright = !lies(chart) && chart.type !== 'XYScatter';
  return { names: categories, areTurned: isUpright && areTurned(categories, { width, size: fontSize(font), every }) };
}

function valueScale(chart: Chart, range: { least: number; greatest: number }, inner: Box): Scale {
  const { minimum, maximum, majorUnit } = chart.valueAxis;
  const isFromZero = chart.type !== 'Line' && chart.type !== 'XYScatter';
  const steps = (lies(chart) ? inner.width : inner.height) / 45;
  const least = isFromZero ? Math.min(0, range.least) : range.least;
  const isShares = chart.type === 'ColumnStacked100';
  return scaleFor({ ...range, least, minimum, maximum: maximum ?? (isShares ? 1 : null), step: majorUnit, steps });
}
