import type { Span } from '../calendar/day';
import type { Sales } from '../tables/tables';
import { inParts, partsPerUnit } from './exact-sums';
import { orderKeys, rowsByClient } from './rows-by-client';

/**
 * The purchases of every client: orders whose summed amount is above zero, by client and then by day.
 * Client `c` owns the entries from `start[c]` to `start[c + 1]`.
 */
export interface Purchases {
  readonly start: Int32Array;
  readonly day: Int32Array;
  readonly amount: Float64Array;
}

const cache = new WeakMap<Sales, Map<string, Purchases>>();

/**
 * Purchases within the span, computed once per table and span. An order is an order number where there is one (its day
 * is its earliest row's), otherwise one client's rows of one day.
 */
export function purchasesIn(sales: Sales, span: Span): Purchases {
  const key = `${span.from}:${span.to}`;
  const spans = cache.get(sales) ?? new Map<string, Purchases>();
  const purchases = spans.get(key) ?? computePurchases(sales, span);
  spans.set(key, purchases);
  cache.set(sales, spans);
  return purchases;
}

function computePurchases(sales: Sales, span: Span): Purchases {
  const { start: firstRow, rows } = rowsByClient(sales, span, 'order');
  const { of: keys } = orderKeys(sales, span);
  const clients = firstRow.length - 1;
  const start = new Int32Array(clients + 1);
  const orders: Orders = { day: new Int32Array(rows.length), amount: new Float64Array(rows.length), size: 0 };
  for (let client = 0; client < clients; client++) {
    const first = orders.size;
    addOrders(orders, sales, { rows: rows.subarray(firstRow[client], firstRow[client + 1]), keys });
    if (sales.order) sortByDay(orders, first);
    start[client + 1] = orders.size;
  }
  return { start, day: orders.day.slice(0, orders.size), amount: orders.amount.slice(0, orders.size) };
}

interface Orders {
  readonly day: Int32Array;
  readonly amount: Float64Array;
  size: number;
}

/** Appends one client's purchases; rows of one order lie side by side and have one key. */
function addOrders(orders: Orders, sales: Sales, { rows, keys }: { rows: Int32Array; keys: Int32Array }): void {
  const parts = partsPerUnit(sales.amount);
  for (let i = 0; i < rows.length; ) {
    const key = keys[rows[i]!]!;
    let day = Infinity;
    let sum = 0;
    for (; i < rows.length && keys[rows[i]!] === key; i++) {
      day = Math.min(day, sales.day[rows[i]!]!);
      sum += inParts(sales.amount[rows[i]!]!, parts);
    }
    if (!(sum > 0)) continue;
    orders.day[orders.size] = day;
    orders.amount[orders.size++] = sum / parts;
  }
}

function sortByDay(orders: Orders, first: number): void {
  const { day, amount, size } = orders;
  let sorted = true;
  for (let i = first + 1; i < size && sorted; i++) sorted = day[i - 1]! <= day[i]!;
  if (sorted) return;
  const places = Array.from({ length: size - first }, (_, i) => first + i).sort((a, b) => day[a]! - day[b]! || a - b);
  const days = places.map((place) => day[place]!);
  const amounts = places.map((place) => amount[place]!);
  day.set(days, first);
  amount.set(amounts, first);
}
