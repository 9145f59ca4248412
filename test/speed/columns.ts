import { dateOf, dayOf } from '../../core';
import type { Layout, Rows } from './rows';

/** The rows as columns, which is how every engine but the plain script wants them. */
export interface Columns {
  readonly rows: number;
  readonly client: string[];
  readonly day: Int32Array;
  /** In hundredths of kopecks, whole numbers, so that every engine's sums are exact. */
  readonly amount: Float64Array;
  readonly manager: string[];
  /** What makes a purchase of a client's rows: the order number, without one the day. */
  readonly order: string[] | Int32Array;
  /** Months since the year 0, of the day. */
  readonly month: Int32Array;
  readonly periods: Periods;
}

/** The periods that are asked about. */
export interface Periods {
  /** The last month that counts for XYZ: the month of the as-of date does not, unless that is its first day. */
  readonly lastMonth: number;
  /** The last complete quarter; months ÷ 3. */
  readonly lastQuarter: number;
  /** Day after the last sale. */
  readonly asOf: number;
}

export const PARTS = 10_000;
export const QUARTERS = 4;
export const NOBODY = 'unassigned';

/** Columns of the rows that name a client. */
export function columnsOf(rows: Rows, layout: Layout): Columns {
  const client: string[] = [];
  const manager: string[] = [];
  const order: string[] = [];
  const day = new Int32Array(rows.length);
  const amount = new Float64Array(rows.length);
  const { amount: from } = layout;
  for (let i = 1; i < rows.length; i++) {
    const row = rows[i]!;
    if (row[layout.client] === null) continue;
    const at = client.length;
    client.push(String(row[layout.client]));
    if (layout.manager !== undefined) manager.push(row[layout.manager] as string);
    if (layout.order !== undefined) order.push(String(row[layout.order]));
    day[at] = Math.floor(row[layout.day] as number);
    const value =
      typeof from === 'number' ? (row[from] as number) : (row[from[0]] as number) * (row[from[1]] as number);
    amount[at] = Math.round(value * PARTS);
  }
  return finished({ client, manager, order, day, amount });
}

function finished({
  client,
  manager,
  order,
  ...numbers
}: Pick<Columns, 'client' | 'manager' | 'day' | 'amount'> & { order: string[] }): Columns {
  const rows = client.length;
  const day = numbers.day.slice(0, rows);
  return {
    rows,
    client,
    day,
    amount: numbers.amount.slice(0, rows),
    manager: manager.length > 0 ? manager : client.map(() => NOBODY),
    order: order.length > 0 ? order : day,
    month: monthsOf(day),
    periods: periodsOf(day),
  };
}

const monthOf = (day: number): number => {
  const { year, month } = dateOf(day);
  return year * 12 + month - 1;
};

/** Looked up by day: a date object for every row would take longer than all the rest. */
function monthsOf(day: Int32Array): Int32Array {
  const known = new Map<number, number>();
  return day.map((one) => {
    const month = known.get(one) ?? monthOf(one);
    known.set(one, month);
    return month;
  });
}

function periodsOf(day: Int32Array): Periods {
  const asOf = day.reduce((last, one) => (one > last ? one : last), 0) + 1;
  const month = monthOf(asOf);
  return { asOf, lastMonth: month - 1, lastQuarter: Math.floor(month / 3) - 1 };
}

/** First day of a quarter. */
export const quarterStart = (quarter: number): number => dayOf(Math.floor(quarter / 4), (quarter % 4) * 3 + 1, 1);
