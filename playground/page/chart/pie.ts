import { palette } from '../../../core';
import type { ChartData } from './chart-data';
import type { LegendEntry } from './legend';
import type { Box } from './plane';
import { element } from './svg';

const colorOf = (index: number): string => palette.accents[index % palette.accents.length] ?? palette.accent;

/** A slice's legend is its category. */
export const sliceEntries = ({ categories }: ChartData): LegendEntry[] =>
  categories.map((name, index) => ({ name, color: colorOf(index) }));

const HOLE = 0.55;

/** The first series as slices from twelve o'clock on; amounts below zero have none. */
export function drawPie({ series: [first] }: ChartData, box: Box, hasHole: boolean): string {
  const values = (first?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) return '';
  const radius = Math.min(box.width, box.height) / 2;
  const centre = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  let turned = 0;
  return values
    .map((value, index) => {
      const from = turned;
      turned += value / total;
      if (value === 0) return '';
      const d = slicePath(
        { centre, outer: radius, inner: hasHole ? radius * HOLE : 0 },
        from,
        Math.min(turned, from + 0.99999),
      );
      return element('path', { d, fill: colorOf(index), stroke: '#FFFFFF' });
    })
    .join('');
}

interface Ring {
  readonly centre: { readonly x: number; readonly y: number };
  readonly outer: number;
  readonly inner: number;
}

function slicePath({ centre, outer, inner }: Ring, from: number, to: number): string {
  const at = (share: number, radius: number): string => {
    const angle = 2 * Math.PI * share - Math.PI / 2;
    return `${(centre.x + radius * Math.cos(angle)).toFixed(2)} ${(centre.y + radius * Math.sin(angle)).toFixed(2)}`;
  };
  const long = to - from > 0.5 ? 1 : 0;
  const arc = (radius: number, sweep: number, end: number) =>
    `A${radius.toFixed(2)} ${radius.toFixed(2)} 0 ${long} ${sweep} ${at(end, radius)}`;
  const back = inner > 0 ? `L${at(to, inner)}${arc(inner, 0, from)}` : `L${centre.x.toFixed(2)} ${centre.y.toFixed(2)}`;
  return `M${at(from, outer)}${arc(outer, 1, to)}${back}Z`;
}
