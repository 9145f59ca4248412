import { google } from '../services';

const DAY = 86_400_000;
const EPOCH = 25569; // 1 January 1970

/** Milliseconds by which a time zone's clocks are ahead of UTC at a moment. */
type OffsetAt = (moment: number) => number;

/** A `Date` as the number its cell holds: days since 30 December 1899, the time of day as a fraction. */
export type SerialOf = (date: Date) => number;

/**
 * Google hands a day over as the moment of midnight in the file's time zone, which is another day in the script's.
 * The clocks are asked once for every day that occurs, not once for every cell.
 */
export function serialsIn(offsetAt: OffsetAt): SerialOf {
  const atMidnight = new Map<number, number>();
  const offsetAtMidnight = (day: number): number => {
    const known = atMidnight.get(day);
    const offset = known ?? offsetAt(day * DAY);
    if (known === undefined) atMidnight.set(day, offset);
    return offset;
  };
  return (date) => {
    const moment = date.getTime();
    const day = Math.floor(moment / DAY);
    const before = offsetAtMidnight(day);
    const offset = before === offsetAtMidnight(day + 1) ? before : offsetAt(moment); // the clocks are changed on this day
    return (moment + offset) / DAY + EPOCH;
  };
}

/** By the clocks of a time zone such as `Asia/Tokyo`. */
export const serialsInZone = (timeZone: string): SerialOf =>
  serialsIn((moment) => offsetOf(google.Utilities.formatDate(new Date(moment), timeZone, 'Z')));

/** Milliseconds of an offset such as `-0330`. */
export function offsetOf(text: string): number {
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(3, 5));
  return (text.startsWith('-') ? -minutes : minutes) * 60_000;
}

/** Also of a date from another realm, for which `instanceof` says no. */
export const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';
