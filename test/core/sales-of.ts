import { dayOfIso } from '../../core/calendar/day';
import type { Sales, TextColumn } from '../../core/tables/tables';

/** One sale for a test: client, day, amount and whatever else matters. */
export interface SaleRow {
  readonly client: string;
  readonly day: string;
  readonly amount: number;
  readonly order?: string | undefined;
  readonly manager?: string | undefined;
  readonly cost?: number | undefined;
  readonly quantity?: number | undefined;
}

/** A sales table from a few rows, frozen so that a calculation that writes into its input fails. */
export function salesOf(rows: readonly SaleRow[]): Sales {
  const has = (key: keyof SaleRow) => rows.some((row) => row[key] !== undefined);
  return Object.freeze({
    rows: rows.length,
    client: coded(rows.map((row) => row.client)),
    day: Int32Array.from(rows, (row) => dayOfIso(row.day)),
    amount: Float64Array.from(rows, (row) => row.amount),
    ...(has('order') && { order: coded(rows.map((row) => row.order)) }),
    ...(has('manager') && { manager: coded(rows.map((row) => row.manager)) }),
    ...(has('cost') && { cost: Float64Array.from(rows, (row) => row.cost ?? NaN) }),
    ...(has('quantity') && { quantity: Float64Array.from(rows, (row) => row.quantity ?? NaN) }),
  });
}

export function coded(values: readonly (string | undefined)[]): TextColumn {
  const names = [...new Set(values.filter((value) => value !== undefined))];
  return { codes: Int32Array.from(values, (value) => (value === undefined ? -1 : names.indexOf(value))), names };
}
