import type { Place } from '../../core';

/** Cells that are read or written in one call: about 6 MB of Cyrillic text. */
const CELLS = 100_000;

/** Rows that go into one call. */
export const rowsAtOnce = ({ columns }: Pick<Place, 'columns'>): number => Math.max(1, Math.floor(CELLS / columns));

/** Consecutive rows of a place, the first of them counted from 0. */
export interface Rows {
  readonly first: number;
  readonly count: number;
}

/** The first `most` rows of a place in pieces of a size that one call can carry. */
export function chunksOf(place: Place, most: number): readonly Rows[] {
  const rows = Math.min(most, place.rows);
  const size = rowsAtOnce(place);
  return Array.from({ length: Math.ceil(rows / size) }, (_, i) => ({
    first: i * size,
    count: Math.min(size, rows - i * size),
  }));
}
