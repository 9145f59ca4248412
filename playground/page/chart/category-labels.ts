import type { Plane } from './plane';
import { fitted, textWidth } from './svg';

/** Height of a line in sizes of its letters. */
export const LINE = 1.2;
const GAP = 6;
const MOST_LINES = 2;

/** The name of a category, in one or two lines. */
export interface CategoryLabel {
  readonly index: number;
  readonly lines: readonly string[];
}

interface Room {
  readonly plane: Pick<Plane, 'lies' | 'slot' | 'box'>;
  /** Pixels. */
  readonly size: number;
  /** Every how many categories a name stands; null: as many as there is room for. */
  readonly every: number | null;
}

/** The names that are written along the axis: broken into two lines, then cut, then left out where they don't fit. */
export function categoryLabels(categories: readonly string[], { plane, size, every }: Room): CategoryLabel[] {
  const { lies, slot, box } = plane;
  const step = every ?? Math.max(1, Math.ceil((lies ? size * LINE : leastWidth(categories, size)) / slot));
  const width = lies ? box.left - GAP : slot * step - GAP / 2;
  const most = lies || step > 1 ? 1 : MOST_LINES;
  return categories.flatMap((category, index) =>
    index % step === 0 ? [{ index, lines: linesOf(category, { width, size, most }) }] : [],
  );
}

/** Letters are made smaller by no more than that. */
const SMALLEST = 0.75;

/** Pixels of the letters of names below columns: smaller than wanted where that keeps a long word whole. */
export function labelSize(categories: readonly string[], { plane: { lies, slot }, size, every }: Room): number {
  if (lies || (every ?? 1) > 1) return size;
  const longest = categories.flatMap((name) => name.split(' ')).reduce((a, b) => Math.max(a, textWidth(b, size)), 1);
  const share = Math.min(1, (slot - GAP / 2) / longest);
  return share < SMALLEST ? size : size * share;
}

/** Below this width names say nothing any more. */
const LEAST_LETTERS = 7;

function leastWidth(categories: readonly string[], size: number): number {
  const longest = categories.reduce((most, name) => Math.max(most, name.length), 1);
  return textWidth('0'.repeat(Math.min(longest, LEAST_LETTERS)), size) + GAP;
}

interface Lines {
  readonly width: number;
  readonly size: number;
  readonly most: number;
}

/** The text in as many lines as are allowed, broken between words; what does not fit is cut. */
export function linesOf(text: string, { width, size, most }: Lines): string[] {
  if (textWidth(text, size) <= width || most === 1) return [fitted(text, width, size)];
  const words = text.split(' ');
  let taken = 1;
  while (taken < words.length && textWidth(words.slice(0, taken + 1).join(' '), size) <= width) taken++;
  const rest = words.slice(taken).join(' ');
  const first = fitted(words.slice(0, taken).join(' '), width, size);
  return rest === '' ? [first] : [first, ...linesOf(rest, { width, size, most: most - 1 })];
}
