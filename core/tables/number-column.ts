import { isBlank, isError, type Cell } from '../grid/cell';
import { isDash, readNumber, withoutFraction } from '../grid/read-number';
import { growing, type CellState, type ColumnReader, type Growing } from './column-reader';
import type { NumberColumn } from './tables';

/** Reads numbers, and numbers written as text; the whole column decides what `1,234` is. */
export interface NumberReader extends ColumnReader<NumberColumn> {
  /** The number in a cell of the column, as the cells read so far decide; NaN if it holds none. */
  valueOf(cell: Cell | undefined): number;
}

const COMMA_UNDECIDED = 1;
const POINT_UNDECIDED = 2;

export function numberColumn(): NumberReader {
  const values = growing((length) => new Float64Array(length));
  let doubts: Growing<Uint8Array> | null = null;
  let commas = 0;
  let points = 0;
  let value = NaN;
  let doubt = 0;

  const readText = (text: string): CellState => {
    const read = readNumber(text);
    if (!read) return isBlank(text) || isDash(text) ? 'blank' : isError(text) ? 'error' : 'bad';
    value = read.value;
    if (read.evidence === 'decimal-comma') commas += 1;
    else if (read.evidence === 'decimal-point') points += 1;
    else if (read.evidence !== 'none') doubt = read.evidence === 'comma-undecided' ? COMMA_UNDECIDED : POINT_UNDECIDED;
    return 'filled';
  };
  const decided = (number: number, undecided: number) =>
    (undecided === COMMA_UNDECIDED && points > commas) || (undecided === POINT_UNDECIDED && commas > points) ? withoutFraction(number) : number;

  const read = (cell: Cell | undefined): CellState => {
    doubt = 0;
    value = NaN;
    if (typeof cell === 'number') {
      if (!Number.isFinite(cell)) return 'bad';
      value = cell;
      return 'filled';
    }
    return typeof cell === 'string' ? readText(cell) : typeof cell === 'boolean' ? 'bad' : 'blank';
  };

  return {
    read,
    keep(row) {
      values.put(row, value);
      if (doubt > 0) (doubts ??= growing((length) => new Uint8Array(length))).put(row, doubt);
    },
    end(rows) {
      const column = values.end(rows);
      const undecided = doubts?.end(rows);
      undecided?.forEach((one, row) => one > 0 && (column[row] = decided(column[row] ?? NaN, one)));
      return column;
    },
    valueOf: (cell) => (read(cell) === 'filled' ? decided(value, doubt) : NaN),
  };
}

/** Shares out of a column that may be written in percent: where most values are above 1, all are divided by 100. */
export function asShares(column: NumberColumn): NumberColumn {
  let filled = 0;
  let large = 0;
  for (const value of column) {
    if (!Number.isNaN(value)) filled += 1;
    if (Math.abs(value) > 1) large += 1;
  }
  return large * 2 > filled ? column.map((value) => value / 100) : column;
}
