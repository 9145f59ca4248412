import fc from 'fast-check';
import { dateOf, dayOf, isoOf } from '../../../core/calendar/day';
import { formatDay } from '../../../core/words/day-text';
import { civilDay, dayOfSerial, daySwapped } from '../../../core/grid/civil-day';
import { isEmptyDay, readDay } from '../../../core/grid/read-day';

const iso = (text: string) => {
  const read = readDay(text);
  return read && isoOf(read.day);
};

test.each([
  '12.03.2025',
  '12.3.25',
  '12.03.2025 14:22:01',
  '12.03.2025, 14:22',
  '12.03.2025 г.',
  '12.03.2025 р.',
  '12. 03. 2025',
  '2025-03-12',
  '2025-3-12',
  '2025/03/12',
  '2025.03.12',
  '2025-03-12 08:26:00',
  '2025-03-12T08:26:00Z',
  '2025-03-12T23:59:59.999+03:00',
  '2025-03-12 10:00:00 +0200',
  '20250312',
  '20250312142201',
  '45728',
  '12/03/2025',
  '12-03-2025',
  '12/03/25 8:15 PM',
  '12 марта 2025 г.',
  '12 марта 2025 года',
  '12 мар. 2025',
  '12-мар-25',
  '12 березня 2025 р.',
  '12 бер 2025',
  '12 March 2025',
  'March 12, 2025',
  'Mar 12th, 2025 2:30 PM',
  '12/Mar/2025',
  '12-Mar-25',
  'ср, 12.03.2025',
  'среда, 12 марта 2025 г.',
  'Wed Mar 12 2025 00:00:00 GMT+0300 (MSK)',
])('%s is 12 March 2025', (text) => {
  expect(iso(text)).toBe('2025-03-12');
});

test.each(['Март 2025', 'март 2025 г.', '03.2025', '2025-03', 'мар.25', 'Mar-25', 'березень 2025'])(
  '%s is the first of March 2025',
  (text) => {
    expect(iso(text)).toBe('2025-03-01');
  },
);

test.each([
  '',
  'вчера',
  '31.04.2025',
  '29.02.2023',
  '32.01.2025',
  '12.13.2025',
  '12.03',
  '12 марта',
  'Mar 12',
  '14:22',
  '12.03.2025 - 15.03.2025',
  '12,03,2025',
  '1 234,56',
  '12345',
  '1234567',
  '123456789',
  '12.03.202',
  '12.03/2025',
  '12.03.1025',
  'Реализация 5 от 12.03.2025',
  'март',
  '12 мартобря 2025',
  '15 ноября площадь 2025',
  '#N/A',
  '0',
])('%j is no date', (text) => {
  expect(readDay(text)).toBeNull();
});

test('day and month trade places only with slashes and dashes, and only where both are possible', () => {
  const evidence = (text: string) => readDay(text)?.evidence;
  expect(['03/04/2025', '3-4-25', '12/11/2025 10:00'].map(evidence)).toEqual(Array(3).fill('undecided'));
  expect([iso('25/03/2025'), evidence('25/03/2025')]).toEqual(['2025-03-25', 'day-first']);
  expect([iso('03/25/2025'), evidence('03/25/2025')]).toEqual(['2025-03-25', 'month-first']);
  expect(['03.04.2025', '2025-03-04', '5/5/2025', '3 Apr 2025'].map(evidence)).toEqual(Array(4).fill('none'));
  expect(isoOf(daySwapped(readDay('03/04/2025')?.day ?? NaN))).toBe('2025-03-04');
});

test('years of two digits are 1970…2069', () => {
  expect(['01.01.00', '31.12.69', '01.01.70', '31.12.99'].map(iso)).toEqual([
    '2000-01-01',
    '2069-12-31',
    '1970-01-01',
    '1999-12-31',
  ]);
});

test('how programs write no date', () => {
  expect(
    ['01.01.0001', '01.01.0001 0:00:00', '00.00.0000', '0000-00-00 00:00:00', '30.12.1899', '1.1.0001'].map(isEmptyDay),
  ).toEqual(Array(6).fill(true));
  expect(['01.01.2001', '', '10.10.2010'].map(isEmptyDay)).toEqual([false, false, false]);
});

test('day numbers of both date systems, the leap day that never was left out', () => {
  expect([1, 59, 61, 45728, 45728.99].map((serial) => isoOf(dayOfSerial(serial, false)))).toEqual([
    '1900-01-01',
    '1900-02-28',
    '1900-03-01',
    '2025-03-12',
    '2025-03-12',
  ]);
  expect([0, 60, -1, 1e6, NaN].map((serial) => dayOfSerial(serial, false))).toEqual(Array(5).fill(NaN));
  expect(isoOf(dayOfSerial(45728 - 1462, true))).toBe('2025-03-12');
});

test('civil dates exist or they do not', () => {
  expect(civilDay(2024, 2, 29)).toBe(dayOf(2024, 2, 29));
  expect([civilDay(1900, 2, 29), civilDay(2025, 0, 1), civilDay(2025, 1, 0), civilDay(2025, 6, 31)]).toEqual(
    Array(4).fill(NaN),
  );
});

test('every day comes back from the ways it is written', () => {
  const days = fc.integer({ min: dayOf(1970, 1, 1), max: dayOf(2069, 12, 31) });
  fc.assert(
    fc.property(days, (day) => {
      const { year, month, date } = dateOf(day);
      for (const text of [
        isoOf(day),
        formatDay(day, 'ru'),
        formatDay(day, 'en'),
        `${date}.${month}.${String(year).slice(2)}`,
      ])
        expect(readDay(text)?.day).toBe(day);
    }),
  );
});
