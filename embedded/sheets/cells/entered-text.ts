import type { CellValue } from '../../workbook/model/sheet';
import { enteredDay } from './entered-day';
import type { Locale } from './locale';

/** What a cell takes when something is put in it, and the format it gets with it where it had none. */
export interface Entered {
  readonly value: CellValue;
  /** With the `=`; the value is then unknown. */
  readonly formula?: string;
  readonly numberFormat?: string;
}

const LONGEST_FOR_NUMBERS = 40;

/**
 * Reads a text as if it had been typed. An apostrophe keeps the rest a text. Where Google does not say what happens, the
 * worst is supposed: `=` makes a formula even in a cell of the format `@`, `+` and `-` before anything but a number make
 * one too. Names of months are not recognised.
 */
export function enteredText(text: string, { locale, format }: { locale: Locale; format: string }): Entered {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (/^=[^]/.test(text)) return { value: null, formula: text };
  if (format === '@') return { value: text };
  const trimmed = text.trim();
  const converted = trimmed.length <= LONGEST_FOR_NUMBERS ? enteredValue(trimmed, locale) : null;
  if (converted) return converted;
  return /^[+-][^]/.test(text) ? { value: null, formula: `=${text}` } : { value: text };
}

function enteredValue(text: string, locale: Locale): Entered | null {
  const lower = text.toLowerCase();
  const truth = Object.hasOwn(locale.truths, lower) ? locale.truths[lower] : undefined;
  if (truth !== undefined) return { value: truth };
  return enteredNumber(text, locale) ?? enteredDay(text, locale);
}

const CURRENCY = '[$€£₽₴]|руб\\.?|р\\.|грн\\.?';

function enteredNumber(text: string, { decimal, thousands }: Locale): Entered | null {
  const figures = `(?:\\d{1,3}(?:[${thousands}]\\d{3})+|\\d+)(?:[${decimal}]\\d*)?|[${decimal}]\\d+`;
  const found = new RegExp(
    `^([+-]?)(${CURRENCY})?\\s?([+-]?)(${figures})(e[+-]?\\d+)?\\s?(%|${CURRENCY})?$`,
    'iu',
  ).exec(text);
  if (!found) return null;
  const [, sign = '', before, inner = '', digits = '', exponent = '', after = ''] = found;
  const plain = digits.replace(new RegExp(`[${thousands}]`, 'g'), '').replace(decimal, '.');
  const value = Number(plain + exponent) * (`${sign}${inner}`.includes('-') ? -1 : 1);
  if (after === '%') return { value: value / 100, numberFormat: plain.includes('.') ? '0.00%' : '0%' };
  const symbol = before ?? after;
  return symbol === '' ? { value } : { value, numberFormat: before ? `"${symbol}"#,##0.00` : `#,##0.00 "${symbol}"` };
}
