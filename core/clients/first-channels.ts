import type { Day } from '../calendar/day';
import type { Sales } from '../tables/tables';
import { dayExtent } from './day-extent';
import { entriesIn, ledgerOf } from './ledger';
import { ordersOf } from './orders';

/**
 * The channel of each client's first purchase before the as-of date – that of the purchase's first row, by day, then row –
 * by client code; null where that is blank or there is no purchase. Undefined where the sales have no channels.
 */
export function firstChannels(sales: Sales, asOf: Day): readonly (string | null)[] | undefined {
  const { channel } = sales;
  if (!channel) return undefined;
  return firstPurchaseRows(sales, asOf).map((row) => (row < 0 ? null : (channel.names[channel.codes[row]!] ?? null)));
}

/** The first row of each client's first purchase; −1 without one. */
function firstPurchaseRows(sales: Sales, asOf: Day): readonly number[] {
  const { row, day, amount } = ledgerOf(sales);
  const orders = ordersOf(sales);
  const { first, end } = entriesIn(sales, { from: dayExtent(sales, asOf).first, to: asOf });
  return Array.from(first, (from, client) => {
    const sums = new Map<number, { entry: number; sum: number }>();
    for (let entry = from; entry < end[client]!; entry++) {
      const key = orders ? orders.key[entry]! : day[entry]!;
      const order = sums.get(key) ?? { entry, sum: 0 };
      order.sum += amount[entry]!;
      sums.set(key, order);
    }
    const purchase = [...sums.values()].find(({ sum }) => sum > 0);
    return purchase ? row[purchase.entry]! : -1;
  });
}
