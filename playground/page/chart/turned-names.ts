import { fitted, textWidth } from './svg';

/** Degrees; names run up to their category. */
export const TURN = -45;
const MOST_LETTERS = 22;
/** Names shorter than this are never turned: where they don't fit, some are left out. */
const SHORT = 8;
/** Cosine and sine of the turn. */
const SLOPE = Math.SQRT1_2;

interface Row {
  /** Pixels for all names. */
  readonly width: number;
  readonly size: number;
  /** Every how many categories a name stands; null: as many as there is room for. */
  readonly every: number | null;
}

/** Whether names below the columns would be cut so short that they are better written aslant. */
export function areTurned(names: readonly string[], { width, size, every }: Row): boolean {
  const longest = names.reduce((most, name) => Math.max(most, name.length), 0);
  if (longest < SHORT) return false;
  const lines = every === null || every === 1 ? 2 : 1;
  const room = (width / Math.max(1, names.length)) * (every ?? 1) * lines;
  return textWidth('0'.repeat(longest), size) > room;
}

/** A name as it is written aslant. */
export const turnedName = (name: string, size: number): string =>
  fitted(name, textWidth('0'.repeat(MOST_LETTERS), size), size);

/** How far turned names reach down, and to the left of their category, in pixels. */
export const turnedReach = (names: readonly string[], size: number): number =>
  names.reduce((most, name) => Math.max(most, textWidth(turnedName(name, size), size)), 0) * SLOPE + size * SLOPE;

/** Every how many categories there is room for a turned name. */
export const turnedStep = (slot: number, size: number): number => Math.max(1, Math.ceil((size * 1.3) / SLOPE / slot));
