import { dateOf, type Day } from '../calendar/day';
import type { Language } from './language';

const two = (n: number) => String(n).padStart(2, '0');

/** `31.12.2025` in Russian and Ukrainian, `31 Dec 2025` in English. */
export function formatDay(day: Day, language: Language): string {
  const { year, month, date } = dateOf(day);
  return language === 'en' ? `${date} ${ENGLISH_MONTHS[month - 1]} ${year}` : `${two(date)}.${two(month)}.${year}`;
}

const ENGLISH_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
