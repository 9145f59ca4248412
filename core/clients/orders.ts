import type { Sales } from '../tables/tables';
import { countingSort } from './counting-sort';
import { dayExtent } from './day-extent';
import { ledgerOf } from './ledger';

/**
 * The entries of the ledger by client, those of one order side by side. Entries of one order have one key: that of the order
 * number, or that of the day for rows without a number, which come first.
 */
export interface Orders {
  readonly entries: Int32Array;
  /** By entry of the ledger. */
  readonly key: Int32Array;
}

const known = new WeakMap<Sales, Orders>();

/** The orders of a table, found once; undefined where it has no order numbers. */
export function ordersOf(sales: Sales): Orders | undefined {
  if (!sales.order) return undefined;
  const orders = known.get(sales) ?? findOrders(sales, sales.order);
  known.set(sales, orders);
  return orders;
}

function findOrders(sales: Sales, { codes, names }: NonNullable<Sales['order']>): Orders {
  const { row, day } = ledgerOf(sales);
  const { first, last } = dayExtent(sales);
  const key = new Int32Array(row.length);
  const client = new Int32Array(row.length);
  for (let entry = 0; entry < row.length; entry++) {
    const code = codes[row[entry]!]!;
    key[entry] = code < 0 ? day[entry]! - last - 1 : code;
    client[entry] = sales.client.codes[row[entry]!]!;
  }
  const byOrder = countingSort({ of: key, least: first - last - 1, most: names.length - 1 }).items;
  const { items } = countingSort({ of: client, least: 0, most: sales.client.names.length - 1 }, byOrder);
  return { entries: items, key };
}
