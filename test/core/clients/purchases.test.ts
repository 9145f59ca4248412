import fc from 'fast-check';
import { dayOfIso, isoOf } from '../../../core/calendar/day';
import { purchasesIn } from '../../../core/clients/purchases';
import { salesOf, type SaleRow } from '../sales-of';

const year = { from: dayOfIso('2025-01-01'), to: dayOfIso('2026-01-01') };

/** Purchases of every client as `name: day amount, …`. */
function shown(rows: readonly SaleRow[], span = year): readonly string[] {
  const sales = salesOf(rows);
  const { start, day, amount } = purchasesIn(sales, span);
  return sales.client.names.map((name, client) => {
    const own = Array.from(day.subarray(start[client], start[client + 1]), (one, i) => {
      const at = start[client]! + i;
      return `${isoOf(one).slice(5)} ${amount[at]}`;
    });
    return `${name}: ${own.join(', ')}`;
  });
}
const row = (client: string, day: string, amount: number): SaleRow => ({ client, day: `2025-${day}`, amount });
const ordered = (order: string, sale: SaleRow): SaleRow => ({ ...sale, order });

test('without order numbers the rows of one client and day are one purchase', () => {
  expect(shown([row('а', '05-02', 10), row('б', '05-02', 7), row('а', '05-01', 3), row('а', '05-02', 5)])).toEqual([
    'а: 05-01 3, 05-02 15',
    'б: 05-02 7',
  ]);
});

test('an order number makes one purchase of rows of several days, on its earliest day', () => {
  expect(
    shown([
      ordered('1', row('а', '05-09', 10)),
      ordered('1', row('а', '05-03', 5)),
      ordered('2', row('а', '05-04', 1)),
    ]),
  ).toEqual(['а: 05-03 15, 05-04 1']);
});

test('two orders of one day are two purchases', () => {
  expect(shown([ordered('1', row('а', '05-03', 10)), ordered('2', row('а', '05-03', 5))])).toEqual([
    'а: 05-03 10, 05-03 5',
  ]);
});

test('rows without an order number fall back to their day', () => {
  const rows = [ordered('1', row('а', '05-03', 10)), row('а', '05-03', 5), row('а', '05-03', 4), row('а', '05-02', 2)];
  expect(shown(rows)).toEqual(['а: 05-02 2, 05-03 9, 05-03 10']);
});

test('the same order number at two clients is two purchases', () => {
  expect(shown([ordered('1', row('а', '05-03', 10)), ordered('1', row('б', '05-03', 5))])).toEqual([
    'а: 05-03 10',
    'б: 05-03 5',
  ]);
});

test('an order whose sum is not above zero is no purchase, in exact arithmetic', () => {
  expect(shown([row('а', '05-03', 0.1), row('а', '05-03', 0.2), row('а', '05-03', -0.3)])).toEqual(['а: ']);
  expect(shown([row('а', '05-03', -10), row('а', '05-04', 0), row('а', '05-05', 10), row('а', '05-05', -9)])).toEqual([
    'а: 05-05 1',
  ]);
});

test('a span takes its first day and not the day after its last', () => {
  const span = { from: dayOfIso('2025-05-03'), to: dayOfIso('2025-05-05') };
  expect(shown([row('а', '05-02', 1), row('а', '05-03', 2), row('а', '05-04', 3), row('а', '05-05', 4)], span)).toEqual(
    ['а: 05-03 2, 05-04 3'],
  );
});

test('purchases of a table and span are computed once', () => {
  const sales = salesOf([row('а', '05-02', 1)]);
  expect(purchasesIn(sales, { ...year })).toBe(purchasesIn(sales, { ...year }));
  expect(purchasesIn(sales, { ...year, to: year.to - 1 })).not.toBe(purchasesIn(sales, year));
});

const sale = fc.record({
  client: fc.constantFrom('а', 'б', 'в'),
  day: fc.integer({ min: year.from - 3, max: year.from + 12 }).map(isoOf),
  amount: fc.integer({ min: -300, max: 1000 }).map((hundredths) => hundredths / 100),
  order: fc.option(fc.constantFrom('1', '2', '3', '4'), { nil: undefined }),
});

test('purchases are what a plain grouping gives', () => {
  fc.assert(
    fc.property(fc.array(sale, { minLength: 1, maxLength: 50 }), (given) => {
      const rows = given.map(({ order, ...own }) => (order === undefined ? own : { ...own, order }));
      const orders = new Map<string, { client: string; day: string; hundredths: number }>();
      for (const one of rows.filter((own) => own.day >= '2025-01-01')) {
        const key = `${one.client}|${'order' in one ? `№${one.order}` : one.day}`;
        const known = orders.get(key) ?? { client: one.client, day: one.day, hundredths: 0 };
        const day = one.day < known.day ? one.day : known.day;
        orders.set(key, { ...known, day, hundredths: known.hundredths + Math.round(one.amount * 100) });
      }
      const expected = [...orders.values()].filter(({ hundredths }) => hundredths > 0);
      const sales = salesOf(rows);
      const { start, day, amount } = purchasesIn(sales, year);
      expect(start[start.length - 1]).toBe(expected.length);
      sales.client.names.forEach((name, client) => {
        const days = Array.from(day.subarray(start[client], start[client + 1]), isoOf);
        expect(days).toEqual(days.slice().sort());
        const own = days.map((one, i) => `${one} ${amount[start[client]! + i]}`).sort();
        const wanted = expected.filter((one) => one.client === name);
        expect(own).toEqual(wanted.map((one) => `${one.day} ${one.hundredths / 100}`).sort());
      });
    }),
    { seed: 52, numRuns: 800 },
  );
});
