import type { Cell, Row } from '../grid/cell';
import { trimmed } from '../stats/trimmed';

/** What a cell turned out to be. `totals`, `header`: a label that a name column hardly holds as a name. */
export type CellState = 'filled' | 'blank' | 'bad' | 'error' | 'totals' | 'header';

/** Reads one column cell by cell. A value waits until its row is known to be kept. */
export interface ColumnReader<C = unknown> {
  read(cell: Cell | undefined): CellState;
  /** Writes the cell read last (blank, unless it was filled) to this row of the column. */
  keep(row: number): void;
  /** Reads and keeps the cells of a stretch up to the first that takes a closer look; returns how many. */
  takePlain(stretch: Stretch): number;
  /** The column of the first `rows` rows. */
  end(rows: number): C;
}

/** The cells of one column in the rows `from` up to `to`, for the rows of the column from `at` on. */
export interface Stretch {
  readonly rows: readonly Row[];
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

type Numbers = Int32Array | Float64Array | Uint8Array;

/** An array of numbers that grows as it is written to. */
export interface Growing<A> {
  put(at: number, value: number): void;
  /** The array itself, with room for this many numbers at least; only until it grows again. */
  withRoom(length: number): A;
  /** The first `length` numbers. */
  end(length: number): A;
}

const FIRST_LENGTH = 1024;

/** A growing array of the kind that `make` makes, zeros where nothing was written; it need not grow up to the length expected. */
export function growing<A extends Numbers>(make: (length: number) => A, expected = FIRST_LENGTH): Growing<A> {
  let array = make(expected);
  const grow = (least: number) => {
    const larger = make(Math.max(least, array.length * 2));
    larger.set(array);
    array = larger;
  };
  return {
    put(at, value) {
      if (at >= array.length) grow(at + 1);
      array[at] = value;
    },
    withRoom(length) {
      if (length > array.length) grow(length);
      return array;
    },
    end(length) {
      if (length > array.length) grow(length);
      return trimmed(array, length);
    },
  };
}
