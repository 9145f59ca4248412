import type { Day } from '../calendar/day';
import type { Steps } from '../steps';
import type { Sales } from '../tables/tables';
import { dayExtent } from './day-extent';
import { ledgerOf } from './ledger';
import { ordersOf } from './orders';
import { purchasesIn } from './purchases';
import { factsIn } from './span-facts';

/**
 * Finds out, one thing a step, what almost every report asks of the sales before the as-of date. It is remembered with the
 * table: a report that is computed afterwards takes less time, and one that is computed without this takes no more.
 */
export function* prepareSales(sales: Sales, asOf: Day): Steps<void> {
  const { first } = dayExtent(sales, asOf);
  const span = { from: Math.min(first, asOf), to: asOf };
  for (const find of [ledgerOf, ordersOf]) {
    find(sales);
    yield undefined;
  }
  for (const find of [purchasesIn, factsIn]) {
    find(sales, span);
    yield undefined;
  }
}
