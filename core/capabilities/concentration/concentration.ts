import { isoOf, type Day, type IsoDay, type Span } from '../../calendar/day';
import { byAmountAndName } from '../../clients/by-amount';
import { inParts, partsPerUnit } from '../../clients/exact-sums';
import { managerBook, managersIn } from '../../clients/managers';
import { factsIn } from '../../clients/span-facts';
import { windowOf, type WindowSettings } from '../../clients/window';
import { isProblem, type Problem } from '../../problem';
import { gini, hhi, lorenz } from '../../stats/concentration';
import type { Clients, Sales } from '../../tables/tables';
import { dependenceOf, leavingClients, type Leaving, type ManagerDependence } from './dependence';

export interface Top {
  readonly clients: number;
  readonly revenue: number;
  readonly share: number;
}
/** How unequally the revenue of a window is spread over the clients; all shares are of the positive revenue. */
export interface ConcentrationResult {
  readonly window: { readonly from: IsoDay; readonly to: IsoDay };
  readonly rowsLater: number;
  /** Clients of positive revenue, and that revenue. */
  readonly clients: number;
  readonly revenue: number;
  /** The clients with sale rows whose revenue is not positive: what they add to the net revenue. */
  readonly notPositive: { readonly clients: number; readonly amount: number };
  readonly gini: number;
  readonly hhi: number;
  /** (HHI − 1/n) ÷ (1 − 1/n); null for one client. */
  readonly hhiNormalised: number | null;
  /** 1 ÷ HHI: as if so many equal clients shared the revenue. */
  readonly effective: number;
  /** The largest 1, 5, 10 and 20 clients; all where there are fewer. */
  readonly top: readonly Top[];
  /** 21 points, the smallest clients first. */
  readonly lorenz: readonly { readonly clientShare: number; readonly share: number }[];
  /** The 20 largest, the largest first. */
  readonly leaving: readonly Leaving[];
  readonly managers: readonly ManagerDependence[];
}

const TOPS = [1, 5, 10, 20] as const;
const LORENZ_STEPS = 20;

/** The clients of positive revenue in a window, the largest first, in parts of a unit of money. */
export interface Positive {
  readonly codes: Int32Array;
  readonly amounts: Float64Array;
  readonly sum: number;
  readonly parts: number;
}

/** How much the revenue of the window depends on a few clients; `nobody-positive` where no client has positive revenue. */
export function concentration(
  { sales, clients }: { readonly sales: Sales; readonly clients?: Clients },
  settings: WindowSettings,
  asOf: Day,
): ConcentrationResult | Problem {
  const window = windowOf(sales, settings, asOf);
  if (isProblem(window)) return window;
  const { positive, notPositive } = split(sales, window);
  if (positive.codes.length === 0) return { problem: 'nobody-positive', clients: notPositive.clients };
  const { amounts, sum, parts } = positive;
  const managers = managersOfFacts(sales, clients, window);
  const index = hhi(amounts);
  const n = amounts.length;
  return {
    window: { from: isoOf(window.from), to: isoOf(window.to) },
    rowsLater: window.rowsLater,
    clients: n,
    revenue: sum / parts,
    notPositive,
    gini: gini(amounts),
    hhi: index,
    hhiNormalised: n === 1 ? null : (index - 1 / n) / (1 - 1 / n),
    effective: 1 / index,
    top: TOPS.map((wanted) => topOf(positive, Math.min(wanted, n))),
    lorenz: curveOf(amounts),
    leaving: leavingClients(sales, positive, { window, asOf, managers }),
    managers: dependenceOf(sales.client.names, positive, managers),
  };
}

function split(sales: Sales, window: Span): Pick<ConcentrationResult, 'notPositive'> & { positive: Positive } {
  const { rows, revenue } = factsIn(sales, window);
  const parts = partsPerUnit(sales.amount);
  const there = revenue.map((amount, client) => (rows[client]! > 0 ? inParts(amount, parts) : NaN));
  const order = byAmountAndName(there, sales.client.names);
  const firstBad = order.findIndex((client) => !(there[client]! > 0));
  const codes = firstBad < 0 ? order : order.subarray(0, firstBad);
  const amounts = Float64Array.from(codes, (client) => there[client]!);
  const others = order.subarray(codes.length);
  const totalOf = (of: Int32Array) => of.reduce((sum, client) => sum + there[client]!, 0);
  return {
    positive: { codes, amounts, sum: totalOf(codes), parts },
    notPositive: { clients: others.length, amount: totalOf(others) / parts },
  };
}

/** The manager of each client by its code, as in the facts of the window. */
function managersOfFacts(sales: Sales, clients: Clients | undefined, window: Span): (client: number) => string {
  const book = managerBook(sales, clients);
  const managers = managersIn(sales, book, window);
  return (client) => book.names[managers[client]!]!;
}

function topOf({ amounts, sum, parts }: Positive, clients: number): Top {
  const revenue = amounts.subarray(0, clients).reduce((total, amount) => total + amount, 0);
  return { clients, revenue: revenue / parts, share: revenue / sum };
}

function curveOf(descending: Float64Array): ConcentrationResult['lorenz'] {
  const shareOf = lorenz(descending.slice().reverse());
  return Array.from({ length: LORENZ_STEPS + 1 }, (_, i) => ({
    clientShare: i / LORENZ_STEPS,
    share: shareOf(i / LORENZ_STEPS),
  }));
}
