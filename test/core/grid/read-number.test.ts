import fc from 'fast-check';
import { isDash, readNumber, withoutFraction } from '../../../core/grid/read-number';

test.each([
  ['1 234,56 ₽', 1234.56],
  ['1\u00a0234,56\u00a0руб.', 1234.56],
  ['1\u202f234\u202f567,8', 1234567.8],
  ["1'234.50", 1234.5],
  ['1’234.50 CHF', 1234.5],
  ['1.234.567', 1234567],
  ['1,234,567', 1234567],
  ['1.234,50 €', 1234.5],
  ['1,234.50', 1234.5],
  ['$1,234.50', 1234.5],
  ['-$1,234.50', -1234.5],
  ['($1,234.50)', -1234.5],
  ['(1 234,50)', -1234.5],
  ['1 234,50-', -1234.5],
  ['1 234,50 ₽ −', -1234.5],
  ['−5', -5],
  ['– 5', -5],
  ['+5', 5],
  ['UAH 1 000', 1000],
  ['1 000 грн.', 1000],
  ['р.100', 100],
  ['100 р.', 100],
  ['7 шт.', 7],
  ['12 %', 0.12],
  ['12,5%', 0.125],
  ['-20%', -0.2],
  ['.5', 0.5],
  [',5', 0.5],
  ['100.', 100],
  ['0,125', 0.125],
  ['-0', 0],
  ['1,5E+06', 1500000],
  ['007', 7],
])('%s is a number', (text, value) => {
  expect(readNumber(text)?.value).toBe(value);
});

test.each([
  '',
  ' ',
  '-',
  'abc',
  'Q1 2025',
  '12.03.2025',
  '5 12',
  '12 34 567',
  '12-34',
  '1,23,456',
  '1.234,567,8',
  '(5',
  '5)',
  '100 руб 50 коп',
  '+7 (900) 123-45-67',
  '12:30',
  '1/2',
  '№15',
  '1,2.3,4',
  '#N/A',
  'NaN',
  'Infinity',
  '0x10',
])('%j is no number', (text) => {
  expect(readNumber(text)).toBeNull();
});

test('separators tell about their column, or leave it open', () => {
  const evidence = (text: string) => readNumber(text)?.evidence;
  expect(['1 234,5', '0,125', '1234,567', '1.234,50', '1.234.567', '1 234,567'].map(evidence)).toEqual(
    Array(6).fill('decimal-comma'),
  );
  expect(['12.5', '0.125', '1,234.50', '1,234,567'].map(evidence)).toEqual(Array(4).fill('decimal-point'));
  expect(['1,234', '-999,000'].map(evidence)).toEqual(Array(2).fill('comma-undecided'));
  expect(evidence('1.234')).toBe('point-undecided');
  expect(['1234', '1 234', '1,234%'].map(evidence)).toEqual(Array(3).fill('none'));
  expect(withoutFraction(readNumber('-1,234')?.value ?? NaN)).toBe(-1234);
});

test('a dash alone stands for nothing', () => {
  expect(['-', ' — ', '–', '--'].map(isDash)).toEqual([true, true, true, true]);
  expect(['-1', 'a', ''].map(isDash)).toEqual([false, false, false]);
});

test('every number comes back from the ways it is written', () => {
  const cents = fc.integer({ min: -99_999_999_99, max: 99_999_999_99 });
  const ways = fc.constantFrom(
    { group: ' ', point: ',' },
    { group: '\u00a0', point: ',' },
    { group: '.', point: ',' },
    { group: ',', point: '.' },
    { group: "'", point: '.' },
  );
  fc.assert(
    fc.property(cents, ways, (value, { group, point }) => {
      const digits = String(Math.abs(value)).padStart(3, '0');
      const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, group);
      const text = `${value < 0 ? '-' : ''}${whole}${point}${digits.slice(-2)}`;
      expect(readNumber(text)?.value).toBe(value === 0 ? 0 : value / 100);
    }),
  );
});
