import { dateOf, dayOf, type Language } from '../../../core';

/** What a typed text stands for: a text the grid reads as it should, or a day. */
export type LocalEntry = { readonly text: string } | { readonly day: number };

const NUMBER = /^[-+−]?\d[\d \u00a0]*(,\d+)?\s?%?$/;
const DAY = /^(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})$/;

/** How days that are typed are shown. */
export const DAY_FORMAT = 'dd.mm.yyyy';

/**
 * Reads `1 234,5` and `12.03.2025` as people who write Russian or Ukrainian mean them; the grid itself knows the American
 * way only. null where there is nothing to be read otherwise.
 */
export function localEntry(typed: string, language: Language): LocalEntry | null {
  const text = typed.trim();
  if (language === 'en') return null;
  if (NUMBER.test(text)) {
    const plain = text
      .replace(/[ \u00a0]/g, '')
      .replace(',', '.')
      .replace('−', '-');
    return plain === text ? null : { text: plain };
  }
  const [, date = '', month = '', year = ''] = DAY.exec(text) ?? [];
  return year ? dayEntry(year.length === 2 ? 2000 + Number(year) : Number(year), Number(month), Number(date)) : null;
}

function dayEntry(year: number, month: number, date: number): LocalEntry | null {
  const day = dayOf(year, month, date);
  const found = dateOf(day);
  return found.year === year && found.month === month && found.date === date ? { day } : null;
}
