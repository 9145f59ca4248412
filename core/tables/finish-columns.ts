import type { Row } from '../grid/cell';
import { asShares } from './number-column';
import type { ReadingPlan } from './reading-plan';
import type { NumberColumn } from './tables';

/** Typed columns by role. */
export type FinishedColumns = Readonly<Record<string, unknown>>;

/** The columns of the rows kept: margins as shares, a derived amount computed, its factors only where they are wanted too. */
export function finishColumns(
  { required, optional, attributes, derivesAmount }: ReadingPlan,
  rows: number,
  wanted?: readonly string[],
): FinishedColumns {
  const columns: Record<string, unknown> = {};
  for (const { role, reader } of [...required, ...optional]) columns[role] = reader.end(rows);
  if (attributes.length > 0) {
    const found = attributes.map(({ header, role, slot }) => ({ header, role, column: columns[slot.role] }));
    for (const { role, slot } of attributes) if (role === null) delete columns[slot.role];
    columns.attributes = found;
  }
  if (columns.margin) columns.margin = asShares(columns.margin as NumberColumn);
  if (!derivesAmount) return columns;
  columns.amount = products(columns.quantity as NumberColumn, columns.price as NumberColumn);
  for (const factor of ['quantity', 'price']) if (wanted && !wanted.includes(factor)) delete columns[factor];
  return columns;
}

/** Products without the dust of binary fractions: 6 × 2.55 is 15.3. */
const products = (a: NumberColumn, b: NumberColumn): NumberColumn =>
  a.map((value, row) => {
    const product = value * (b[row] ?? NaN);
    return Math.abs(product) < LARGE ? Math.round(product * MILLION) / MILLION : product;
  });

const MILLION = 1e6;
/** Where a double no longer tells millionths apart. */
const LARGE = 1e9;

/** Whether the amount of a row equals the sum of all the rows kept. */
export function isSumOfAll(row: Row, { amount }: ReadingPlan, columns: FinishedColumns): boolean {
  if (!amount) return false;
  const total = (columns.amount as NumberColumn).reduce((sum, value) => sum + value, 0);
  return Math.abs(amount.reader.valueOf(row[amount.index]) - total) <= 0.005 + 1e-9 * Math.abs(total);
}
