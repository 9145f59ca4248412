import { offsetAt } from './time-zone';

const DAY = 86_400_000;
const EPOCH = 25_569; // 1 January 1970

/** The moment a day number stands for on the clocks of a time zone. */
export function momentOf(serial: number, timeZone: string): number {
  const wall = Math.round((serial - EPOCH) * DAY);
  const near = wall - offsetAt(wall, timeZone);
  return wall - offsetAt(near, timeZone);
}

/** The day number a moment has on the clocks of a time zone: days since 30 December 1899. */
export const serialOf = (moment: number, timeZone: string): number =>
  (moment + offsetAt(moment, timeZone)) / DAY + EPOCH;

const known = new Map<string, boolean>();

/** Whether numbers of this format are days or times, and so come out as `Date`. */
export function isDateFormat(code: string): boolean {
  const answer =
    known.get(code) ?? /[ymdhs]/i.test(code.replace(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]|General/gi, ''));
  known.set(code, answer);
  return answer;
}
