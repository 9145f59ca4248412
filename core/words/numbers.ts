import type { Language } from './language';

const NBSP = '\u00a0';

/** The number as people write it: `1 234,5` in Russian and Ukrainian, `1,234.5` in English. The same on every machine. */
export function formatNumber(value: number, language: Language, digits = 0): string {
  if (!Number.isFinite(value)) return '—';
  const english = language === 'en';
  const [whole = '0', fraction] = Math.abs(value).toFixed(digits).split('.');
  const groups = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, english ? ',' : NBSP) : whole;
  const text = fraction ? `${groups}${english ? '.' : ','}${fraction}` : groups;
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** A share as a percentage: 0.7634 → `76,3 %` (`76.3%` in English). */
export const formatPercent = (share: number, language: Language, digits = 1): string =>
  `${formatNumber(share * 100, language, digits)}${language === 'en' ? '' : NBSP}%`;

/** Money without a currency: kopecks are shown only for amounts below a hundred. */
export const formatMoney = (value: number, language: Language): string =>
  formatNumber(value, language, Math.abs(value) < 100 && !Number.isInteger(value) ? 2 : 0);
