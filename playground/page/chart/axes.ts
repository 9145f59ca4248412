import type { Language } from '../../../core';
import type { Chart, ChartFont } from '../../../embedded/workbook/model/chart';
import { numberText } from './number-text';
import type { Plane } from './plane';
import { categoryLabels, labelSize, LINE } from './category-labels';
import { element, textElement } from './svg';
import { TURN, turnedName, turnedStep } from './turned-names';

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

/** What is written along the axis of categories. */
export interface CategoryNames {
  readonly names: readonly string[];
  readonly areTurned: boolean;
}

/** The base line and the names of the categories; where there is no room for all, every second, third … stands. */
export function drawCategoryAxis(plane: Plane, { categoryAxis }: Chart, { names, areTurned }: CategoryNames): string {
  if (!categoryAxis.visible) return '';
  const { box, lies } = plane;
  const zero = plane.across(0);
  const base = lies
    ? { x1: zero, x2: zero, y1: box.top, y2: box.top + box.height }
    : { x1: box.left, x2: box.left + box.width, y1: zero, y2: zero };
  const line = element('line', { ...base, stroke: BASE });
  if (categoryAxis.tickLabelPosition === 'None') return line;
  return line + (areTurned ? turnedNames(plane, categoryAxis, names) : straightNames(plane, categoryAxis, names));
}

type CategoryAxis = Chart['categoryAxis'];

function straightNames(plane: Plane, { font, tickLabelSpacing }: CategoryAxis, names: readonly string[]): string {
  const { box, lies } = plane;
  const size = labelSize(names, { plane, size: fontSize(font), every: tickLabelSpacing });
  const look = { size, color: font.color };
  return categoryLabels(names, { plane, size: look.size, every: tickLabelSpacing })
    .map(({ lines, index }) => {
      const middle = plane.along(index) + plane.slot / 2;
      if (lies) return textElement(lines[0] ?? '', { ...look, x: box.left - GAP, y: middle, anchor: 'end' });
      const top = box.top + box.height + GAP + look.size / 2;
      const lineAt = (text: string, line: number) =>
        textElement(text, { ...look, x: middle, y: top + line * look.size * LINE, anchor: 'middle' });
      return lines.map(lineAt).join('');
    })
    .join('');
}

function turnedNames(plane: Plane, { font, tickLabelSpacing }: CategoryAxis, names: readonly string[]): string {
  const { box, slot } = plane;
  const look = { size: fontSize(font), color: font.color, anchor: 'end', turn: TURN } as const;
  const step = Math.max(tickLabelSpacing ?? 1, turnedStep(slot, look.size));
  const y = box.top + box.height + GAP + look.size / 2;
  return names
    .map((name, index) => {
      if (index % step !== 0) return '';
      return textElement(turnedName(name, look.size), { ...look, x: plane.along(index) + slot / 2, y });
    })
    .join('');
}
