import { classify, type Grouped } from '../classify';
import { columnsOf, QUARTERS, type Columns, type Periods } from '../columns';
import type { Engine, KeyFigures } from '../engine';

interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getColumnsObjectJS(): Readonly<Record<string, unknown[]>> }>;
  createAppender(table: string): Promise<{ appendDataChunk(chunk: unknown): void; closeSync(): void }>;
}
interface Taken {
  readonly connection: Connection;
  readonly periods: Periods;
}

const CHUNK = 2048;

/** DuckDB in the process, with as many threads as there are processors; rows go in by chunks of columns, its quickest way. */
export const duckdb: Engine<Taken> = {
  async takeIn(rows, layout) {
    const columns = columnsOf(rows, layout);
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const connection = (await (await DuckDBInstance.create(':memory:')).connect()) as unknown as Connection;
    await append(connection, columns);
    return { connection, periods: columns.periods };
  },
  analyse: async (taken) => classify(await groupedIn(taken)),
  figures: (answer) => answer as KeyFigures,
};

async function append(
  connection: Connection,
  { rows, client, day, amount, manager, order, month }: Columns,
): Promise<void> {
  const { DOUBLE, DuckDBDataChunk, INTEGER, VARCHAR } = await import('@duckdb/node-api');
  const ordered = Array.isArray(order);
  await connection.run(
    `create table t(client varchar, day integer, amount double, manager varchar, ord ${ordered ? 'varchar' : 'integer'}, month integer, row integer)`,
  );
  const types = [VARCHAR, INTEGER, DOUBLE, VARCHAR, ordered ? VARCHAR : INTEGER, INTEGER, INTEGER];
  const appender = await connection.createAppender('t');
  for (let from = 0; from < rows; from += CHUNK) {
    const to = Math.min(rows, from + CHUNK);
    const chunk = DuckDBDataChunk.create(types, to - from);
    const numbers = (column: Int32Array | Float64Array) => Array.from(column.subarray(from, to));
    const place = Array.from({ length: to - from }, (_, i) => from + i);
    const orders = Array.isArray(order) ? order.slice(from, to) : numbers(order);
    chunk.setColumns([
      client.slice(from, to),
      numbers(day),
      numbers(amount),
      manager.slice(from, to),
      orders,
      numbers(month),
      place,
    ]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** Purchases by the keys: orders with a positive sum, then days, months and the keys themselves. */
const purchases = (keys: string, from: string, lastMonth: string): string => `
  with p as (select ${keys}, ord, min(day) as day, min(month) as month from ${from} group by ${keys}, ord having sum(amount) > 0),
       d as (select ${keys}, day, min(month) as month, count(*) as n from p group by ${keys}, day),
       m as (select ${keys}, month, sum(n) as n, count(*) as days, max(day) as last from d group by ${keys}, month)
  select ${keys}, sum(n)::integer as count, sum(days)::integer as days, max(last) as last, min(month) as "firstMonth",
         (count(*) filter (month <= ${lastMonth}))::integer as active
  from m group by ${keys}`;

async function groupedIn({ connection, periods }: Taken): Promise<Grouped> {
  const { lastMonth, lastQuarter } = periods;
  const recent = `(select *, month // 3 as quarter from t where month // 3 between ${lastQuarter - QUARTERS + 1} and ${lastQuarter})`;
  const columns = async <T>(sql: string) => (await connection.runAndReadAll(sql)).getColumnsObjectJS() as T;
  return {
    periods,
    clients: await columns('select client, sum(amount) as revenue from t group by client'),
    purchases: await columns(purchases('client', 't', String(lastMonth))),
    quarters: await columns(`select client, quarter, sum(amount) as revenue,
      arg_max(manager, day::bigint * 4294967296 + row) as manager from ${recent} group by client, quarter`),
    quarterPurchases: await columns(purchases('client, quarter', recent, 'month')),
  };
}
