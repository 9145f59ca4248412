import type { Language } from '../../../core';
import type { ChartDataLabels } from '../../../embedded/workbook/model/chart';
import type { DrawnSeries } from './chart-data';
import { numberText } from './number-text';
import type { Box, Plane } from './plane';
import type { Extent } from './stacks';
import { element, textElement } from './svg';

export interface Drawing {
  readonly plane: Plane;
  readonly series: readonly DrawnSeries[];
  readonly extents: readonly (readonly (Extent | null)[])[];
  readonly isStacked: boolean;
  readonly language: Language;
}

/** Columns or bars: side by side, or one on top of the other. */
export function drawBars({ plane, series, extents, isStacked, language }: Drawing): string {
  const gap = (series[0]?.series.gapWidth ?? 150) / 100;
  const lanes = isStacked ? 1 : Math.max(1, series.length);
  const size = plane.slot / (lanes + gap);
  const margin = (plane.slot - size * lanes) / 2;
  return series
    .map((one, lane) => {
      const shift = margin + (isStacked ? 0 : plane.lies ? lanes - 1 - lane : lane) * size;
      const bars = (extents[lane] ?? []).map((extent, index) => {
        if (!extent) return '';
        const box = plane.rectangle({ at: plane.along(index) + shift, size }, extent.from, extent.to);
        const value = extent.to - (isStacked ? extent.from : 0);
        return rectangle(box, fillOf(one, value)) + valueLabel(box, { value, one, plane, language });
      });
      return element('g', {}, bars.join(''));
    })
    .join('');
}

const rectangle = ({ left, top, width, height }: Box, fill: string): string =>
  element('rect', { x: left, y: top, width: Math.max(0, width), height: Math.max(0, height), fill });

const fillOf = ({ color, series: { invertIfNegative, invertColor } }: DrawnSeries, value: number): string =>
  value < 0 && invertIfNegative ? (invertColor ?? '#FFFFFF') : color;

interface Labelled {
  readonly value: number;
  readonly one: DrawnSeries;
  readonly plane: Plane;
  readonly language: Language;
}

const POINT = 4 / 3;
const LABEL_GAP = 4;

function valueLabel({ left, top, width, height }: Box, { value, one, plane, language }: Labelled): string {
  const { dataLabels } = one.series;
  if (!dataLabels.visible || !dataLabels.showValue) return '';
  const look = labelLook(dataLabels);
  // Labels without a format of their own have that of the cells.
  const format = dataLabels.numberFormat === 'General' ? one.format : dataLabels.numberFormat;
  const text = numberText(value, format, language);
  if (plane.lies) return textElement(text, { ...look, x: left + width + LABEL_GAP, y: top + height / 2 });
  return textElement(text, { ...look, x: left + width / 2, y: top - look.size * 0.7, anchor: 'middle' });
}

const labelLook = ({ font }: ChartDataLabels) => ({ size: font.size * POINT, color: font.color });

/** A line for every series, broken where a value is missing. */
export function drawLines({ plane, series, extents }: Drawing): string {
  return series
    .map(({ color, series: one }, number) => {
      const points = (extents[number] ?? []).map((extent, index) =>
        extent ? { x: plane.along(index) + plane.slot / 2, y: plane.across(extent.to) } : null,
      );
      const stroke = one.lineColor ?? color;
      const width = (one.lineWeight ?? 2.25) * POINT;
      const path = element('path', {
        d: pathOf(points),
        fill: 'none',
        stroke,
        'stroke-width': width,
        'stroke-linejoin': 'round',
      });
      const marks = one.markerStyle === 'None' ? '' : points.map((point) => (point ? dot(point, stroke) : '')).join('');
      return element('g', {}, path + marks);
    })
    .join('');
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const DOT = 3.2;
export const dot = ({ x, y }: Point, fill: string): string => element('circle', { cx: x, cy: y, r: DOT, fill });

const pathOf = (points: readonly (Point | null)[]): string =>
  points
    .map((point, index) => (point ? `${points[index - 1] ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}` : ''))
    .join('');
