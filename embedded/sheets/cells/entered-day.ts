import type { Entered } from './entered-text';
import type { Locale } from './locale';

const EPOCH = 25_569;
const DAY_AND_TIME = /^(\d{1,4})([./-])(\d{1,2})(?:\2(\d{1,4}))?(?:\s+(.+))?$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/** A text that reads as a day, a time, or both: as its number. A day without a year is one of this year. */
export function enteredDay(text: string, locale: Locale): Entered | null {
  const time = timeOf(text);
  if (time !== null) return { value: time, numberFormat: text.split(':').length > 2 ? 'H:mm:ss' : 'H:mm' };
  const found = DAY_AND_TIME.exec(text);
  if (!found) return null;
  const [, first = '', separator = '', second = '', third, clock] = found;
  if (!third && (separator === locale.decimal || first.length > 2)) return null;
  const day = dayOf([first, second, third], locale);
  const fraction = clock === undefined ? 0 : timeOf(clock);
  if (day === null || fraction === null) return null;
  const isoDay = first.length === 4 ? 'yyyy-mm-dd' : locale.day;
  return { value: day + fraction, numberFormat: clock === undefined ? isoDay : locale.moment };
}

function timeOf(text: string): number | null {
  const found = TIME.exec(text);
  if (!found) return null;
  const [hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((part) => Number(part ?? 0));
  return hours < 24 && minutes < 60 && seconds < 60 ? (hours * 3600 + minutes * 60 + seconds) / 86_400 : null;
}

function dayOf([first = '', second = '', third]: readonly (string | undefined)[], { order }: Locale): number | null {
  const own = third ?? String(new Date().getFullYear());
  const [year, month, day] =
    first.length === 4 || (order === 'ymd' && third !== undefined)
      ? [first, second, own]
      : order === 'mdy'
        ? [own, first, second]
        : [own, second, first];
  const time = Date.UTC(fullYear(year), Number(month) - 1, Number(day));
  return new Date(time).getUTCMonth() === Number(month) - 1 && Number(day) > 0 ? time / 86_400_000 + EPOCH : null;
}

/** `25` is 2025, `85` is 1985. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}
