import type { Day } from '../calendar/day';
import { isBlank, isError, type Cell } from '../grid/cell';
import { daySwapped, dayOfSerial } from '../grid/civil-day';
import { isEmptyDay, readDay, type DayText } from '../grid/read-day';
import { isDash } from '../grid/read-number';
import { growing, type CellState, type ColumnReader, type Growing } from './column-reader';
import { NO_DAY, type DayColumn } from './tables';

export interface DayOptions {
  readonly date1904: boolean;
  /** Decides dates that read both ways where the column itself does not. */
  readonly dayFirst: boolean;
  /** How text is read; as a date when left out. */
  readonly readText?: (text: string) => DayText | null;
}

/** Reads days from day numbers and text; the whole column decides whether 03/04/2025 is in April or in March. */
export function dayColumn({ date1904, dayFirst, readText = readDay }: DayOptions): ColumnReader<DayColumn> {
  const days = growing((length) => new Int32Array(length));
  let doubts: Growing<Uint8Array> | null = null;
  let dayFirsts = 0;
  let monthFirsts = 0;
  let day: Day = NO_DAY;
  let isUndecided = false;
  let last: string | null = null;

  const lookAt = (text: string): CellState => {
    const read = readText(text);
    if (!read) return isBlank(text) || isDash(text) || isEmptyDay(text) ? 'blank' : isError(text) ? 'error' : 'bad';
    last = text;
    day = read.day;
    isUndecided = read.evidence === 'undecided';
    if (read.evidence === 'day-first') dayFirsts += 1;
    if (read.evidence === 'month-first') monthFirsts += 1;
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
      if (isUndecided) (doubts ??= growing((length) => new Uint8Array(length))).put(row, 1);
    },
    end(rows) {
      const column = days.end(rows);
      const isMonthFirst = dayFirsts === monthFirsts ? !dayFirst : monthFirsts > dayFirsts;
      if (doubts && isMonthFirst) doubts.end(rows).forEach((one, row) => one === 1 && (column[row] = daySwapped(column[row] ?? NO_DAY)));
      return column;
    },
  };
}
