import type { Day } from '../calendar/day';
import { civilDay, dayOfSerial } from './civil-day';
import { readWrittenDay, withoutWeekday } from './written-day';

/** What a date tells about the order of day and month in its column; `undecided` reads both ways (`03/04/2025`). */
export type DayEvidence = 'none' | 'day-first' | 'month-first' | 'undecided';
export interface DayText {
  /** Undecided dates are taken day first; `daySwapped` gives the other reading. */
  readonly day: Day;
  readonly evidence: DayEvidence;
}

/** A date as text, in digits or with the month's name; a time after it is dropped. Null for anything else. */
export function readDay(text: string): DayText | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return null;
  const digits = readDigits(trimmed);
  if (digits) return digits;
  const bare = withoutWeekday(trimmed).replace(/\s*([./])\s*/g, '$1');
  return (bare === trimmed ? null : readDigits(bare)) ?? certain(readWrittenDay(trimmed));
}

/** No date is longer; without a bound a pattern would look for one in a long text for seconds. */
const LONGEST = 100;
const NO_DATE = /^(0{1,4}[-./]0{1,2}[-./]0{1,4}|0?1[-./]0?1[-./]0001|0001-01-01|30[./]12[./]1899|1899-12-30)(\D|$)/;

/** How programs write "no date": zeros, the first day of year 1, the day before the first day number. */
export const isEmptyDay = (text: string): boolean => NO_DATE.test(text.trim());

const certain = (day: Day): DayText | null => (Number.isNaN(day) ? null : { day, evidence: 'none' });

interface Part {
  value: number;
  length: number;
}

/** Up to three numbers with one kind of separator between them. */
function readDigits(text: string): DayText | null {
  const parts: Part[] = [];
  let separator = -1;
  let value = 0;
  let length = 0;
  let at = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      value = value * 10 + code - 48;
      length += 1;
    } else if (length > 0 && parts.length < 2 && isSeparator(code) && (separator < 0 || code === separator)) {
      parts.push({ value, length });
      separator = code;
      value = length = 0;
    } else break;
  }
  if (length === 0 || !endsDate(text, at)) return null;
  parts.push({ value, length });
  const [a, b, c] = parts;
  if (a && b && c) return fullDate([a, b, c], separator === DOT);
  return at < text.length ? null : certain(a && b ? monthOfYear(a, b) : compactDate(text));
}

const DOT = 46;
const isSeparator = (code: number): boolean => code === DOT || code === 47 || code === 45;

/** Year first, day first or – with slashes and dashes only – month first. */
function fullDate([a, b, c]: readonly [Part, Part, Part], dotted: boolean): DayText | null {
  if (b.length > 2) return null;
  if (a.length === 4) return c.length > 2 ? null : certain(civilDay(a.value, b.value, c.value));
  if (a.length > 2 || (c.length !== 4 && c.length !== 2)) return null;
  if (c.length === 4 && c.value < 100) return null;
  const dayFirst = civilDay(c.value, b.value, a.value);
  if (dotted || a.value === b.value) return certain(dayFirst);
  const monthFirst = civilDay(c.value, a.value, b.value);
  if (Number.isNaN(monthFirst)) return Number.isNaN(dayFirst) ? null : { day: dayFirst, evidence: 'day-first' };
  return Number.isNaN(dayFirst)
    ? { day: monthFirst, evidence: 'month-first' }
    : { day: dayFirst, evidence: 'undecided' };
}

/** `03.2025` or `2025-03`: the month's first day. */
function monthOfYear(a: Part, b: Part): Day {
  if (a.length <= 2 && b.length === 4) return civilDay(b.value, a.value, 1);
  return a.length === 4 && b.length === 2 ? civilDay(a.value, b.value, 1) : NaN;
}

/** Day numbers that became text are believed from 1954 on; smaller ones are likelier something else. */
const EARLIEST = '20000';

/** `20250312`, `20250312142201`, or a day number that became text. */
function compactDate(digits: string): Day {
  if (digits.length === 5) return digits < EARLIEST ? NaN : dayOfSerial(Number(digits), false);
  if (digits.length !== 8 && digits.length !== 14) return NaN;
  const year = Number(digits.slice(0, 4));
  return year < 1900 ? NaN : civilDay(year, Number(digits.slice(4, 6)), Number(digits.slice(6, 8)));
}

const AFTER_DATE =
  /^,?\s*(г|р|год|года|рік|року)?\.?,?\s*(в|о|об|at)?\s*(\d{1,2}[:.]\d{2}(:\d{2}([.,]\d+)?)?)?\s*([ap]\.?m\.?)?\s*(z|utc|gmt|msk|мск)?\s*([+-]\d{2}:?\d{2})?\s*(\(.*\))?$/i;

/** Spaces are collapsed first: the pattern would try every way to share out a run of them. */
const isAfterDate = (text: string): boolean => AFTER_DATE.test(text.replace(/\s+/g, ' '));

/** Whether nothing but a time of day or the word "year" follows. */
function endsDate(text: string, at: number): boolean {
  if (at === text.length) return true;
  const code = text.charCodeAt(at);
  if ((code === 84 || code === 116) && text.length > at + 4)
    return isClock(text, at + 1) || isAfterDate(text.slice(at + 1));
  return (code === 32 && isClock(text, at + 1)) || isAfterDate(text.slice(at));
}

/** `08:26`, `8:26:00`: digits and colons to the end of the text. */
function isClock(text: string, from: number): boolean {
  let colons = 0;
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 58) colons += 1;
    else if (code < 48 || code > 57) return false;
  }
  return colons > 0;
}
