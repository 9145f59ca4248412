import type { Font } from './fonts';
import type { Box, Placed, PlacedText } from './placed';
import { columnPixels, lineCount, linesHeight } from './text-size';

/** A page while it is being laid out: blocks are placed from the top down on one grid of columns. */
export interface Draft {
  /** The first free row. */
  row: number;
  readonly placed: Placed[];
  /** Characters. */
  readonly widths: number[];
  /** Points, by row. */
  readonly heights: Map<number, number>;
}

export const EMPTY_COLUMN = 11;
export const ROW_HEIGHT = 15;
const TALLEST_ROW = 400;
const GAP = 9;

export const newDraft = (widths: readonly number[]): Draft => ({
  row: 0,
  placed: [],
  widths: [...widths],
  heights: new Map(),
});

/** The first columns that are together at least so wide; columns are added where there are too few. */
export function columnsFor(draft: Draft, width: number): number {
  let sum = 0;
  let count = 0;
  while (sum < width) {
    if (count === draft.widths.length) draft.widths.push(EMPTY_COLUMN);
    sum += draft.widths[count++] ?? 0;
  }
  return count;
}

export const widthOf = (draft: Draft, { column, columns }: Pick<Box, 'column' | 'columns'>): number =>
  draft.widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);

/** Pixels from the left edge of the page to a column. */
export const pixelsBefore = (draft: Draft, column: number): number =>
  draft.widths.slice(0, column).reduce((sum, width) => sum + columnPixels(width), 0);

/** Makes the row tall enough; a row never becomes lower. */
export function raise(draft: Draft, row: number, points: number): void {
  const height = Math.min(points, TALLEST_ROW);
  if (height > (draft.heights.get(row) ?? ROW_HEIGHT)) draft.heights.set(row, height);
}

/** Leaves a narrow empty row between blocks. */
export function leaveGap(draft: Draft, points = GAP): void {
  if (draft.row === 0) return;
  draft.heights.set(draft.row, points);
  draft.row++;
}

/** Puts a text into the next row, over so many columns from the left edge, and makes the row tall enough for it. */
export function placeText(
  draft: Draft,
  text: string,
  look: { columns: number; font: Font; room?: number },
): PlacedText {
  const box = { row: draft.row, column: 0, rows: 1, columns: look.columns };
  const lines = lineCount(text, widthOf(draft, box) - 2, look.font);
  draft.heights.set(draft.row, Math.min(TALLEST_ROW, linesHeight(lines, look.font) + (look.room ?? 0)));
  draft.row++;
  return { box, text, lines };
}
