import type { CellValue } from '../../workbook/model/sheet';

/** What a cell takes when a text is entered in it, and the format it gets with it, where it gets one. */
export interface Entered {
  readonly value: CellValue;
  readonly numberFormat?: string;
}

const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;
const PERCENT = /^[-+]?(\d+\.?\d*|\.\d+)\s?%$/;
const DAY_FIRST = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * Reads a text as if it had been typed: what looks like a number, a percentage, a day or a truth value becomes one,
 * unless the cell is formatted as text. An apostrophe in front keeps the rest a text.
 */
export function enteredText(text: string, isTextCell: () => boolean): Entered {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  const isTruth = /^(true|false)$/i.test(trimmed);
  if ((!isTruth && !/^[-+]?\.?\d/.test(trimmed)) || isTextCell()) return { value: text };
  if (isTruth) return { value: trimmed.toLowerCase() === 'true' };
  if (NUMBER.test(trimmed)) return { value: Number(trimmed) };
  if (PERCENT.test(trimmed)) return { value: Number.parseFloat(trimmed) / 100, numberFormat: '0%' };
  return enteredDay(trimmed) ?? { value: text };
}

function enteredDay(text: string): Entered | null {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return dayNumber([dayFirst[3], dayFirst[2], dayFirst[1]], 'dd.mm.yyyy');
  const yearFirst = YEAR_FIRST.exec(text);
  return yearFirst ? dayNumber([yearFirst[1], yearFirst[2], yearFirst[3]], 'yyyy-mm-dd') : null;
}

function dayNumber(parts: readonly (string | undefined)[], numberFormat: string): Entered | null {
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  const time = Date.UTC(year, month - 1, day);
  const isDay = new Date(time).getUTCMonth() === month - 1 && year >= 1900;
  return isDay ? { value: time / 86_400_000 + 25569, numberFormat } : null;
}
