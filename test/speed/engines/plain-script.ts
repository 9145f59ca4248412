import { classify, type Grouped } from '../classify';
import { NOBODY, PARTS, QUARTERS, type Periods } from '../columns';
import type { Engine, KeyFigures } from '../engine';
import type { Layout, RowCell, Rows } from '../rows';

interface Order {
  day: number;
  sum: number;
}
interface Client {
  revenue: number;
  readonly orders: Map<string | number, Order>;
  readonly quarters: Map<
    number,
    { revenue: number; manager: string; day: number; readonly orders: Map<string | number, Order> }
  >;
}
interface Given {
  readonly rows: Rows;
  readonly layout: Layout;
}

/** What a careful colleague writes in an afternoon: maps and objects over the rows as they are. */
export const plainScript: Engine<Given> = {
  takeIn: (rows, layout) => ({ rows, layout }),
  analyse: ({ rows, layout }) => analyse(rows.slice(1), layout),
  figures: (answer) => answer as KeyFigures,
};

const dateOf = (day: number) => new Date((day - 25569) * 864e5);
const monthOf = (day: number): number => dateOf(day).getUTCFullYear() * 12 + dateOf(day).getUTCMonth();

function analyse(rows: Rows, layout: Layout): KeyFigures {
  const sales = rows.filter((row) => row[layout.client] !== null);
  const asOf = sales.reduce((last, row) => Math.max(last, Math.floor(row[layout.day] as number)), 0) + 1;
  const lastQuarter = Math.floor(monthOf(asOf) / 3) - 1;
  const periods = { asOf, lastMonth: monthOf(asOf) - 1, lastQuarter };
  const clients = new Map<string, Client>();
  for (const row of sales) {
    const name = String(row[layout.client]);
    const client = clients.get(name) ?? { revenue: 0, orders: new Map(), quarters: new Map() };
    clients.set(name, client);
    addSale(client, row, { layout, lastQuarter });
  }
  return classify(grouped(clients, periods));
}

function addSale(
  client: Client,
  row: readonly RowCell[],
  { layout, lastQuarter }: { layout: Layout; lastQuarter: number },
): void {
  const day = Math.floor(row[layout.day] as number);
  const { amount: from } = layout;
  const value = typeof from === 'number' ? (row[from] as number) : (row[from[0]] as number) * (row[from[1]] as number);
  const amount = Math.round(value * PARTS);
  const key = layout.order === undefined ? day : (row[layout.order] as string);
  client.revenue += amount;
  addTo(client.orders, key, { day, sum: amount });
  const number = Math.floor(monthOf(day) / 3);
  if (number > lastQuarter || number <= lastQuarter - QUARTERS) return;
  const manager = layout.manager === undefined ? NOBODY : (row[layout.manager] as string);
  const quarter = client.quarters.get(number) ?? {
    revenue: 0,
    manager,
    day,
    orders: new Map<string | number, Order>(),
  };
  client.quarters.set(number, quarter);
  quarter.revenue += amount;
  if (day >= quarter.day) Object.assign(quarter, { day, manager });
  addTo(quarter.orders, key, { day, sum: amount });
}

function addTo(orders: Map<string | number, Order>, key: string | number, { day, sum }: Order): void {
  const order = orders.get(key);
  if (!order) orders.set(key, { day, sum });
  else {
    order.sum += sum;
    order.day = Math.min(order.day, day);
  }
}

function factsOf(orders: Map<string | number, Order>, lastMonth: number) {
  const days = [...orders.values()].filter(({ sum }) => sum > 0).map(({ day }) => day);
  const months = days.map(monthOf);
  return {
    count: days.length,
    days: new Set(days).size,
    last: Math.max(...days),
    firstMonth: Math.min(...months),
    active: new Set(months.filter((month) => month <= lastMonth)).size,
  };
}

function grouped(clients: Map<string, Client>, periods: Periods): Grouped {
  const all = [...clients].map(([client, own]) => ({
    client,
    revenue: own.revenue,
    ...factsOf(own.orders, periods.lastMonth),
  }));
  const quarters = [...clients].flatMap(([client, own]) =>
    [...own.quarters].map(([quarter, { revenue, manager, orders }]) => ({
      client,
      quarter,
      revenue,
      manager,
      ...factsOf(orders, Infinity),
    })),
  );
  return {
    periods,
    clients: listsOf(all, ['client', 'revenue']),
    purchases: listsOf(
      all.filter(({ count }) => count > 0),
      ['client', 'count', 'days', 'last', 'firstMonth', 'active'],
    ),
    quarters: listsOf(quarters, ['client', 'quarter', 'revenue', 'manager']),
    quarterPurchases: listsOf(
      quarters.filter(({ count }) => count > 0),
      ['client', 'quarter', 'days', 'firstMonth', 'active'],
    ),
  };
}

const listsOf = <T, K extends keyof T>(all: readonly T[], keys: readonly K[]): { readonly [X in K]: T[X][] } =>
  Object.fromEntries(keys.map((key) => [key, all.map((one) => one[key])])) as { [X in K]: T[X][] };
