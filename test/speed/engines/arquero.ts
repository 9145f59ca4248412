import { classify, type Grouped } from '../classify';
import { columnsOf, QUARTERS, type Periods } from '../columns';
import type { Engine, KeyFigures } from '../engine';

interface Table {
  groupby(...keys: string[]): Table;
  rollup(values: Readonly<Record<string, string>>): Table;
  filter(criteria: string): Table;
  derive(values: Readonly<Record<string, string>>): Table;
  params(values: Readonly<Record<string, unknown>>): Table;
  orderby(...keys: string[]): Table;
  reify(): Table;
  array(column: string): ArrayLike<never>;
}
interface Taken {
  readonly table: Table;
  readonly periods: Periods;
}

/** arquero: column tables in JavaScript. */
export const arquero: Engine<Taken> = {
  async takeIn(rows, layout) {
    const { rows: _, periods, ...columns } = columnsOf(rows, layout);
    const { table } = (await import('arquero')) as unknown as { table(columns: object): Table };
    return { table: table(columns), periods };
  },
  analyse: (taken) => classify(groupedIn(taken)),
  figures: (answer) => answer as KeyFigures,
};

function purchases(table: Table, keys: readonly string[], lastMonth: number): Table {
  return table
    .groupby(...keys, 'order')
    .rollup({ day: 'd => op.min(d.day)', month: 'd => op.min(d.month)', sum: 'd => op.sum(d.amount)' })
    .filter('d => d.sum > 0')
    .groupby(...keys, 'day')
    .rollup({ month: 'd => op.min(d.month)', n: 'd => op.count()' })
    .groupby(...keys, 'month')
    .rollup({ n: 'd => op.sum(d.n)', days: 'd => op.count()', last: 'd => op.max(d.day)' })
    .params({ lastMonth })
    .derive({ counted: '(d, $) => d.month <= $.lastMonth ? 1 : 0' })
    .groupby(...keys)
    .rollup({
      count: 'd => op.sum(d.n)',
      days: 'd => op.sum(d.days)',
      last: 'd => op.max(d.last)',
      firstMonth: 'd => op.min(d.month)',
      active: 'd => op.sum(d.counted)',
    });
}

function groupedIn({ table, periods }: Taken): Grouped {
  const { lastMonth, lastQuarter } = periods;
  const recent = table
    .params({ first: lastQuarter - QUARTERS + 1, last: lastQuarter })
    .derive({ quarter: 'd => op.floor(d.month / 3)' })
    .filter('(d, $) => d.quarter >= $.first && d.quarter <= $.last')
    .reify();
  const quarters = recent
    .derive({ when: 'd => d.day * 67108864 + op.row_number()' })
    .groupby('client', 'quarter')
    .rollup({ revenue: 'd => op.sum(d.amount)', at: 'd => op.max(d.when)' });
  const manager = recent.array('manager') as unknown as string[];
  const managers = Array.from(quarters.array('at') as ArrayLike<number>, (at) => manager[(at % 67108864) - 1]!);
  const total = table.groupby('client').rollup({ revenue: 'd => op.sum(d.amount)' });
  return {
    periods,
    clients: columnsIn(total, ['client', 'revenue']),
    purchases: columnsIn(purchases(table, ['client'], lastMonth), [
      'client',
      'count',
      'days',
      'last',
      'firstMonth',
      'active',
    ]),
    quarters: { ...columnsIn(quarters, ['client', 'quarter', 'revenue']), manager: managers },
    quarterPurchases: columnsIn(purchases(recent, ['client', 'quarter'], Infinity), [
      'client',
      'quarter',
      'days',
      'firstMonth',
      'active',
    ]),
  };
}

const columnsIn = <K extends string>(table: Table, names: readonly K[]) =>
  Object.fromEntries(names.map((name) => [name, table.array(name)])) as Readonly<Record<K, ArrayLike<never>>>;
