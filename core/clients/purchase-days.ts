import { trimmed } from '../stats/trimmed';
import type { Day } from '../calendar/day';
import type { Sales } from '../tables/tables';
import { dayExtent } from './day-extent';
import { purchasesIn, type Purchases } from './purchases';
import { rememberByQuestion } from './remember';

/**
 * The purchase days of every client before the as-of date, oldest first, each with the sum of that day's purchases: client
 * `c` owns the entries from `start[c]` to `start[c + 1]`. Days without a purchase (only returns) are none.
 */
export const purchaseDaysBefore = rememberByQuestion(
  (sales: Sales, asOf: Day): Purchases => byDay(purchasesIn(sales, { from: dayExtent(sales, asOf).first, to: asOf })),
  String,
);

/** Purchases of one day put together. */
function byDay(purchases: Purchases): Purchases {
  const start = new Int32Array(purchases.start.length);
  const day = new Int32Array(purchases.day.length);
  const amount = new Float64Array(purchases.day.length);
  let size = 0;
  for (let client = 0; client + 1 < start.length; client++) {
    const own = size;
    for (let i = purchases.start[client]!; i < purchases.start[client + 1]!; i++) {
      if (size === own || day[size - 1] !== purchases.day[i]) day[size++] = purchases.day[i]!;
      amount[size - 1]! += purchases.amount[i]!;
    }
    start[client + 1] = size;
  }
  return { start, day: trimmed(day, size), amount: trimmed(amount, size) };
}
