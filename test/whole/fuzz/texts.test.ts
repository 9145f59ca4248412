import fc from 'fast-check';
import { cleanText, isPlain, keyOf } from '../../../core/grid/cell-text';
import { civilDay } from '../../../core/grid/civil-day';
import { readDocument } from '../../../core/grid/document-text';
import { isKnownHeader, matchHeader } from '../../../core/grid/match-header';
import { isEmptyDay, readDay } from '../../../core/grid/read-day';
import { readNumber } from '../../../core/grid/read-number';
import { mayBeTotalsLabel } from '../../../core/grid/totals-row';
import { dateOf } from '../../../core/calendar/day';
import { numberIn } from '../../../core/cells/numbers';
import { DUST, HIDDEN_ACCENTS, SLOW_TEXTS, TOO_LARGE } from './found';
import { schema } from '../../../core';
import { cases, inTime, patience } from './runs';
import { OBJECT_KEYS, strangeText } from './strange';

/** Everything that looks at a text, with what must hold of the answer. */
function lookAt(text: string): void {
  const number = readNumber(text);
  if (number) expect(Number.isFinite(number.value)).toBe(true);
  const day = readDay(text);
  if (day) expect(Number.isInteger(day.day)).toBe(true);
  const document = readDocument(text);
  if (document) expect(Number.isInteger(document.day)).toBe(true);
  const clean = cleanText(text);
  expect(cleanText(clean)).toBe(clean);
  if (isPlain(text)) expect(clean).toBe(text);
  expect(keyOf(keyOf(clean))).toBe(keyOf(clean));
  for (const score of matchHeader(text, 'sales').values()) expect(score > 0 && score <= 1).toBe(true);
  expect(typeof isKnownHeader(text, 'clients')).toBe('boolean');
  expect(typeof mayBeTotalsLabel(text)).toBe('boolean');
  expect(typeof isEmptyDay(text)).toBe('boolean');
}

test(
  'any text is looked at in bounded time, and what is read from it makes sense',
  () => {
    fc.assert(
      fc.property(strangeText, (text) => inTime(() => lookAt(text))),
      cases(1500, 101),
    );
  },
  patience,
);

test.each(SLOW_TEXTS.map((text) => [text.slice(0, 20).trim(), text]))('%s… is no longer slow', (_, text) => {
  inTime(() => lookAt(text));
});

test.each(TOO_LARGE)('%# a number too large is no amount', (text) => {
  expect(readNumber(text)).toBeNull();
});

test.each(DUST)('%s is nothing', (number) => {
  expect(numberIn(number, 'unknown')).toBe(0);
  expect(readNumber(String(number).replace(/^-/, ''))?.value).toBe(0);
});

test.each(HIDDEN_ACCENTS)('%j is the same name as without what is hidden in it', (text) => {
  expect(cleanText(text)).toBe(text.replace(/[\u200b\u00ad\u2060]/, '').normalize('NFC'));
});

test.each(OBJECT_KEYS)('%s is a name like any other', (name) => {
  expect(cleanText(name)).toBe(name);
  expect([...matchHeader(name, 'sales').keys()].filter((column) => !Object.hasOwn(schema.sales, column))).toEqual([]);
});

const GROUPS = [' ', '\u00a0', '\u202f', '\u2009', '’'] as const;
const money = fc.record({
  hundredths: fc.integer({ min: -1e12, max: 1e12 }),
  group: fc.constantFrom('', ...GROUPS),
  mark: fc.constantFrom(',', '.'),
  sign: fc.constantFrom<'front' | 'back' | 'brackets'>('front', 'back', 'brackets'),
  currency: fc.constantFrom('', ' ₽', ' грн.', ' руб', '\u00a0USD', '€'),
});

type Money = typeof money extends fc.Arbitrary<infer T> ? T : never;

/** The amount as somebody may write it; the digits are put together here, not by our own code. */
function written({ hundredths, group, mark, sign, currency }: Money): string {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, group);
  const body = `${whole}${mark}${digits.slice(-2)}${currency}`;
  if (hundredths >= 0) return body;
  return sign === 'brackets' ? `(${body})` : sign === 'back' ? `${body}-` : `−${body}`;
}

test('an amount is read back from every way of writing it', () => {
  fc.assert(
    fc.property(money, (one) => {
      expect(readNumber(written(one))?.value).toBe(one.hundredths / 100 + 0);
    }),
    cases(1000, 102),
  );
});

const MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const two = (n: number) => String(n).padStart(2, '0');
const spellings: readonly ((year: number, month: number, date: number) => string)[] = [
  (y, m, d) => `${two(d)}.${two(m)}.${y}`,
  (y, m, d) => `${d}.${m}.${y} 0:00:00`,
  (y, m, d) => `${y}-${two(m)}-${two(d)}T23:59:59+03:00`,
  (y, m, d) => `${y}${two(m)}${two(d)}`,
  (y, m, d) => `${d} ${MONTHS[m - 1]} ${y} г.`,
  (y, m, d) => `  пн, ${two(d)}.${two(m)}.${y} г.  `,
];

test('a date is read back from every way of writing it', () => {
  const date = fc.date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(date, fc.constantFrom(...spellings), (moment, spell) => {
      const [year, month, day] = [moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()];
      const read = readDay(spell(year, month, day));
      expect(read && dateOf(read.day)).toEqual({ year, month, date: day });
    }),
    cases(1000, 103),
  );
});

test('only dates that exist are days', () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.integer({ min: -1, max: 14 }),
      fc.integer({ min: -1, max: 33 }),
      (year, month, date) => {
        const day = civilDay(year, month, date);
        if (Number.isNaN(day)) return;
        const read = dateOf(day);
        expect({ month: read.month, date: read.date }).toEqual({ month, date });
      },
    ),
    cases(1000, 104),
  );
});
