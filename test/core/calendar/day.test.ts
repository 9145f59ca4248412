import { dateOf, dayOf, dayOfIso, isoOf } from '../../../core/calendar/day';
import { formatDay } from '../../../core/words/day-text';
import { completePeriods, monthsAfter, periodAfter, periodStart } from '../../../core/calendar/period';

test('days are counted as spreadsheets count them', () => {
  expect(dayOf(1900, 3, 1)).toBe(61);
  expect(dayOf(1970, 1, 1)).toBe(25569);
  expect(dayOf(2025, 12, 31)).toBe(46022);
  expect(dateOf(46022)).toEqual({ year: 2025, month: 12, date: 31 });
});

test('text of a day goes there and back, and only real dates count', () => {
  expect(isoOf(45292)).toBe('2024-01-01');
  expect(dayOfIso('2024-02-29')).toBe(45351);
  expect(dayOfIso('2023-02-29')).toBeNaN();
  expect(dayOfIso('29.02.2024')).toBeNaN();
  expect(formatDay(45351, 'ru')).toBe('29.02.2024');
  expect(formatDay(45351, 'en')).toBe('29 Feb 2024');
});

test('periods start where the calendar says', () => {
  const day = dayOfIso('2025-11-16'); // a Sunday
  expect(isoOf(periodStart(day, 'week'))).toBe('2025-11-10');
  expect(isoOf(periodStart(day, 'month'))).toBe('2025-11-01');
  expect(isoOf(periodStart(day, 'quarter'))).toBe('2025-10-01');
  expect(isoOf(periodStart(day, 'half'))).toBe('2025-07-01');
  expect(isoOf(periodStart(day, 'year'))).toBe('2025-01-01');
  expect(isoOf(periodAfter(dayOfIso('2025-10-01'), 'quarter'))).toBe('2026-01-01');
  expect(isoOf(periodAfter(dayOfIso('2025-01-01'), 'quarter', -1))).toBe('2024-10-01');
});

test('complete periods end by the as-of date', () => {
  const quarters = completePeriods(dayOfIso('2026-01-01'), 'quarter', 2).map(({ from, to }) => [
    isoOf(from),
    isoOf(to),
  ]);
  expect(quarters).toEqual([
    ['2025-07-01', '2025-10-01'],
    ['2025-10-01', '2026-01-01'],
  ]);
  expect(isoOf(completePeriods(dayOfIso('2025-12-31'), 'quarter', 1)[0]!.from)).toBe('2025-07-01');
});

test('months before the end of a long month end on the last day', () => {
  expect(isoOf(monthsAfter(dayOfIso('2025-03-31'), -1))).toBe('2025-02-28');
  expect(isoOf(monthsAfter(dayOfIso('2026-01-01'), -12))).toBe('2025-01-01');
});
