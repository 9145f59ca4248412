import type { Language } from '../../../core';
import { shownText } from '../../../embedded/workbook/shown-text';
import type { CellValue } from '../../../embedded/workbook/model/sheet';

const NBSP = '\u00a0';

/** What a chart writes for a value: as the cell would show it, with the separators of the language. */
export function numberText(value: CellValue, format: string, language: Language): string {
  if (typeof value !== 'number') return shownText(value, { format, date1904: false });
  const thousands = /[0#](,+)(?=[^#0?,]|$)/.exec(format)?.[1]?.length ?? 0;
  const plain = thousands > 0 ? format.replace(/([0#]),+(?=[^#0?,]|$)/g, '$1') : format;
  const text = shownText(value / 1000 ** thousands, { format: plain, date1904: false });
  if (language === 'en' || isDate(plain)) return text;
  return text.replace(/[.,]/g, (sign) => (sign === ',' ? NBSP : ','));
}

const isDate = (format: string): boolean => /[dmyhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ''));
