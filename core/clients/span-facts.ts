import type { Span } from '../calendar/day';
import type { Sales } from '../tables/tables';
import { inParts, partsPerUnit } from './exact-sums';
import { entriesIn, ledgerOf } from './ledger';
import { rememberBySpan } from './remember';

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

/** Facts per client over the span, computed once per table and span. */
export const factsIn = rememberBySpan((sales, span): SpanFacts => {
  const { row, amount, parts } = ledgerOf(sales);
  const { first, end } = entriesIn(sales, span);
  const rows = new Int32Array(first.length);
  const revenue = new Float64Array(first.length);
  const latestRow = new Int32Array(first.length).fill(-1);
  let clients = 0;
  for (let client = 0; client < first.length; client++) {
    const last = end[client]! - 1;
    if (last < first[client]!) continue;
    let sum = 0;
    for (let entry = first[client]!; entry <= last; entry++)
      sum += amount[entry]! === amount[entry]! ? amount[entry]! : 0;
    rows[client] = last - first[client]! + 1;
    revenue[client] = sum / parts;
    latestRow[client] = row[last]!;
    clients++;
  }
  return { rows, revenue, latestRow, clients };
});

/** Sum of a numeric column per client within the span; blank cells count as nothing. Exact for amounts in hundredths. */
export function sumByClient(sales: Sales, span: Span, column: Float64Array): Float64Array {
  if (column === sales.amount) return factsIn(sales, span).revenue;
  const parts = partsPerUnit(column);
  const sums = new Float64Array(sales.client.names.length);
  const { codes } = sales.client;
  for (let row = 0; row < sales.rows; row++) {
    const day = sales.day[row]!;
    const value = column[row]!;
    if (day >= span.from && day < span.to && value === value) sums[codes[row]!]! += inParts(value, parts);
  }
  if (parts !== 1) for (let client = 0; client < sums.length; client++) sums[client]! /= parts;
  return sums;
}
