import type { Span } from '../calendar/day';
import type { Problem } from '../problem';
import type { ChoiceSetting } from '../settings/settings';
import type { Sales } from '../tables/tables';
import { inParts, partsPerUnit, type Parts } from './exact-sums';
import { measureWords as words } from './measure-words';
import { profitOf } from './profit';
import { purchasesIn } from './purchases';
import { factsIn, sumByClient } from './span-facts';

export type Measure = 'revenue' | 'profit' | 'quantity' | 'orders';
export const measureSetting: ChoiceSetting<Measure> = {
  kind: 'choice',
  standard: 'revenue',
  label: words.measure,
  choices: { revenue: words.revenue, profit: words.profit, quantity: words.quantity, orders: words.orders },
};

/** The measure of every client over a span: whole `parts` of a unit, so that sums of them are exact; NaN without a sale row. */
export interface Measured {
  readonly values: Float64Array;
  readonly parts: Parts;
}

/**
 * Revenue (sum of amounts), profit (see `profitOf`), quantity, or the number
 * of purchases of each client over the span.
 */
export function measureByClient(sales: Sales, span: Span, measure: Measure): Measured | Problem {
  const { rows } = factsIn(sales, span);
  const column = columnOf(sales, measure);
  if (column === undefined) return { problem: 'no-column', table: 'sales', column: measure, headers: [] };
  const parts = column === null ? 1 : partsPerUnit(column);
  const sums = column === null ? countPurchases(sales, span) : sumByClient(sales, span, column);
  const values = sums.map((sum, client) => (rows[client]! > 0 ? inParts(sum, parts) : NaN));
  return { values, parts };
}

/** The column to be summed; null: count purchases instead; undefined: not in this table. */
function columnOf(sales: Sales, measure: Measure): Float64Array | null | undefined {
  if (measure === 'revenue') return sales.amount;
  if (measure === 'quantity') return sales.quantity;
  if (measure === 'orders') return null;
  return profitOf(sales)?.values;
}

function countPurchases(sales: Sales, span: Span): Float64Array {
  const { start } = purchasesIn(sales, span);
  return Float64Array.from({ length: start.length - 1 }, (_, client) => start[client + 1]! - start[client]!);
}
