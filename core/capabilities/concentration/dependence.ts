import type { Day, Span } from '../../calendar/day';
import { monthsAfter } from '../../calendar/period';
import { profitOf } from '../../clients/profit';
import { purchaseDaysBefore } from '../../clients/purchase-days';
import { revenue12 } from '../../clients/revenue12';
import { sumByClient } from '../../clients/span-facts';
import { grouped } from '../../rows/grouped';
import { gini, hhi } from '../../stats/concentration';
import type { Sales } from '../../tables/tables';
import type { Positive } from './concentration';

/** What goes with one of the largest clients. */
export interface Leaving {
  readonly client: string;
  readonly manager: string;
  readonly revenue: number;
  readonly share: number;
  /** Of the profit of all rows of the window; null where profit is not known, or not positive in all. */
  readonly profitShare: number | null;
  /** Of the positive revenue of its manager's clients. */
  readonly managerShare: number | null;
  /** Of its manager's plan of the current period; null as long as nobody has planned. */
  readonly planShare: number | null;
  /** How many average clients of those that first bought in the last 12 months bring as much in a year. */
  readonly newClientsToReplace: number | null;
}

const LARGEST = 20;

interface Told {
  readonly window: Span;
  readonly asOf: Day;
  managers(client: number): string;
}

/** What would go if one of the 20 largest clients left, the largest first. */
export function leavingClients(
  sales: Sales,
  { codes, amounts, sum, parts }: Positive,
  { window, asOf, managers }: Told,
): readonly Leaving[] {
  const profitShareOf = profitShares(sales, window);
  const replaced = newClientsFor(sales, asOf);
  const byManager = sumsByManager(codes, amounts, managers);
  return Array.from(codes.subarray(0, LARGEST), (client, i): Leaving => {
    const manager = managers(client);
    return {
      client: sales.client.names[client]!,
      manager,
      revenue: amounts[i]! / parts,
      share: amounts[i]! / sum,
      profitShare: profitShareOf(client),
      managerShare: amounts[i]! / byManager.get(manager)!,
      planShare: null,
      newClientsToReplace: replaced(client),
    };
  });
}

function sumsByManager(codes: Int32Array, amounts: Float64Array, managers: Told['managers']): Map<string, number> {
  const sums = new Map<string, number>();
  codes.forEach((client, i) => {
    const manager = managers(client);
    sums.set(manager, (sums.get(manager) ?? 0) + amounts[i]!);
  });
  return sums;
}

function profitShares(sales: Sales, window: Span): (client: number) => number | null {
  const profit = profitOf(sales)?.values;
  if (!profit) return () => null;
  const sums = sumByClient(sales, window, profit);
  const isKnown = new Uint8Array(sums.length);
  for (let row = 0; row < sales.rows; row++) {
    const day = sales.day[row]!;
    if (day >= window.from && day < window.to && !Number.isNaN(profit[row]!)) isKnown[sales.client.codes[row]!] = 1;
  }
  const whole = sums.reduce((sum, own) => sum + own, 0);
  return (client) => (whole > 0 && isKnown[client] === 1 ? sums[client]! / whole : null);
}

/** The client's revenue of a year in average newcomers: clients whose first purchase day lies in the last 12 months. */
function newClientsFor(sales: Sales, asOf: Day): (client: number) => number | null {
  const yearly = revenue12(sales, asOf);
  const { start, day } = purchaseDaysBefore(sales, asOf);
  const since = monthsAfter(asOf, -12);
  let newcomers = 0;
  let revenue = 0;
  yearly.forEach((own, client) => {
    if (start[client] === start[client + 1] || day[start[client]!]! < since) return;
    newcomers++;
    revenue += own;
  });
  return (client) => (newcomers > 0 && revenue > 0 ? yearly[client]! / (revenue / newcomers) : null);
}

/** How much the revenue of a manager's clients depends on a few of them. */
export interface ManagerDependence {
  readonly manager: string;
  readonly clients: number;
  readonly revenue: number;
  /** Null for one client. */
  readonly gini: number | null;
  readonly hhi: number;
  readonly effective: number;
  /** The share of the largest client, and of the five largest. */
  readonly top1: number;
  readonly top5: number;
  readonly largest: string;
}
/** The managers with a client of positive revenue, the largest revenue first, then by name. */
export function dependenceOf(
  names: readonly string[],
  { codes, amounts, parts }: Positive,
  managerOf: (client: number) => string,
): readonly ManagerDependence[] {
  const places = grouped(codes.keys(), (place) => managerOf(codes[place]!));
  return [...places]
    .map(([manager, own]): ManagerDependence => {
      const values = own.map((place) => amounts[place]!);
      const revenue = sumOf(values);
      const index = hhi(values);
      return {
        manager,
        clients: own.length,
        revenue: revenue / parts,
        gini: own.length === 1 ? null : gini(values),
        hhi: index,
        effective: 1 / index,
        top1: values[0]! / revenue,
        top5: sumOf(values.slice(0, 5)) / revenue,
        largest: names[codes[own[0]!]!]!,
      };
    })
    .sort((a, b) => b.revenue - a.revenue || (a.manager < b.manager ? -1 : 1));
}

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
