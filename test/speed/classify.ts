import { PARTS, QUARTERS, type Periods } from './columns';
import type { KeyFigures } from './engine';

/** What an engine has grouped: parallel lists, in any order. */
export interface Grouped {
  readonly periods: Periods;
  /** Every client's sum over all sales. */
  readonly clients: { readonly client: ArrayLike<string>; readonly revenue: ArrayLike<number> };
  /** Clients with a purchase: how many, on how many days, when last, first month, months with one up to the last that counts. */
  readonly purchases: {
    readonly client: ArrayLike<string>;
    readonly count: ArrayLike<number>;
    readonly days: ArrayLike<number>;
    readonly last: ArrayLike<number>;
    readonly firstMonth: ArrayLike<number>;
    readonly active: ArrayLike<number>;
  };
  /** The last four complete quarters: clients with a row, and the manager of the latest one. */
  readonly quarters: {
    readonly client: ArrayLike<string>;
    readonly quarter: ArrayLike<number>;
    readonly revenue: ArrayLike<number>;
    readonly manager: ArrayLike<string>;
  };
  /** Their purchases. */
  readonly quarterPurchases: {
    readonly client: ArrayLike<string>;
    readonly quarter: ArrayLike<number>;
    readonly days: ArrayLike<number>;
    readonly firstMonth: ArrayLike<number>;
    readonly active: ArrayLike<number>;
  };
}

const NEAR = 1e-9;
const NONE = 3;

/** The classes and scores that follow from what was grouped: the same short script for every other engine. */
export function classify({ periods, clients, purchases, quarters, quarterPurchases }: Grouped): KeyFigures {
  const abc = [0, 0, 0];
  for (const own of abcOf(clients.revenue)) abc[own]!++;
  const xyz = [0, 0, 0];
  for (let i = 0; i < purchases.client.length; i++) {
    const { days, firstMonth, active } = purchases;
    xyz[xyzOf(days[i]!, periods.lastMonth - firstMonth[i]! + 1, active[i]!)]!++;
  }
  const states = quarterStates(quarters, quarterPurchases);
  const migration = Array.from({ length: NONE + 1 }, () => new Array<number>(NONE + 1).fill(0));
  const [before, after] = [states.get(periods.lastQuarter - 1), states.get(periods.lastQuarter)];
  for (const client of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]))
    migration[before?.get(client)?.abc ?? NONE]![after?.get(client)?.abc ?? NONE]!++;
  return { abc, xyz, rfm: scoresOf(clients, purchases, periods), migration, portfolios: portfoliosOf(states, periods) };
}

/** A: cumulative share up to 75 %, B: up to 95 %; equal values share a class, the largest is A, what is not positive is C. */
function abcOf(revenue: ArrayLike<number>): Int8Array {
  const order = Int32Array.from({ length: revenue.length }, (_, i) => i).sort((a, b) => revenue[b]! - revenue[a]!);
  const classes = new Int8Array(revenue.length).fill(2);
  let base = 0;
  for (let i = 0; i < revenue.length; i++) base += Math.max(0, revenue[i]!);
  for (let first = 0, sum = 0; first < order.length && revenue[order[first]!]! > 0; ) {
    let end = first;
    for (; end < order.length && revenue[order[end]!] === revenue[order[first]!]; end++) sum += revenue[order[end]!]!;
    const own = first === 0 || sum / base <= 0.75 + NEAR ? 0 : sum / base <= 0.95 + NEAR ? 1 : 2;
    for (; first < end; first++) classes[order[first]!] = own;
  }
  return classes;
}

const xyzOf = (days: number, months: number, active: number): number =>
  days === 1 ? 2 : months >= 3 && active / months >= 0.75 - NEAR ? 0 : 1;

/** 1 + ⌊5 × share of values strictly smaller⌋; where little is best 5 − that. */
function quintiles(values: Float64Array, best: 'high' | 'low'): Int8Array {
  const order = Int32Array.from(values.keys()).sort((a, b) => values[a]! - values[b]!);
  const scores = new Int8Array(values.length);
  for (let i = 0, smaller = 0; i < order.length; i++) {
    if (values[order[i]!] !== values[order[smaller]!]) smaller = i;
    const passed = Math.floor((5 * smaller) / order.length);
    scores[order[i]!] = best === 'high' ? 1 + passed : 5 - passed;
  }
  return scores;
}

function scoresOf(clients: Grouped['clients'], purchases: Grouped['purchases'], { asOf }: Periods): number {
  const revenue = new Map<string, number>();
  for (let i = 0; i < clients.client.length; i++) revenue.set(clients.client[i]!, clients.revenue[i]! / PARTS);
  const own = Float64Array.from(purchases.client, (client) => revenue.get(client)!);
  const r = quintiles(
    Float64Array.from(purchases.last, (last) => asOf - last),
    'low',
  );
  const f = quintiles(Float64Array.from(purchases.count), 'high');
  const m = quintiles(own, 'high');
  return own.reduce((sum, value, i) => sum + 100 * r[i]! + 10 * f[i]! + (value > 0 ? m[i]! : 1), 0);
}

interface State {
  readonly abc: number;
  readonly manager: string;
  xyz: number;
}
type States = ReadonlyMap<number, ReadonlyMap<string, State>>;

function quarterStates(quarters: Grouped['quarters'], purchases: Grouped['quarterPurchases']): States {
  const rowsOf = new Map<number, number[]>();
  for (let i = 0; i < quarters.client.length; i++) {
    const own = rowsOf.get(quarters.quarter[i]!);
    if (own) own.push(i);
    else rowsOf.set(quarters.quarter[i]!, [i]);
  }
  const states = new Map<number, Map<string, State>>();
  for (const [quarter, rows] of rowsOf) {
    const classes = abcOf(Float64Array.from(rows, (i) => quarters.revenue[i]!));
    states.set(
      quarter,
      new Map(
        rows.map((i, at) => [quarters.client[i]!, { abc: classes[at]!, manager: quarters.manager[i]!, xyz: -1 }]),
      ),
    );
  }
  for (let i = 0; i < purchases.client.length; i++) {
    const months = purchases.quarter[i]! * 3 + 3 - purchases.firstMonth[i]!;
    states.get(purchases.quarter[i]!)!.get(purchases.client[i]!)!.xyz = xyzOf(
      purchases.days[i]!,
      months,
      purchases.active[i]!,
    );
  }
  return states;
}

function portfoliosOf(states: States, { lastQuarter }: Periods): readonly string[] {
  const quarters = Array.from({ length: QUARTERS }, (_, i) => lastQuarter - QUARTERS + 1 + i).filter((one) =>
    states.has(one),
  );
  const counts = new Map<string, { clients: number; A: number; X: number }[]>();
  quarters.forEach((quarter, place) => {
    for (const { manager, abc, xyz } of states.get(quarter)!.values()) {
      const own = counts.get(manager) ?? quarters.map(() => ({ clients: 0, A: 0, X: 0 }));
      counts.set(manager, own);
      own[place]!.clients++;
      if (abc === 0) own[place]!.A++;
      if (xyz === 0) own[place]!.X++;
    }
  });
  return Array.from(
    counts,
    ([manager, own]) => `${manager}: ${own.map(({ clients, A, X }) => `${clients}/${A}/${X}`).join(' ')}`,
  ).sort();
}
