import { rememberBySpan, rememberLatest } from '../../../core/clients/remember';
import { salesOf } from '../sales-of';

const table = () => salesOf([{ client: 'а', day: '2025-05-01', amount: 1 }]);
const year = { from: 45_658, to: 46_023 };

test('a calculation over a span is made once per table and span', () => {
  const daysIn = rememberBySpan((_, { from, to }) => ({ days: to - from }));
  const sales = table();
  expect(daysIn(sales, year)).toEqual({ days: 365 });
  expect(daysIn(sales, { ...year })).toBe(daysIn(sales, year));
  expect(daysIn(sales, { ...year, to: year.from + 1 })).toEqual({ days: 1 });
  expect(daysIn(table(), year)).not.toBe(daysIn(sales, year));
});

interface Settings {
  readonly thresholds: readonly number[];
  readonly other: string;
}
const analyse = () =>
  rememberLatest<Settings, { readonly said: string }>(['thresholds'], (_, { thresholds }, asOf) => ({
    said: `${thresholds.join()} on ${asOf}`,
  }));

test('the latest answer stands while the settings it depends on and the as-of date are the same', () => {
  const ask = analyse();
  const sales = table();
  const first = ask(sales, { thresholds: [0.75], other: 'a' }, 1);
  expect(ask(sales, { thresholds: [0.75], other: 'b' }, 1)).toBe(first);
  expect(ask(sales, { thresholds: [0.8], other: 'a' }, 1)).toEqual({ said: '0.8 on 1' });
  expect(ask(sales, { thresholds: [0.8], other: 'a' }, 2)).toEqual({ said: '0.8 on 2' });
});

test('only the latest answer is kept, and every table has its own', () => {
  const ask = analyse();
  const sales = table();
  const settings = { thresholds: [0.75], other: '' };
  const first = ask(sales, settings, 1);
  ask(sales, { ...settings, thresholds: [0.8] }, 1);
  expect(ask(sales, settings, 1)).not.toBe(first);
  expect(ask(sales, settings, 1)).toEqual(first);
  expect(ask(table(), settings, 1)).not.toBe(ask(sales, settings, 1));
});
