import type { Language } from '../words/language';
import type { Column, Format, Value } from './blocks';

const plain: Readonly<Record<Exclude<Format, 'day'>, string>> = {
  text: '@',
  integer: '#,##0',
  count: '#,##0',
  number: '#,##0.00',
  ratio: '#,##0.00##',
  money: '#,##0',
  percent: '0.0%',
  'whole-percent': '0%',
  row: '0',
};

const days: Readonly<Record<Language, string>> = { ru: 'dd.mm.yyyy', uk: 'dd.mm.yyyy', en: 'd mmm yyyy' };

/** The format code, as files and both hosts spell it (US separators, which they show in the user's own way). */
export const formatCode = (format: Format, language: Language): string =>
  format === 'day' ? days[language] : plain[format];

/** The format code of a table's column: changes carry their sign. */
export function columnFormatCode({ format, paint }: Column, language: Language): string {
  const code = formatCode(format, language);
  return paint === 'change' && format !== 'text' && format !== 'day' ? `+${code};-${code};${code}` : code;
}

/** The format code of a single figure: kopecks are shown for amounts below a hundred only. */
export function figureFormatCode(value: Value, format: Format, language: Language): string {
  if (typeof value !== 'number') return '@';
  return format === 'money' && Math.abs(value) < 100 && !Number.isInteger(value)
    ? '#,##0.00'
    : formatCode(format, language);
}

/** The format code of a chart's value axis. */
export const axisFormatCode = (format: Format): string =>
  format === 'percent' || format === 'whole-percent' ? '0%' : '#,##0';

/** Where a column's values stand in their cells. */
export function alignmentOf({ format, paint }: Column): 'left' | 'center' | 'right' {
  if (paint === 'class' || format === 'day') return 'center';
  return format === 'text' ? 'left' : 'right';
}

/** Whether a column's texts are moved in a little, so that they do not touch the numbers to the left of them. */
export function isMovedIn(columns: readonly Column[], index: number): boolean {
  const before = columns[index - 1];
  const own = columns[index];
  return before !== undefined && own !== undefined && alignmentOf(before) === 'right' && alignmentOf(own) === 'left';
}
