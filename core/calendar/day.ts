/** A day as spreadsheets count it: whole days since 30 December 1899 (the 1900 date system from 1 March 1900 on). */
export type Day = number;
/** A day as text, `2025-12-31`: what results carry. */
export type IsoDay = string;
/** Half-open range of days `[from, to)`. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

const EPOCH = 25569; // 1 January 1970
const MILLISECONDS = 86_400_000;

/** The day of a civil date; month 1…12. Days and months outside their range carry over, as in a spreadsheet's DATE(). Years 100…9999. */
export function dayOf(year: number, month: number, date: number): Day {
  return Math.round(Date.UTC(year, month - 1, date) / MILLISECONDS) + EPOCH;
}

/** Year, month (1…12) and day of the month of a day. */
export function dateOf(day: Day): { year: number; month: number; date: number } {
  const date = new Date((day - EPOCH) * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
}

const two = (n: number) => String(n).padStart(2, '0');

export function isoOf(day: Day): IsoDay {
  const { year, month, date } = dateOf(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

/** The day of `2025-12-31`; NaN for anything that is not a real date. */
export function dayOfIso(iso: IsoDay): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return NaN;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoOf(day) === iso ? day : NaN;
}
