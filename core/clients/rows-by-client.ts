import type { Span } from '../calendar/day';
import type { Sales } from '../tables/tables';

/** Row numbers of every client: client `c` owns those from `start[c]` to `start[c + 1]`. */
export interface RowsByClient {
  readonly start: Int32Array;
  readonly rows: Int32Array;
}

/**
 * The rows within the span by client, a client's own by day; or, where the table has order numbers and orders are asked for,
 * with the rows of one order side by side (rows without a number first, by day).
 */
export function rowsByClient(sales: Sales, span: Span, within: 'day' | 'order' = 'day'): RowsByClient {
  const { codes, names } = sales.client;
  const inside = rowsInside(sales, span);
  const keys = within === 'order' ? orderKeys(sales, span) : { of: sales.day, least: span.from, most: span.to - 1 };
  const { rows } = sortedBy(inside, keys);
  return sortedBy(rows, { of: codes, least: 0, most: names.length - 1 });
}

function rowsInside(sales: Sales, { from, to }: Span): Int32Array {
  const rows = new Int32Array(sales.rows);
  let size = 0;
  for (let row = 0; row < sales.rows; row++) if (sales.day[row]! >= from && sales.day[row]! < to) rows[size++] = row;
  return rows.subarray(0, size);
}

/** A whole number for every row of the table, from `least` to `most` for the rows that are sorted by it. */
export interface Keys {
  readonly of: Int32Array;
  readonly least: number;
  readonly most: number;
}

/** Rows of one order have one key: that of the order number, or that of the day for rows without a number. */
export function orderKeys({ order, day }: Sales, { from, to }: Span): Keys {
  if (!order) return { of: day, least: from, most: to - 1 };
  const of = order.codes.map((code, row) => (code < 0 ? day[row]! : to + code));
  return { of, least: from, most: to - 1 + order.names.length };
}

/** The rows by ascending key, rows of one key in their order (a counting sort), and where each key starts. */
function sortedBy(rows: Int32Array, { of, least, most }: Keys): RowsByClient {
  const start = new Int32Array(Math.max(0, most - least + 1) + 1);
  for (let i = 0; i < rows.length; i++) start[of[rows[i]!]! - least + 1]!++;
  for (let key = 1; key < start.length; key++) start[key]! += start[key - 1]!;
  const next = start.slice();
  const sorted = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) sorted[next[of[rows[i]!]! - least]!++] = rows[i]!;
  return { start, rows: sorted };
}
