import { dateOf, dayOf, type Day } from '../calendar/day';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const LAST_SERIAL = dayOf(LAST_YEAR, 12, 31);
const DAYS_BETWEEN_SYSTEMS = 1462;

/**
 * The day of a workbook's day number, the time dropped; NaN where it is none. In the 1900 system numbers up to 59 are a day
 * early and 60 is 29 February 1900, which never was.
 */
export function dayOfSerial(serial: number, date1904: boolean): Day {
  const whole = Math.floor(serial) + (date1904 ? DAYS_BETWEEN_SYSTEMS : 0);
  if (!(whole >= 1 && whole <= LAST_SERIAL) || whole === 60) return NaN;
  return whole < 60 ? whole + 1 : whole;
}

/** The day of a civil date between 1900 and 2199, years 0…69 being 2000…2069 and 70…99 being 1970…1999; NaN where there is none. */
export function civilDay(year: number, month: number, date: number): Day {
  const full = year < 70 ? year + 2000 : year < 100 ? year + 1900 : year;
  if (!(full >= FIRST_YEAR && full <= LAST_YEAR && month >= 1 && month <= 12 && date >= 1)) return NaN;
  return date <= 28 || date <= daysIn(full, month) ? dayOf(full, month, date) : NaN;
}

/** A day whose date reads both ways, read the other way: 3 April as 4 March. */
export function daySwapped(day: Day): Day {
  const { year, month, date } = dateOf(day);
  return dayOf(year, date, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
