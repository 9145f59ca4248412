import type { Language } from '../../../core';
import type { Chart, ChartFont } from '../../workbook/model/chart';
import { numberText } from './number-text';
import type { Plane } from './plane';
import { categoryLabels, LINE } from './category-labels';
import { element, textElement } from './svg';

const POINT = 4 / 3;
const GAP = 6;
const GRID = '#E1E5EA';
const BASE = '#B8C0CA';

export const fontSize = ({ size }: ChartFont): number => size * POINT;

/** Lines and numbers of the value axis. */
export function drawValueAxis(plane: Plane, { valueAxis }: Chart, language: Language): string {
  const { box, scale, lies } = plane;
  return scale.ticks
    .map((tick) => {
      const at = plane.across(tick);
      const line = lies
        ? { x1: at, x2: at, y1: box.top, y2: box.top + box.height }
        : { x1: box.left, x2: box.left + box.width, y1: at, y2: at };
      const grid = valueAxis.majorGridlines ? element('line', { ...line, stroke: GRID }) : '';
      const look = { size: fontSize(valueAxis.font), color: valueAxis.font.color };
      const text = numberText(tick, valueAxis.numberFormat, language);
      const label = lies
        ? textElement(text, { ...look, x: at, y: box.top + box.height + GAP + look.size / 2, anchor: 'middle' })
        : textElement(text, { ...look, x: box.left - GAP, y: at, anchor: 'end' });
      return grid + (valueAxis.visible ? label : '');
    })
    .join('');
}

/** The base line and the names of the categories; where there is no room for all, every second, third … stands. */
export function drawCategoryAxis(plane: Plane, { categoryAxis }: Chart, categories: readonly string[]): string {
  if (!categoryAxis.visible) return '';
  const { box, lies } = plane;
  const zero = plane.across(0);
  const base = lies
    ? { x1: zero, x2: zero, y1: box.top, y2: box.top + box.height }
    : { x1: box.left, x2: box.left + box.width, y1: zero, y2: zero };
  const look = { size: fontSize(categoryAxis.font), color: categoryAxis.font.color };
  const labels = categoryLabels(categories, { plane, size: look.size, every: categoryAxis.tickLabelSpacing });
  const texts = labels.map(({ lines, index }) => {
    const middle = plane.along(index) + plane.slot / 2;
    if (lies) return textElement(lines[0] ?? '', { ...look, x: box.left - GAP, y: middle, anchor: 'end' });
    const top = box.top + box.height + GAP + look.size / 2;
    return lines
      .map((text, line) =>
        textElement(text, { ...look, x: middle, y: top + line * look.size * LINE, anchor: 'middle' }),
      )
      .join('');
  });
  const isWritten = categoryAxis.tickLabelPosition !== 'None';
  return element('line', { ...base, stroke: BASE }) + (isWritten ? texts.join('') : '');
}
