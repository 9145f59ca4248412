import fc from 'fast-check';
import { dayOfIso, isoOf } from '../../../core/calendar/day';
import { factsIn, sumByClient } from '../../../core/clients/span-facts';
import { salesOf, type SaleRow } from '../sales-of';

const span = { from: dayOfIso('2025-05-01'), to: dayOfIso('2025-06-01') };
const row = (client: string, day: string, amount: number): SaleRow => ({ client, day: `2025-${day}`, amount });

test('rows, revenue and latest row of every client', () => {
  const sales = salesOf([
    row('а', '05-10', 0.1),
    row('б', '05-01', 7),
    row('а', '05-20', 0.2),
    row('а', '05-20', -0.6),
    row('а', '05-15', 0.3),
    row('в', '06-01', 5),
    row('б', '04-30', 9),
  ]);
  const facts = factsIn(sales, span);
  expect(Array.from(facts.rows)).toEqual([4, 1, 0]);
  expect(Array.from(facts.revenue)).toEqual([0, 7, 0]);
  expect(Array.from(facts.latestRow)).toEqual([3, 1, -1]); // the later row of the latest day
  expect(facts.clients).toBe(2);
});

test('facts of a table and span are computed once', () => {
  const sales = salesOf([row('а', '05-10', 1)]);
  expect(factsIn(sales, { ...span })).toBe(factsIn(sales, { ...span }));
});

test('blank cells of a column count as nothing', () => {
  const sales = salesOf([row('а', '05-10', 1), row('а', '05-11', 1), row('б', '05-11', 1)]);
  expect(Array.from(sumByClient(sales, span, Float64Array.of(2.5, NaN, NaN)))).toEqual([2.5, 0]);
});

test('revenue of two adjoining spans adds up to that of both, to the kopeck', () => {
  const sale = fc.record({
    client: fc.constantFrom('а', 'б'),
    day: fc.integer({ min: span.from, max: span.to - 1 }).map(isoOf),
    amount: fc.integer({ min: -1e7, max: 1e7 }).map((hundredths) => hundredths / 100),
  });
  fc.assert(
    fc.property(
      fc.array(sale, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: span.from, max: span.to }),
      (rows, middle) => {
        const sales = salesOf(rows);
        const [whole, first, second] = [span, { ...span, to: middle }, { ...span, from: middle }].map((one) =>
          factsIn(sales, one),
        );
        sales.client.names.forEach((_, client) => {
          const hundredths = (facts: typeof whole) => Math.round(facts!.revenue[client]! * 100);
          expect(hundredths(first) + hundredths(second)).toBe(hundredths(whole));
          expect(first!.rows[client]! + second!.rows[client]!).toBe(whole!.rows[client]);
        });
      },
    ),
    { seed: 53, numRuns: 300 },
  );
});
