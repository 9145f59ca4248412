import type { Cell } from '../grid/cell';

/** What a cell turned out to be. `totals`, `header`: a label that a name column hardly holds as a name. */
export type CellState = 'filled' | 'blank' | 'bad' | 'error' | 'totals' | 'header';

/** Reads one column cell by cell. A value waits until its row is known to be kept. */
export interface ColumnReader<C = unknown> {
  read(cell: Cell | undefined): CellState;
  /** Writes the cell read last (blank, unless it was filled) to this row of the column. */
  keep(row: number): void;
  /** The column of the first `rows` rows. */
  end(rows: number): C;
}

type Numbers = Int32Array | Float64Array | Uint8Array;

/** An array of numbers that grows as it is written to. */
export interface Growing<A> {
  put(at: number, value: number): void;
  /** The first `length` numbers. */
  end(length: number): A;
}

const FIRST_LENGTH = 1024;

/** A growing array of the kind that `make` makes, zeros where nothing was written. */
export function growing<A extends Numbers>(make: (length: number) => A): Growing<A> {
  let array = make(FIRST_LENGTH);
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
    end(length) {
      if (length > array.length) grow(length);
      return array.slice(0, length) as A;
    },
  };
}
