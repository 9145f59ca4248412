import { readAffix } from './number-affix';

/**
 * What a number's separators tell about its column. `1,234` is a fraction in a column with decimal commas and a whole
 * number in one with decimal points, and the other way round for `1.234`: only the other cells can tell.
 */
export type NumberEvidence = 'none' | 'decimal-comma' | 'decimal-point' | 'comma-undecided' | 'point-undecided';
export interface NumberText {
  /** Undecided separators are taken for decimal ones; `withoutFraction` gives the other reading. */
  readonly value: number;
  readonly evidence: NumberEvidence;
}

/** Beyond it nothing is counted or paid; products, sums and squares of what is within are numbers still. */
const LARGEST = 1e50;
/** What is left of numbers that should have cancelled out; a share of it would be beyond all numbers. */
const DUST = 1e-50;

/** The number as far as it can be reckoned with: NaN where it is none or too large, 0 where it is dust. */
export function sensible(value: number): number {
  const size = Math.abs(value);
  return size <= LARGEST ? (size < DUST ? 0 : value) : NaN;
}

const SCIENTIFIC = /^[+-]?\d+([.,]\d+)?e[+-]?\d+$/i;

/** A number as people and programs write it: `1 234,56 ₽`, `(1,234.50)`, `1'234.50-`, `12 %` (0.12). Null for anything else. */
export function readNumber(text: string): NumberText | null {
  let first = 0;
  while (first < text.length && !isDigit(text.charCodeAt(first))) first += 1;
  if (first === text.length) return null;
  const before = text[first - 1];
  if ((before === '.' || before === ',') && !/\p{L}/u.test(text[first - 2] ?? '')) first -= 1;
  let last = text.length - 1;
  while (!isDigit(text.charCodeAt(last))) last -= 1;

  const prefix = readAffix(text.slice(0, first));
  const suffix = readAffix(text.slice(last + 1));
  if (!prefix || !suffix || prefix.opens !== suffix.closes || prefix.closes || suffix.opens) return scientific(text);
  const body = readBody(text.slice(first, last + 1));
  if (!body) return scientific(text);
  const negative = prefix.minus || suffix.minus || prefix.opens;
  const percent = prefix.percent || suffix.percent;
  if (!negative && !percent) return body;
  const value = (negative ? -body.value : body.value) / (percent ? 100 : 1);
  return { value: value === 0 ? 0 : value, evidence: percent && undecided(body.evidence) ? 'none' : body.evidence };
}

/** The other reading of an undecided number: `1,234` as 1234. */
export const withoutFraction = (value: number): number => Math.round(value * 1000);

/** A dash alone: people and accounting programs write it for "nothing". */
export const isDash = (text: string): boolean => /^\s*[-−–—]+\s*$/.test(text);

const undecided = (evidence: NumberEvidence): boolean =>
  evidence === 'comma-undecided' || evidence === 'point-undecided';

function scientific(text: string): NumberText | null {
  const number = text.trim();
  return SCIENTIFIC.test(number) ? numberText(Number(number.replace(',', '.')), 'none') : null;
}

/** Digits with separators between them, without signs. */
function readBody(body: string): NumberText | null {
  const last = Math.max(body.lastIndexOf(','), body.lastIndexOf('.'));
  if (last < 0) return numberOf(joinGroups(body, ' '), '', 'none');
  const separator = body[last] === ',' ? ',' : '.';
  const other = separator === ',' ? '.' : ',';
  const whole = body.slice(0, last);
  const fraction = body.slice(last + 1);
  if (whole.includes(separator))
    return numberOf(joinGroups(body, separator), '', separator === ',' ? 'decimal-point' : 'decimal-comma');
  if (!allDigits(fraction)) return null;
  const evidence = separator === ',' ? 'decimal-comma' : 'decimal-point';
  if (whole.includes(other)) return numberOf(joinGroups(whole, other), fraction, evidence);
  const isGroup = fraction.length === 3 && whole.length >= 1 && whole.length <= 3 && whole[0] !== '0';
  return numberOf(
    joinGroups(whole, ' '),
    fraction,
    isGroup ? (separator === ',' ? 'comma-undecided' : 'point-undecided') : evidence,
  );
}

function numberOf(whole: string | null, fraction: string, evidence: NumberEvidence): NumberText | null {
  return whole === null ? null : numberText(Number(fraction === '' ? whole : `${whole}.${fraction}`), evidence);
}

function numberText(read: number, evidence: NumberEvidence): NumberText | null {
  const value = sensible(read);
  return Number.isNaN(value) ? null : { value, evidence };
}

/** The digits of a whole number without its separators, each of which must be followed by three digits; null if one is not. */
function joinGroups(text: string, separator: string): string | null {
  if (allDigits(text)) return text;
  let digits = '';
  let group = 0;
  let separated = false;
  for (let i = 0; i < text.length; i++) {
    if (isDigit(text.charCodeAt(i))) {
      digits += text[i];
      group += 1;
    } else {
      const fits = text[i] === separator || isGap(text.charCodeAt(i));
      if (!fits || (separated ? group !== 3 : group < 1 || group > 3)) return null;
      separated = true;
      group = 0;
    }
  }
  return group === 3 ? digits : null;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Spaces of every width, and apostrophes. */
const isGap = (code: number): boolean =>
  code === 32 ||
  code === 160 ||
  code === 39 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x2019 ||
  code === 0x202f ||
  code === 0x205f;

function allDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return true;
}
