import type { Span } from '../calendar/day';
import { trimmed } from '../stats/trimmed';
import { entriesIn, ledgerOf, type Ledger } from './ledger';
import { ordersOf, type Orders } from './orders';
import { rememberBySpan } from './remember';

/**
 * The purchases of every client: orders whose summed amount is above zero, by client and then by day.
 * Client `c` owns the entries from `start[c]` to `start[c + 1]`.
 */
export interface Purchases {
  readonly start: Int32Array;
  readonly day: Int32Array;
  readonly amount: Float64Array;
}

/**
 * Purchases within the span, computed once per table and span. An order is an order number where there is one (its day
 * is its earliest row's), otherwise one client's rows of one day.
 */
export const purchasesIn = rememberBySpan((sales, span): Purchases => {
  const ledger = ledgerOf(sales);
  const orders = ordersOf(sales);
  const { first, end, count } = entriesIn(sales, span);
  const found: Found = { day: new Int32Array(count), amount: new Float64Array(count), size: 0 };
  const start = new Int32Array(first.length + 1);
  for (let client = 0; client < first.length; client++) {
    const size = found.size;
    if (!orders) addDays(found, ledger, { from: first[client]!, to: end[client]! });
    else if (first[client]! < end[client]!) {
      addOrders(found, ledger, { orders, own: { from: ledger.start[client]!, to: ledger.start[client + 1]! }, span });
      sortByDay(found, size);
    }
    start[client + 1] = found.size;
  }
  return { start, day: trimmed(found.day, found.size), amount: trimmed(found.amount, found.size) };
});

interface Found {
  readonly day: Int32Array;
  readonly amount: Float64Array;
  size: number;
}

function add(found: Found, day: number, amount: number): void {
  if (!(amount > 0)) return;
  found.day[found.size] = day;
  found.amount[found.size++] = amount;
}

/** A client's rows of one day are one order. */
function addDays(found: Found, { day, amount, parts }: Ledger, own: Span): void {
  for (let entry = own.from; entry < own.to; ) {
    const today = day[entry]!;
    let sum = 0;
    for (; entry < own.to && day[entry] === today; entry++) sum += amount[entry]!;
    add(found, today, sum / parts);
  }
}

interface OwnOrders {
  readonly orders: Orders;
  /** The client's places in the orders. */
  readonly own: Span;
  readonly span: Span;
}

function addOrders(found: Found, { day, amount, parts }: Ledger, { orders, own, span }: OwnOrders): void {
  const { entries, key } = orders;
  for (let i = own.from; i < own.to; ) {
    const order = key[entries[i]!]!;
    let earliest = Infinity;
    let sum = 0;
    for (; i < own.to && key[entries[i]!] === order; i++) {
      const entry = entries[i]!;
      if (day[entry]! < span.from || day[entry]! >= span.to) continue;
      if (day[entry]! < earliest) earliest = day[entry]!;
      sum += amount[entry]!;
    }
    add(found, earliest, sum / parts);
  }
}

/** Sorts the purchases from `first` on, those of one day staying in their order. Orders mostly come by day. */
function sortByDay({ day, amount, size }: Found, first: number): void {
  let sorted = true;
  for (let i = first + 1; i < size && sorted; i++) sorted = day[i - 1]! <= day[i]!;
  if (sorted) return;
  const places = Array.from({ length: size - first }, (_, i) => first + i).sort((a, b) => day[a]! - day[b]! || a - b);
  const days = places.map((place) => day[place]!);
  const amounts = places.map((place) => amount[place]!);
  day.set(days, first);
  amount.set(amounts, first);
}
