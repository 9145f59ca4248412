import { dateOf, dayOf, type Day } from '../../core/index';

export const FIRST_DAY = dayOf(2023, 1, 1);
export const LAST_DAY = dayOf(2025, 12, 31);

/** Share of an average month's trade, January to December: building goes from spring to autumn. Adds up to 12. */
const SEASON = [0.62, 0.78, 0.98, 1.12, 1.18, 1.16, 1.14, 1.15, 1.16, 1.08, 0.9, 0.73];

const HOLIDAYS = new Set(['2-23', '3-8', '5-1', '5-9', '6-12', '11-4']);

/** How busy the trade is on a day: 1 is an average month. */
export const season = (day: Day): number => SEASON[dateOf(day).month - 1]!;

/** Years since the first day of the sample. */
export const yearsIn = (day: Day): number => (day - FIRST_DAY) / 365.25;

/** Monday to Friday, but not a public holiday. */
export function isWorkday(day: Day): boolean {
  const { month, date } = dateOf(day);
  const weekend = day % 7 < 2; // day numbers 0 and 1 modulo 7 are Saturday and Sunday
  return !weekend && !(month === 1 && date <= 8) && !HOLIDAYS.has(`${month}-${date}`);
}

/** First day after the New Year holidays. */
export const reopening = (day: Day): Day => dayOf(dateOf(day).year, 1, 9);

/** The day itself, or the first working day after it. */
export function workdayFrom(day: Day): Day {
  let result = Math.round(day);
  while (!isWorkday(result)) result++;
  return result;
}
