import type { Language } from '../../../core';
import type { Chart } from '../../workbook/model/chart';
import { fontSize } from './axes';
import { LINE } from './category-labels';
import type { ChartData } from './chart-data';
import { numberText } from './number-text';
import type { Box } from './plane';
import type { Scale } from './scale';
import { textWidth } from './svg';

const GAP = 8;
/** Names of lying categories take so much of the width at the most. */
const MOST_NAMES = 0.42;
/** Room beyond the longest bar for its value. */
const VALUE_LABELS = 0.14;

interface Surroundings {
  readonly inner: Box;
  readonly scale: Scale;
  readonly lies: boolean;
  readonly language: Language;
}

/** What is left for the marks when the labels of both axes have their room. */
export function plotBox(chart: Chart, data: ChartData, { inner, scale, lies, language }: Surroundings): Box {
  const { valueAxis, categoryAxis } = chart;
  const widest = (texts: readonly string[], size: number) =>
    texts.reduce((most, text) => Math.max(most, textWidth(text, size)), 0);
  const ticks = scale.ticks.map((tick) => numberText(tick, valueAxis.numberFormat, language));
  const values = valueAxis.visible ? widest(ticks, fontSize(valueAxis.font)) + GAP : 0;
  const names = categoryAxis.visible ? widest(data.categories, fontSize(categoryAxis.font)) + GAP : 0;
  const left = lies ? Math.min(names, inner.width * MOST_NAMES) : values;
  const lowest = lies ? valueAxis : categoryAxis;
  const isBroken =
    !lies && widest(data.categories, fontSize(categoryAxis.font)) > inner.width / Math.max(1, data.categories.length);
  const bottom = lowest.visible ? fontSize(lowest.font) * (isBroken ? 2 * LINE : 1) + GAP : 0;
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
