import type { Column, Value } from '../../core';
import type { Manner } from './canvas';

/** What Excel would take for a formula even in a cell of the text format, or for a sign that the rest is text. */
const DANGEROUS = /^[=+\-@'\t\r]/;
const DAYS_TO_1904 = 1462;

/** A text for a cell of the text format, in which nothing is taken for a number or a day. */
export const plainText = (text: string): string => (DANGEROUS.test(text) ? quoted(text) : text);

/** A text for any other cell: after the apostrophe, which is not shown, nothing becomes a number, a day or a formula. */
export const quoted = (text: string): string => `'${text}`;

/** What is to be put into a cell of the column: texts stay texts, days are counted as the workbook counts them. */
export function cellValue(
  value: Value | undefined,
  format: Column['format'],
  { date1904 }: Manner,
): string | number | boolean {
  if (value === null || value === undefined) return '';
  if (format === 'text') return plainText(String(value));
  if (typeof value === 'string') return quoted(value);
  return typeof value === 'number' && format === 'day' && date1904 ? value - DAYS_TO_1904 : value;
}
