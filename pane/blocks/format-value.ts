import type { Format, Value, Words } from '../../core';

/** A value as people read it; "—" for a blank. */
export function formatValue(value: Value, format: Format, words: Words): string {
  if (value === null || value === '') return '—';
  if (typeof value !== 'number') return String(value);
  switch (format) {
    case 'integer':
    case 'count':
      return words.number(value);
    case 'number':
      return words.number(value, 2);
    case 'ratio':
      return words.number(value, ratioDigits(value));
    case 'money':
      return words.money(value);
    case 'percent':
      return words.percent(value);
    case 'whole-percent':
      return words.percent(value, 0);
    case 'row':
      return String(value);
    case 'day':
      return words.day(value);
    case 'text':
      return words.number(value, Number.isInteger(value) ? 0 : 2);
  }
}

/** Two decimals, three or four where they tell something. */
function ratioDigits(value: number): number {
  const tenThousandths = Math.round(Math.abs(value) * 10_000);
  return tenThousandths % 10 !== 0 ? 4 : tenThousandths % 100 !== 0 ? 3 : 2;
}

/** A change with its sign: `+12 %`, `−3`. */
export function formatChange(value: Value, format: Format, words: Words): string {
  const text = formatValue(value, format, words);
  return typeof value === 'number' && value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
