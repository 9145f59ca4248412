import { dayOfIso, isoOf } from '../../../../core/calendar/day';
import type { PeriodKind } from '../../../../core/calendar/period';
import { windowPeriods } from '../../../../core/classes/xyz/window-periods';

const periods = (from: string, to: string, { asOf = to, kind = 'month' as PeriodKind, open = false } = {}) =>
  windowPeriods({ from: dayOfIso(from), to: dayOfIso(to), open }, dayOfIso(asOf), kind);

test('a window of whole months counts all of them', () => {
  const { count, leftOut, ofDay } = periods('2025-01-01', '2026-01-01');
  expect([count, leftOut]).toEqual([12, null]);
  expect(ofDay).toHaveLength(365);
  expect([ofDay[0], ofDay[30], ofDay[31], ofDay[364]]).toEqual([0, 0, 1, 11]);
});

test('an unfinished last month is left out when there are three full ones', () => {
  const { count, leftOut, ofDay } = periods('2025-01-01', '2025-04-10');
  expect([count, leftOut === null ? null : isoOf(leftOut)]).toEqual([3, '2025-04-01']);
  expect(ofDay[ofDay.length - 1]).toBe(3);
});

test('an unfinished last month counts when there are only two full ones', () => {
  expect(periods('2025-01-01', '2025-03-31')).toMatchObject({ count: 3, leftOut: null });
  expect(periods('2025-03-05', '2025-03-31')).toMatchObject({ count: 1, leftOut: null });
});

test('a month cut at the left is not a full one, unless the window has no left bound', () => {
  expect(periods('2025-01-02', '2025-04-10')).toMatchObject({ count: 4, leftOut: null });
  expect(periods('2025-01-02', '2025-04-10', { open: true })).toMatchObject({ count: 3 });
});

test('a window that ends inside a month long before the as-of date keeps that month', () => {
  expect(periods('2025-01-01', '2025-06-10', { asOf: '2025-09-20' })).toMatchObject({ count: 6, leftOut: null });
  expect(periods('2025-01-01', '2025-06-10', { asOf: '2025-06-20' })).toMatchObject({ count: 5 });
});

test('on the first day of a period the one before is finished', () => {
  expect(periods('2025-01-01', '2025-05-01')).toMatchObject({ count: 4, leftOut: null });
});

test.each<[PeriodKind, number]>([
  ['day', 365],
  ['week', 53],
  ['quarter', 4],
  ['half', 2],
  ['year', 1],
])('every %s of a year', (kind, count) => {
  expect(periods('2025-01-01', '2026-01-01', { kind, asOf: '2026-03-01' }).count).toBe(count);
});
