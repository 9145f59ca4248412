import type { Language } from '../../../core';
import type { Chart } from '../../../embedded/workbook/model/chart';
import { cellsOf, type ChartData, type SheetOfId } from './chart-data';
import { dot } from './marks';
import { fontSize } from './axes';
import { numberText } from './number-text';
import type { Box, Plane } from './plane';
import { scaleFor, type Scale } from './scale';
import { textElement } from './svg';

const GAP = 6;

/** Points by their own x; where a series has none, by their number. */
export function drawScatter(
  chart: Chart,
  data: ChartData,
  { plane, sheetOf, language }: { plane: Plane; sheetOf: SheetOfId; language: Language },
): string {
  const columns = data.series.map(({ series, values }) => {
    const cells = series.categories ? cellsOf(series.categories, { sheetOf }) : [];
    return values.map((_, index) => {
      const x = cells[index]?.value;
      return typeof x === 'number' ? x : index + 1;
    });
  });
  const all = columns.flat();
  const { minimum, maximum } = chart.categoryAxis;
  const least = all.reduce((a, b) => Math.min(a, b), Infinity);
  const greatest = all.reduce((a, b) => Math.max(a, b), -Infinity);
  const scale = scaleFor({ least, greatest, minimum, maximum, steps: plane.box.width / 80 });
  const points = data.series.map(({ values, color }, number) => {
    const dots = values.map((value, index) => {
      const x = pixelOf(columns[number]?.[index] ?? 0, scale, plane.box);
      return value === null ? '' : dot({ x: Math.round(x), y: Math.round(plane.across(value)) }, color);
    });
    // Thousands of dots fall on each other: one is enough to be seen.
    return [...new Set(dots)].join('');
  });
  return points.join('') + labels(chart, scale, { box: plane.box, language });
}

const pixelOf = (value: number, { minimum, maximum }: Scale, { left, width }: Box): number =>
  left + ((value - minimum) / (maximum - minimum || 1)) * width;

function labels({ categoryAxis }: Chart, scale: Scale, { box, language }: { box: Box; language: Language }): string {
  const size = fontSize(categoryAxis.font);
  return scale.ticks
    .map((tick) => {
      const text = numberText(tick, categoryAxis.numberFormat, language);
      const y = box.top + box.height + GAP + size / 2;
      return textElement(text, {
        x: pixelOf(tick, scale, box),
        y,
        size,
        color: categoryAxis.font.color,
        anchor: 'middle',
      });
    })
    .join('');
}
