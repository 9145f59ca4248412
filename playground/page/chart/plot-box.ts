import type { Language } from '../../../core';
import type { Chart } from '../../../embedded/workbook/model/chart';
import { fontSize } from './axes';
import { LINE } from './category-labels';
import type { ChartData } from './chart-data';
import { numberText } from './number-text';
import type { Box } from './plane';
import type { Scale } from './scale';
import { textWidth } from './svg';
import { turnedReach } from './turned-names';

const GAP = 8;
/** Widths are estimates: a name to the left of its bar must not be cut by the edge where it is wider. */
const SLACK = 1.1;
/** Names of lying categories take so much of the width at the most. */
const MOST_NAMES = 0.42;
/** Room beyond the longest bar for its value. */
const VALUE_LABELS = 0.14;

interface Surroundings {
  readonly inner: Box;
  readonly scale: Scale;
  readonly lies: boolean;
  readonly areTurned: boolean;
  readonly language: Language;
}

/** What is left for the marks when the labels of both axes have their room. */
export function plotBox(chart: Chart, data: ChartData, { inner, scale, lies, areTurned, language }: Surroundings): Box {
  const { valueAxis, categoryAxis } = chart;
  const ticks = scale.ticks.map((tick) => numberText(tick, valueAxis.numberFormat, language));
  const values = valueAxis.visible ? widest(ticks, fontSize(valueAxis.font)) + GAP : 0;
  const names = categoryAxis.visible ? widest(data.categories, fontSize(categoryAxis.font)) * SLACK + GAP : 0;
  const first = areTurned ? turnedReach(data.categories.slice(0, 1), fontSize(categoryAxis.font)) : 0;
  const left = lies ? Math.min(names, inner.width * MOST_NAMES) : Math.max(values, first);
  const lowest = lies ? valueAxis : categoryAxis;
  const bottom = lowest.visible
    ? (lies ? fontSize(lowest.font) : namesHeight(data, { chart, inner, areTurned })) + GAP
    : 0;
  const isLabelled = data.series.some(({ series }) => series.dataLabels.visible);
  const right = lies && isLabelled ? inner.width * VALUE_LABELS : GAP / 2;
  const top = lies ? 0 : fontSize(valueAxis.font) / 2;
  return {
    left: inner.left + left,
    top: inner.top + top,
    width: Math.max(10, inner.width - left - right),
    height: Math.max(10, inner.height - top - bottom),
  };
}

/** Pixels for the names below the plot: in one or two lines, or aslant. */
function namesHeight(
  { categories }: ChartData,
  { chart, inner, areTurned }: Pick<Surroundings, 'inner' | 'areTurned'> & { readonly chart: Chart },
): number {
  const size = fontSize(chart.categoryAxis.font);
  if (areTurned) return turnedReach(categories, size);
  const isBroken = widest(categories, size) > inner.width / Math.max(1, categories.length);
  return size * (isBroken ? 2 * LINE : 1);
}

const widest = (texts: readonly string[], size: number): number =>
  texts.reduce((most, text) => Math.max(most, textWidth(text, size)), 0);
