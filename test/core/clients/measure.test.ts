import { dayOfIso } from '../../../core/calendar/day';
import { measureByClient, type Measure, type Measured } from '../../../core/clients/measure';
import type { Sales } from '../../../core/tables/tables';
import { salesOf } from '../sales-of';

const span = { from: dayOfIso('2025-01-01'), to: dayOfIso('2026-01-01') };
const base = salesOf([
  { client: 'а', day: '2025-05-01', amount: 10.1, cost: 0.2, quantity: 3 },
  { client: 'а', day: '2025-05-01', amount: 0.2, cost: 0.1, quantity: 1 },
  { client: 'б', day: '2025-05-02', amount: -5, cost: 1, quantity: -1 },
  { client: 'в', day: '2024-05-02', amount: 5 },
]);
const values = (sales: Sales, measure: Measure) => {
  const { values: own, parts } = measureByClient(sales, span, measure) as Measured;
  return Array.from(own, (value) => value / parts);
};

test('revenue counts returns; clients without a row in the span have none', () => {
  expect(values(base, 'revenue')).toEqual([10.3, -5, NaN]);
  expect((measureByClient(base, span, 'revenue') as Measured).values[0]).toBe(1030); // whole hundredths
});

test('profit is the profit column, else amount less cost, else amount by margin', () => {
  expect(values(base, 'profit')).toEqual([10, -6, NaN]);
  expect(values({ ...base, profit: Float64Array.of(1, 2, 3, 4) }, 'profit')).toEqual([3, 3, NaN]);
  const { cost: _, ...withoutCost } = base;
  expect(values({ ...withoutCost, margin: Float64Array.of(0.5, 0.5, 0.1, 0.5) }, 'profit')).toEqual([5.15, -0.5, NaN]);
});

test('quantity and number of purchases', () => {
  expect(values(base, 'quantity')).toEqual([4, -1, NaN]);
  expect(values(base, 'orders')).toEqual([1, 0, NaN]);
});

test('a measure whose column is missing is a problem', () => {
  const bare = salesOf([{ client: 'а', day: '2025-05-01', amount: 1 }]);
  expect(measureByClient(bare, span, 'profit')).toMatchObject({ problem: 'no-column', column: 'profit' });
  expect(measureByClient(bare, span, 'quantity')).toMatchObject({ problem: 'no-column', column: 'quantity' });
});

test('amounts with more than two decimals are summed in ten-thousandths', () => {
  const fine = salesOf([
    { client: 'а', day: '2025-05-01', amount: 1.005 },
    { client: 'а', day: '2025-05-02', amount: 2 },
  ]);
  expect(measureByClient(fine, span, 'revenue')).toEqual({ values: Float64Array.of(30050), parts: 10000 });
});
