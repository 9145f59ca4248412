import type { Day } from '../calendar/day';
import { isBlank, isError, type Cell } from '../grid/cell';
import { daySwapped, dayOfSerial } from '../grid/civil-day';
import { isEmptyDay, readDay, type DayText } from '../grid/read-day';
import { isDash } from '../grid/read-number';
import { growing, type CellState, type ColumnReader, type Growing, type Stretch } from './column-reader';
import { NO_DAY, type DayColumn } from './tables';

export interface DayOptions {
  readonly date1904: boolean;
  /** Decides dates that read both ways where the column itself does not. */
  readonly dayFirst: boolean;
  /** How text is read; as a date when left out. */
  readonly readText?: (text: string) => DayText | null;
  /** How many rows are expected. */
  readonly rows?: number | undefined;
}

/** Reads days from day numbers and text; the whole column decides whether 03/04/2025 is in April or in March. */
export function dayColumn({ date1904, dayFirst, readText = readDay, rows }: DayOptions): ColumnReader<DayColumn> {
  const days = growing((length) => new Int32Array(length), rows);
  let undecided: Growing<Uint8Array> | null = null;
  const votes = { 'day-first': 0, 'month-first': 0, undecided: 0, none: 0 };
  let day: Day = NO_DAY;
  let isUndecided = false;
  let last: string | null = null;

  const lookAt = (text: string): CellState => {
    const read = readText(text);
    if (!read) return stateOf(text);
    last = text;
    day = read.day;
    isUndecided = read.evidence === 'undecided';
    votes[read.evidence] += 1;
    return 'filled';
  };
  const lookAtNumber = (serial: number): CellState => {
    if (serial === 0) return 'blank';
    const read = dayOfSerial(serial, date1904);
    if (Number.isNaN(read)) return lookAt(String(serial));
    day = read;
    return 'filled';
  };
  return {
    read(cell: Cell | undefined) {
      if (typeof cell === 'string' && cell === last) return 'filled';
      last = null;
      day = NO_DAY;
      isUndecided = false;
      if (typeof cell === 'number') return lookAtNumber(cell);
      return typeof cell === 'string' ? lookAt(cell) : typeof cell === 'boolean' ? 'bad' : 'blank';
    },
    keep(row) {
      days.put(row, day);
      if (isUndecided) (undecided ??= growing((length) => new Uint8Array(length))).put(row, 1);
    },
    takePlain: (stretch) => takeSerials(days.withRoom(stretch.at + stretch.to - stretch.from), stretch, date1904),
    end: (length) => decide(days.end(length), undecided?.end(length), isMonthFirst(votes, dayFirst)),
  };
}

/** Day numbers go straight into the column, up to the first cell that is none. */
function takeSerials(column: DayColumn, { rows, index, from, to, at }: Stretch, date1904: boolean): number {
  for (let row = from; row < to; row++) {
    const cell = rows[row]?.[index];
    const day = typeof cell === 'number' ? dayOfSerial(cell, date1904) : NaN;
    if (cell === 0 || Number.isNaN(day)) return row - from;
    column[at + row - from] = day;
  }
  return to - from;
}

const stateOf = (text: string): CellState =>
  isBlank(text) || isDash(text) || isEmptyDay(text) ? 'blank' : isError(text) ? 'error' : 'bad';

type Votes = Readonly<Record<'day-first' | 'month-first', number>>;

const isMonthFirst = (votes: Votes, dayFirst: boolean): boolean =>
  votes['day-first'] === votes['month-first'] ? !dayFirst : votes['month-first'] > votes['day-first'];

function decide(column: DayColumn, undecided: Uint8Array | undefined, swap: boolean): DayColumn {
  if (swap) undecided?.forEach((one, row) => one === 1 && (column[row] = daySwapped(column[row] ?? NO_DAY)));
  return column;
}
