import { dayOfIso } from '../../../core/calendar/day';
import { mainDays, overlap } from '../../../core/reading/main-days';
import { seriesOf } from '../../../core/reading/sheet-series';

const sameSeries = (...names: readonly string[]) => new Set(names.map(seriesOf)).size === 1;

test('names that differ by a year, a month, a quarter or a number belong together', () => {
  expect(sameSeries('2023', '2024 год', '2025 г.', ' 2026')).toBe(true);
  expect(sameSeries('Январь 2025', 'февраль 2025', 'Мар-25', 'апр.', 'Май')).toBe(true);
  expect(sameSeries('Січень 2025', 'Лютий 2025', 'Бер 25', 'Грудень')).toBe(true);
  expect(sameSeries('Jan 2025', 'February', "Mar '25", '2025-04')).toBe(true);
  expect(sameSeries('Продажи 2024', 'продажи_2025', 'Продажи за март', 'Продажи (2)', 'Продажи')).toBe(true);
  expect(sameSeries('Q1 2025', 'Q2 2025', '3 квартал', 'IV кв. 2025')).toBe(true);
  expect(sameSeries('Лист1', 'Лист2')).toBe(true);
});

test('names that differ by a word do not', () => {
  expect(sameSeries('Продажи 2024', 'Возвраты 2024')).toBe(false);
  expect(sameSeries('Киев 2024', 'Львов 2024')).toBe(false);
  expect(sameSeries('2024', 'План 2024')).toBe(false);
  expect(sameSeries('Лист1', '2024')).toBe(false);
  expect(sameSeries('Март', 'Мартынов')).toBe(false);
});

const span = (first: string, last: string) => ({ first: dayOfIso(first), last: dayOfIso(last) });

test('days overlap where more than a tenth of the shorter range is in both', () => {
  expect(overlap(span('2024-01-01', '2024-12-31'), span('2025-01-01', '2025-12-31'))).toBe(false);
  expect(overlap(span('2024-01-01', '2024-12-31'), span('2024-12-20', '2025-12-31'))).toBe(false);
  expect(overlap(span('2024-01-01', '2024-12-31'), span('2024-10-01', '2025-12-31'))).toBe(true);
  expect(overlap(span('2024-01-01', '2024-12-31'), span('2024-03-01', '2024-03-31'))).toBe(true);
});

test('one day may be in both, but not where a range is no longer than that', () => {
  expect(overlap(span('2025-01-27', '2025-01-31'), span('2025-01-31', '2025-02-03'))).toBe(false);
  expect(overlap(span('2025-01-27', '2025-01-31'), span('2025-01-31', '2025-01-31'))).toBe(true);
});

test('a few rows far away do not count among the main days', () => {
  const year = Array.from({ length: 300 }, (_, n) => dayOfIso('2025-01-01') + n);
  const { first, last } = mainDays(Int32Array.from([dayOfIso('2052-01-01'), ...year, dayOfIso('1925-03-03')]));
  expect(first).toBeGreaterThan(dayOfIso('2025-01-01'));
  expect(last).toBeLessThan(dayOfIso('2025-12-31'));
  expect(mainDays(Int32Array.of(45_003, 45_000, 45_001))).toEqual({ first: 45_000, last: 45_003 });
});
