import type { Sales } from '../tables/tables';
import { countingSort } from './counting-sort';
import { dayExtent } from './day-extent';
import { inParts, partsPerUnit, type Parts } from './exact-sums';

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

function makeLedger(sales: Sales): Ledger {
  const { client, day, amount, rows } = sales;
  const { start, items: row } = countingSort(
    { of: client.codes, least: 0, most: client.names.length - 1 },
    byDay(sales),
  );
  const parts = partsPerUnit(amount);
  const days = new Int32Array(rows);
  const amounts = new Float64Array(rows);
  for (let entry = 0; entry < rows; entry++) {
    days[entry] = day[row[entry]!]!;
    amounts[entry] = inParts(amount[row[entry]!]!, parts);
  }
  return { start, row, day: days, amount: amounts, parts };
}

/** The rows by day; undefined where they stand in that order already, as in most exports. */
function byDay(sales: Sales): Int32Array | undefined {
  const { day, rows } = sales;
  let sorted = true;
  for (let row = 1; row < rows && sorted; row++) sorted = day[row - 1]! <= day[row]!;
  if (sorted) return undefined;
  const { first, last } = dayExtent(sales);
  return countingSort({ of: day, least: first, most: last }).items;
}
