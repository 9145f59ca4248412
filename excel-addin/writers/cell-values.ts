import type { Column, Value } from '../../core';
import type { Manner } from './canvas';

/** What Excel would take for a formula, or for a sign that the rest is text. */
const DANGEROUS = /^[=+\-@'\t\r]/;
const DAYS_TO_1904 = 1462;

/** A text as it is: an apostrophe, which Excel doesn't show, keeps it from becoming a formula. */
export const plainText = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text);

/** What is to be put into a cell of the column: texts stay texts, days are counted as the workbook counts them. */
export function cellValue(
  value: Value | undefined,
  format: Column['format'],
  { date1904 }: Manner,
): string | number | boolean {
  if (value === null || value === undefined) return '';
  if (format === 'text' || typeof value === 'string') return plainText(String(value));
  return typeof value === 'number' && format === 'day' && date1904 ? value - DAYS_TO_1904 : value;
}
