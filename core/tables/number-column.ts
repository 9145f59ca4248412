import { isBlank, isError, type Cell } from '../grid/cell';
import { isDash, sensible, readNumber, withoutFraction, type NumberEvidence } from '../grid/read-number';
import type { NumberRange } from '../schema/define-table';
import { growing, type CellState, type ColumnReader, type Growing, type Stretch } from './column-reader';
import type { NumberColumn } from './tables';

/** Reads numbers, and numbers written as text; the whole column decides what `1,234` is. */
export interface NumberReader extends ColumnReader<NumberColumn> {
  /** The number in a cell of the column, as the cells read so far decide; NaN if it holds none. */
  valueOf(cell: Cell | undefined): number;
}

const COMMA_UNDECIDED = 1;
const POINT_UNDECIDED = 2;
const doubts: Readonly<Partial<Record<NumberEvidence, number>>> = {
  'comma-undecided': COMMA_UNDECIDED,
  'point-undecided': POINT_UNDECIDED,
};

/** `rows`: how many are expected; numbers outside the range can't be read. */
export function numberColumn(rows?: number, range?: NumberRange): NumberReader {
  const values = growing((length) => new Float64Array(length), rows);
  let undecided: Growing<Uint8Array> | null = null;
  const votes = { 'decimal-comma': 0, 'decimal-point': 0 };
  let value = NaN;
  let doubt = 0;
  const fits = (number: number) => !Number.isNaN(number) && (!range || isWithin(number, range));

  const readText = (text: string): CellState => {
    const read = readNumber(text);
    if (!read) return isBlank(text) || isDash(text) ? 'blank' : isError(text) ? 'error' : 'bad';
    value = fits(read.value) ? read.value : NaN;
    if (Number.isNaN(value)) return 'bad';
    doubt = doubts[read.evidence] ?? 0;
    if (read.evidence === 'decimal-comma' || read.evidence === 'decimal-point') votes[read.evidence] += 1;
    return 'filled';
  };
  const decided = (number: number, doubted: number) => (isGrouped(doubted, votes) ? withoutFraction(number) : number);
  const read = (cell: Cell | undefined): CellState => {
    doubt = 0;
    value = typeof cell === 'number' && fits(sensible(cell)) ? sensible(cell) : NaN;
    if (typeof cell === 'number') return Number.isNaN(value) ? 'bad' : 'filled';
    return typeof cell === 'string' ? readText(cell) : typeof cell === 'boolean' ? 'bad' : 'blank';
  };
  return {
    read,
    keep(row) {
      values.put(row, value);
      if (doubt > 0) (undecided ??= growing((length) => new Uint8Array(length))).put(row, doubt);
    },
    takePlain: (stretch) => (range ? 0 : takeNumbers(values.withRoom(stretch.at + stretch.to - stretch.from), stretch)),
    end: (rows) => {
      const column = values.end(rows);
      undecided
        ?.end(rows)
        .forEach((doubted, row) => doubted > 0 && (column[row] = decided(column[row] ?? NaN, doubted)));
      return column;
    },
    valueOf: (cell) => (read(cell) === 'filled' ? decided(value, doubt) : NaN),
  };
}

const isWithin = (value: number, { least, most, whole }: NumberRange): boolean =>
  value >= least && value <= most && (!whole || Number.isInteger(value));

/** Numbers go straight into the column, up to the first text or blank. */
function takeNumbers(column: NumberColumn, { rows, index, from, to, at }: Stretch): number {
  for (let row = from; row < to; row++) {
    const cell = rows[row]?.[index];
    if (typeof cell !== 'number' || !Number.isFinite(cell)) return row - from;
    column[at + row - from] = cell;
  }
  return to - from;
}

type Votes = Readonly<Record<'decimal-comma' | 'decimal-point', number>>;

/** Whether the column speaks for the lone separator being one of groups. */
function isGrouped(doubted: number, votes: Votes): boolean {
  const against = votes['decimal-point'] - votes['decimal-comma'];
  return doubted === COMMA_UNDECIDED ? against > 0 : doubted === POINT_UNDECIDED && against < 0;
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
