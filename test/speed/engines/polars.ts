import { classify, type Grouped } from '../classify';
import { columnsOf, QUARTERS, type Periods } from '../columns';
import type { Engine, KeyFigures } from '../engine';

interface Expression {
  sum(): Expression;
  min(): Expression;
  max(): Expression;
  last(): Expression;
  count(): Expression;
  gt(value: number): Expression;
  gtEq(value: number): Expression;
  ltEq(value: number): Expression;
  and(other: Expression): Expression;
  cast(type: unknown): Expression;
  alias(name: string): Expression;
}
interface Frame {
  lazy(): Frame;
  groupBy(keys: readonly string[]): { agg(...columns: Expression[]): Frame };
  filter(criteria: Expression): Frame;
  sort(keys: string): Frame;
  collectSync(): Frame;
  getColumn(name: string): { toArray(): ArrayLike<never> };
}
interface Polars {
  DataFrame(columns: readonly unknown[]): Frame;
  Series(name: string, values: unknown, type?: unknown): unknown;
  col(name: string): Expression;
  readonly Int32: unknown;
  readonly Utf8: unknown;
}
interface Taken {
  readonly pl: Polars;
  readonly frame: Frame;
  readonly periods: Periods;
}

/** Polars in the process, on all processors. */
export const polars: Engine<Taken> = {
  async takeIn(rows, layout) {
    const { client, day, amount, manager, order, month, periods } = columnsOf(rows, layout);
    const pl = (await import('nodejs-polars')).default as unknown as Polars;
    const frame = pl.DataFrame([
      pl.Series('client', client, pl.Utf8),
      pl.Series('day', day),
      pl.Series('amount', amount),
      pl.Series('manager', manager, pl.Utf8),
      Array.isArray(order) ? pl.Series('order', order, pl.Utf8) : pl.Series('order', order),
      pl.Series('month', month),
      pl.Series(
        'quarter',
        month.map((one) => Math.floor(one / 3)),
      ),
    ]);
    return { pl, frame, periods };
  },
  analyse: (taken) => classify(groupedIn(taken)),
  figures: (answer) => answer as KeyFigures,
};

function purchases({ pl: { col, Int32 } }: Taken, frame: Frame, keys: readonly string[], lastMonth: number): Frame {
  return frame
    .lazy()
    .groupBy([...keys, 'order'])
    .agg(col('day').min(), col('month').min(), col('amount').sum())
    .filter(col('amount').gt(0))
    .groupBy([...keys, 'day'])
    .agg(col('month').min(), col('amount').count().alias('n'))
    .groupBy([...keys, 'month'])
    .agg(col('n').sum(), col('day').count().alias('days'), col('day').max().alias('last'))
    .groupBy(keys)
    .agg(
      col('n').sum().alias('count'),
      col('days').sum(),
      col('last').max(),
      col('month').min().alias('firstMonth'),
      col('month').ltEq(lastMonth).cast(Int32).sum().alias('active'),
    )
    .collectSync();
}

function groupedIn(taken: Taken): Grouped {
  const { pl, frame, periods } = taken;
  const { lastMonth, lastQuarter } = periods;
  const { col } = pl;
  const inRange = col('quarter')
    .gtEq(lastQuarter - QUARTERS + 1)
    .and(col('quarter').ltEq(lastQuarter));
  const recent = frame.lazy().filter(inRange).collectSync();
  const total = frame.lazy().groupBy(['client']).agg(col('amount').sum().alias('revenue')).collectSync();
  const quarters = recent
    .lazy()
    .sort('day')
    .groupBy(['client', 'quarter'])
    .agg(col('amount').sum().alias('revenue'), col('manager').last())
    .collectSync();
  return {
    periods,
    clients: columnsIn(total, ['client', 'revenue']),
    purchases: columnsIn(purchases(taken, frame, ['client'], lastMonth), [
      'client',
      'count',
      'days',
      'last',
      'firstMonth',
      'active',
    ]),
    quarters: columnsIn(quarters, ['client', 'quarter', 'revenue', 'manager']),
    quarterPurchases: columnsIn(purchases(taken, recent, ['client', 'quarter'], 2 ** 30), [
      'client',
      'quarter',
      'days',
      'firstMonth',
      'active',
    ]),
  };
}

const columnsIn = <K extends string>(frame: Frame, names: readonly K[]) =>
  Object.fromEntries(names.map((name) => [name, frame.getColumn(name).toArray()])) as Readonly<
    Record<K, ArrayLike<never>>
  >;
