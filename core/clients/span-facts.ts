import type { Span } from '../calendar/day';
import type { Sales } from '../tables/tables';
import { inParts, partsPerUnit } from './exact-sums';

/** What each client did within a span of days; arrays are indexed by client code. */
export interface SpanFacts {
  /** Sale rows of each client, returns included; 0: the client is not there. */
  readonly rows: Int32Array;
  /** Sum of each client's amounts. */
  readonly revenue: Float64Array;
  /** The row of each client's latest sale (the later row where two fall on one day); −1 without one. */
  readonly latestRow: Int32Array;
  /** Number of clients with a sale row. */
  readonly clients: number;
}

const cache = new WeakMap<Sales, Map<string, SpanFacts>>();

/** Facts per client over the span, computed once per table and span. */
export function factsIn(sales: Sales, span: Span): SpanFacts {
  const key = `${span.from}:${span.to}`;
  const spans = cache.get(sales) ?? new Map<string, SpanFacts>();
  const facts = spans.get(key) ?? computeFacts(sales, span);
  spans.set(key, facts);
  cache.set(sales, spans);
  return facts;
}

function computeFacts(sales: Sales, { from, to }: Span): SpanFacts {
  const count = sales.client.names.length;
  const { codes } = sales.client;
  const rows = new Int32Array(count);
  const latestRow = new Int32Array(count).fill(-1);
  for (let row = 0; row < sales.rows; row++) {
    const day = sales.day[row]!;
    if (day < from || day >= to) continue;
    const client = codes[row]!;
    rows[client]!++;
    const latest = latestRow[client]!;
    if (latest < 0 || day >= sales.day[latest]!) latestRow[client] = row;
  }
  const revenue = sumByClient(sales, { from, to }, sales.amount);
  return { rows, revenue, latestRow, clients: rows.reduce((n, own) => n + (own > 0 ? 1 : 0), 0) };
}

/** Sum of a numeric column per client within the span; blank cells count as nothing. Exact for amounts in hundredths. */
export function sumByClient(sales: Sales, { from, to }: Span, column: Float64Array): Float64Array {
  const parts = partsPerUnit(column);
  const sums = new Float64Array(sales.client.names.length);
  const { codes } = sales.client;
  for (let row = 0; row < sales.rows; row++) {
    const day = sales.day[row]!;
    const value = column[row]!;
    if (day >= from && day < to && value === value) sums[codes[row]!]! += inParts(value, parts);
  }
  if (parts !== 1) for (let client = 0; client < sums.length; client++) sums[client]! /= parts;
  return sums;
}
