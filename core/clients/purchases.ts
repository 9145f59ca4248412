import type { Span } from '../calendar/day';
import type { Sales } from '../tables/tables';
import { inParts, partsPerUnit } from './exact-sums';
import { rowsByClient } from './rows-by-client';

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
  const { start: firstRow, rows } = rowsByClient(sales, span);
  const clients = firstRow.length - 1;
  const start = new Int32Array(clients + 1);
  const orders: Orders = { day: new Int32Array(rows.length), amount: new Float64Array(rows.length), size: 0 };
  for (let client = 0; client < clients; client++) {
    const own = rows.subarray(firstRow[client], firstRow[client + 1]);
    addOrders(sales, own, orders);
    start[client + 1] = orders.size;
  }
  return { start, day: orders.day.slice(0, orders.size), amount: orders.amount.slice(0, orders.size) };
}

interface Orders {
  readonly day: Int32Array;
  readonly amount: Float64Array;
  size: number;
}

/** Appends one client's purchases, by day. */
function addOrders(sales: Sales, rows: Int32Array, orders: Orders): void {
  const byOrder = sortedBy(rows, (row) => orderKey(sales, row));
  const parts = partsPerUnit(sales.amount);
  const first = orders.size;
  for (let i = 0; i < byOrder.length; ) {
    const key = orderKey(sales, byOrder[i]!);
    let day = Infinity;
    let sum = 0;
    for (; i < byOrder.length && orderKey(sales, byOrder[i]!) === key; i++) {
      day = Math.min(day, sales.day[byOrder[i]!]!);
      sum += inParts(sales.amount[byOrder[i]!]!, parts);
    }
    if (!(sum > 0)) continue;
    orders.day[orders.size] = day;
    orders.amount[orders.size++] = sum / parts;
  }
  if (sales.order) sortByDay(orders, first);
}

/** Rows with one key are one order: the order's code, or the day below zero for rows without an order number. */
const orderKey = (sales: Sales, row: number): number => {
  const code = sales.order ? sales.order.codes[row]! : -1;
  return code >= 0 ? code : sales.day[row]! - DAYS_BELOW;
};
const DAYS_BELOW = 4_000_000;

/** The rows by ascending key, rows of one key in their order. Already sorted input is handed back as it is. */
function sortedBy(rows: Int32Array, keyOf: (row: number) => number): Int32Array {
  let sorted = true;
  for (let i = 1; i < rows.length && sorted; i++) sorted = keyOf(rows[i - 1]!) <= keyOf(rows[i]!);
  if (sorted) return rows;
  // key and place in one number: both fit into the 53 bits of a double
  const places = Float64Array.from(rows, (row, place) => keyOf(row) * PLACES + place).sort();
  return Int32Array.from(places, (packed) => rows[packed - Math.floor(packed / PLACES) * PLACES]!);
}
const PLACES = 2 ** 21;

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
