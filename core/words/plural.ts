import type { Language } from './language';

/**
 * Which of `one|few|many` goes with a whole number (Unicode CLDR cardinal rules).
 * English has two forms: the second serves as `few` and `many`.
 */
export function pluralForm(count: number, language: Language, forms: readonly string[]): string {
  const last = forms[forms.length - 1] ?? '';
  const [one = '', few = last, many = last] = forms;
  if (!Number.isInteger(count)) return few;
  if (language === 'en') return Math.abs(count) === 1 ? one : few;
  const tens = Math.abs(count) % 100;
  const units = tens % 10;
  if (units === 1 && tens !== 11) return one;
  return units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? few : many;
}
