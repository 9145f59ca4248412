import type { Span } from '../calendar/day';
import type { Sales } from '../tables/tables';

/** Row numbers of every client in the order of the table: client `c` owns those from `start[c]` to `start[c + 1]`. */
export interface RowsByClient {
  readonly start: Int32Array;
  readonly rows: Int32Array;
}

/** The rows within the span by client (a counting sort). */
export function rowsByClient(sales: Sales, { from, to }: Span): RowsByClient {
  const { codes, names } = sales.client;
  const start = new Int32Array(names.length + 1);
  const inside = (row: number) => sales.day[row]! >= from && sales.day[row]! < to;
  for (let row = 0; row < sales.rows; row++) if (inside(row)) start[codes[row]! + 1]!++;
  for (let client = 1; client < start.length; client++) start[client]! += start[client - 1]!;
  const next = start.slice();
  const rows = new Int32Array(start[start.length - 1] ?? 0);
  for (let row = 0; row < sales.rows; row++) if (inside(row)) rows[next[codes[row]!]!++] = row;
  return { start, rows };
}
