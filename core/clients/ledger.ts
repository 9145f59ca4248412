import type { Day, Span } from '../calendar/day';
import type { Sales } from '../tables/tables';
import { inParts, partsPerUnit, type Parts } from './exact-sums';
import { rememberBySpan } from './remember';
import { sortByDay } from './sort-entries';

/**
 * The sale rows by client, a client's own by day, those of one day in the order of the table: client `c` owns the entries
 * from `start[c]` to `start[c + 1]`. What is asked about clients and spans reads it from front to back, whereas the table
 * itself would be read at random places.
 */
export interface Ledger {
  readonly start: Int32Array;
  /** The entry's row in the table. */
  readonly row: Int32Array;
  readonly day: Int32Array;
  /** In parts of a unit of money. */
  readonly amount: Float64Array;
  readonly parts: Parts;
}

const ledgers = new WeakMap<Sales, Ledger>();

/** The ledger of a table, made once. */
export function ledgerOf(sales: Sales): Ledger {
  const known = ledgers.get(sales) ?? makeLedger(sales);
  ledgers.set(sales, known);
  return known;
}

function makeLedger({ client, day, amount, rows }: Sales): Ledger {
  const start = startsOfClients(client);
  const next = start.slice();
  const parts = partsPerUnit(amount);
  const ledger = { start, row: new Int32Array(rows), day: new Int32Array(rows), amount: new Float64Array(rows), parts };
  for (let row = 0; row < rows; row++) {
    const entry = next[client.codes[row]!]!++;
    ledger.row[entry] = row;
    ledger.day[entry] = day[row]!;
    ledger.amount[entry] = inParts(amount[row]!, parts);
  }
  for (let code = 1; code < start.length; code++) sortByDay(ledger, { from: start[code - 1]!, to: start[code]! });
  return ledger;
}

function startsOfClients({ codes, names }: Sales['client']): Int32Array {
  const start = new Int32Array(names.length + 1);
  for (let row = 0; row < codes.length; row++) start[codes[row]! + 1]! += 1;
  for (let client = 1; client < start.length; client++) start[client]! += start[client - 1]!;
  return start;
}

/** The entries of the ledger within a span of days: client `c` has those from `first[c]` up to `end[c]`, `count` are there in all. */
export interface Entries {
  readonly first: Int32Array;
  readonly end: Int32Array;
  readonly count: number;
}

/** The entries within the span, found once per table and span. */
export const entriesIn = rememberBySpan((sales, { from, to }): Entries => {
  const { start, day } = ledgerOf(sales);
  const first = new Int32Array(start.length - 1);
  const end = new Int32Array(start.length - 1);
  let count = 0;
  for (let client = 0; client < first.length; client++) {
    first[client] = placeOf(from, day, { from: start[client]!, to: start[client + 1]! });
    end[client] = placeOf(to, day, { from: first[client]!, to: start[client + 1]! });
    count += end[client]! - first[client]!;
  }
  return { first, end, count };
});

/** The first of the places whose day is not before the one wanted; the end of them where there is none. */
function placeOf(wanted: Day, days: Int32Array, places: Span): number {
  let { from: low, to: high } = places;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
