import { dayOfIso, isoOf } from '../../../core/calendar/day';
import { lastPeriods, type ComparedPeriod } from '../../../core/clients/periods';
import { isProblem } from '../../../core/problem';
import { salesOf } from '../sales-of';

const salesOn = (...days: string[]) => salesOf(days.map((day) => ({ client: 'Альфа', day, amount: 1 })));
const spans = (days: readonly string[], [period, periods]: readonly [ComparedPeriod, number], asOf: string) => {
  const result = lastPeriods(salesOn(...days), { period, periods }, dayOfIso(asOf));
  return isProblem(result) ? result : result.spans.map(({ from, to }) => `${isoOf(from)} ${isoOf(to)}`);
};

test('the last two complete quarters: the one that holds the as-of date is not complete', () => {
  expect(spans(['2024-01-05', '2025-12-20'], ['quarter', 2], '2025-12-21')).toEqual([
    '2025-04-01 2025-07-01',
    '2025-07-01 2025-10-01',
  ]);
});

test('a period is complete when its end is the as-of date', () => {
  expect(spans(['2024-01-05', '2025-12-31'], ['quarter', 2], '2026-01-01')).toEqual([
    '2025-07-01 2025-10-01',
    '2025-10-01 2026-01-01',
  ]);
});

test.each([
  ['month', ['2025-11-01 2025-12-01', '2025-12-01 2026-01-01']],
  ['half', ['2025-01-01 2025-07-01', '2025-07-01 2026-01-01']],
  ['year', ['2024-01-01 2025-01-01', '2025-01-01 2026-01-01']],
] as const)('calendar periods: %s', (period, expected) => {
  expect(spans(['2020-01-05', '2025-12-31'], [period, 2], '2026-01-20')).toEqual(expected);
});

test('rolling 12 months end on the as-of date', () => {
  expect(spans(['2020-01-05', '2026-02-10'], ['rolling12', 2], '2026-02-15')).toEqual([
    '2024-02-15 2025-02-15',
    '2025-02-15 2026-02-15',
  ]);
});

test('fewer periods than asked for where the sales begin later; the first holds the first sale', () => {
  expect(spans(['2025-06-30', '2025-12-31'], ['quarter', 4], '2026-01-01')).toEqual([
    '2025-04-01 2025-07-01',
    '2025-07-01 2025-10-01',
    '2025-10-01 2026-01-01',
  ]);
});

test('a period that ends on the day before the first sale does not count', () => {
  expect(spans(['2025-07-01', '2025-12-31'], ['quarter', 4], '2026-01-01')).toEqual([
    '2025-07-01 2025-10-01',
    '2025-10-01 2026-01-01',
  ]);
});

test.each([
  ['year', ['2025-03-01'], 'half'],
  ['year', ['2025-08-01'], 'quarter'],
  ['rolling12', ['2025-03-01'], 'half'],
  ['half', ['2025-08-01'], 'quarter'],
  ['quarter', ['2025-11-20'], 'month'],
  ['quarter', ['2025-12-20'], null],
  ['month', ['2025-12-20'], null],
] as const)(
  'one complete %s is too few: the longest shorter period that would do is named',
  (period, days, shorter) => {
    expect(spans(days, [period, 2], '2026-01-01')).toEqual({
      problem: 'too-few-periods',
      period,
      found: 1,
      needed: 2,
      shorter,
    });
  },
);

test('no sales before the as-of date: no periods', () => {
  expect(spans(['2026-01-01'], ['month', 2], '2026-01-01')).toMatchObject({
    problem: 'too-few-periods',
    found: 0,
    shorter: null,
  });
});

test('periods in which nobody bought any more are no answer', () => {
  expect(spans(['2024-01-10', '2024-03-05'], ['quarter', 2], '2026-01-01')).toEqual({
    problem: 'nothing-in-window',
    from: '2025-07-01',
    to: '2026-01-01',
    first: '2024-01-10',
    last: '2024-03-05',
  });
});

test('rows on or after the as-of date are counted', () => {
  const sales = salesOn('2025-01-10', '2025-12-31', '2026-01-01', '2026-02-01');
  expect(lastPeriods(sales, { period: 'month', periods: 2 }, dayOfIso('2026-01-01'))).toMatchObject({ rowsLater: 2 });
});
