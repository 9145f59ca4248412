import type { Day } from '../calendar/day';
import { readDay } from './read-day';

/** A document named in one text, as 1C writes it: `Реализация товаров и услуг 000000123 от 12.03.2025 14:22:01`. */
export interface DocumentText {
  /** The number without its sign; empty where the text has none. */
  readonly number: string;
  readonly day: Day;
}

const DATED = /^(.*\S)\s+(?:от|від|from|dated|of|on)\s+(\S.*)$/i;
const DATE_LAST = /^(.*[^\s–—-])\s+\(?(\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?)\)?$/;

/** The document's number and day; null for text that does not name a document with its date. */
export function readDocument(text: string): DocumentText | null {
  const trimmed = text.trim();
  if (!/\d/.test(trimmed)) return null;
  const match = DATED.exec(trimmed) ?? DATE_LAST.exec(trimmed);
  if (!match) return null;
  const [, name = '', date = ''] = match;
  const read = readDay(date.replace(/[)»"]+$/, ''));
  return read && { number: numberAtEnd(name), day: read.day };
}

function numberAtEnd(name: string): string {
  const last = name.slice(name.search(/\S+$/)).replace(/^(№|#|n°?)\.?/i, '');
  return /\d/.test(last) ? last : '';
}

const NUMBER_ONLY = /^(№|#)?\s*\p{L}{0,5}[-_/]?\d[\d\-/_.]*$/u;
const KIND =
  /^(реализац|реалізац|накладн|расходн|видатков|товарн|сч[её]т|рахун|акт|заказ(?!чик)|замовлен|чек|упд|укд|торг-12|возврат|повернен|корректиров|коригуван|отч[её]т|звіт|отгрузк|відвантажен|продаж|документ|invoice|order|receipt|credit|bill)/i;

/** Whether the text names a document rather than a person, a firm or a product. */
export const isDocument = (text: string): boolean =>
  /\d/.test(text) && (NUMBER_ONLY.test(text.trim()) || KIND.test(text.trim()) || readDocument(text) !== null);

/** Whether the text can be nothing but the name of a document, even where its date can't be read. */
export const namesDocument = (text: string): boolean => KIND.test(text.trim()) && /№|\s(от|від)\s|\d{4}/.test(text);
