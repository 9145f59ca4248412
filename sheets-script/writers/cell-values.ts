import type { Column, Value } from '../../core';

/** Signs with which a formula, a reference to a person or an error begins; Google takes a leading apostrophe away. */
const SIGN = /^[=+\-@#'\s]/;
/** Only what has a digit in it can be read as a number, a date or a time; in every language Google knows. */
const DIGIT = /\p{N}/u;
const TRUTH = /^(true|false|истина|ложь|істина|хиба|хибність)$/i;

/** A text that stays as it is: where Google would make something else of it, an apostrophe, which it doesn't show, prevents that. */
export const plainText = (text: string): string =>
  SIGN.test(text) || DIGIT.test(text) || TRUTH.test(text) ? `'${text}` : text;

/** What is to be put into a cell of the column. */
export function cellValue(value: Value | undefined, format: Column['format']): string | number | boolean {
  if (value === null || value === undefined) return '';
  return format === 'text' || typeof value === 'string' ? plainText(String(value)) : value;
}
