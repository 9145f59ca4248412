import type { Format, Words } from '../../core';
import { blockWords as phrases } from '../words/blocks';

/** An axis of values with round marks, from the lowest to the highest. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly marks: readonly number[];
}

const MARKS = 4;

/** A scale that holds all values and zero, with about four round marks. */
export function scaleOf(values: readonly number[]): Scale {
  const low = values.reduce((least, value) => Math.min(least, value), 0);
  const high = values.reduce((most, value) => Math.max(most, value), 0);
  const step = roundStep((high - low || 1) / MARKS);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  const marks = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
  return { low: first * step, high: last * step, marks };
}

/** 1, 2, 2.5 or 5 times a power of ten. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  return ([1, 2, 2.5, 5, 10].find((one) => one * power >= step - 1e-12) ?? 10) * power;
}

/** Where a value lies between the ends of the scale: 0…1. */
export const placeOn = ({ low, high }: Scale, value: number): number => (value - low) / (high - low);

const units = [
  { size: 1e9, text: phrases.billion },
  { size: 1e6, text: phrases.million },
  { size: 1e3, text: phrases.thousand },
];

/** A mark of an axis, in few letters: `20 %`, `1,5 млн`. */
export function markText(value: number, format: Format, words: Words): string {
  if (format === 'percent') return words.percent(value, 0);
  const unit = units.find(({ size }) => Math.abs(value) >= size);
  return unit ? words.say(unit.text, { n: value / unit.size }) : words.number(value, Number.isInteger(value) ? 0 : 1);
}
