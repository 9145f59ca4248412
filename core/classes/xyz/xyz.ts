import { isoOf, type Day, type IsoDay } from '../../calendar/day';
import { byAmountAndName } from '../../clients/by-amount';
import { measureByClient, type Measured } from '../../clients/measure';
import { purchasesIn } from '../../clients/purchases';
import { rememberLatest } from '../../clients/remember';
import { windowOf, windowSettings, type WindowSettings } from '../../clients/window';
import { isProblem, type Problem } from '../../problem';
import type { SettingsOf } from '../../settings/settings';
import type { Sales } from '../../tables/tables';
import { classTotals, type XyzClassTotal } from './class-totals';
import { histogramOf, type CvBin } from './histogram';
import { xyzRule, xyzSettings } from './settings';
import { xyzClasses, xyzLetters, type XyzClasses, type XyzLetter, type XyzRule } from './xyz-classes';

export interface XyzClient {
  readonly client: string;
  /** null: no purchase in the window, only returns. */
  readonly class: XyzLetter | null;
  readonly revenue: number;
  readonly purchases: number;
  readonly purchaseDays: number;
  /** Periods with a purchase, and periods from the first purchase to the end of the window. */
  readonly activePeriods: number;
  readonly periods: number;
  /** activePeriods ÷ periods; null where no period counts. */
  readonly regularity: number | null;
  /** Coefficient of variation of the sums of the periods; null below three periods or without a positive sum. */
  readonly cv: number | null;
}
export interface XyzResult {
  readonly window: { readonly from: IsoDay; readonly to: IsoDay };
  readonly rowsLater: number;
  readonly rule: XyzRule;
  /** The cuts of the CV that hold, terciles worked out; null where no client has a CV to make terciles of. */
  readonly cuts: readonly [number, number] | null;
  /** How many periods of the window count, and the first day of the unfinished one that does not. */
  readonly countedPeriods: number;
  readonly leftOut: IsoDay | null;
  /** By class, then by revenue. */
  readonly clients: readonly XyzClient[];
  readonly classes: readonly XyzClassTotal[];
  /** Net revenue of all clients. */
  readonly total: number;
  /** Clients with purchases on a single day. */
  readonly boughtOnce: number;
  readonly histogram: readonly CvBin[];
}
export type XyzSettings = SettingsOf<typeof xyzSettings> & WindowSettings;

const settingsUsed = Object.keys({ ...xyzSettings, ...windowSettings }) as (keyof XyzSettings)[];

/** XYZ class of every client with a sale row in the window; the latest result is kept for each table. */
export const xyz = rememberLatest(settingsUsed, classify);

function classify(sales: Sales, settings: XyzSettings, asOf: Day): XyzResult | Problem {
  const window = windowOf(sales, settings, asOf);
  if (isProblem(window)) return window;
  const revenue = measureByClient(sales, window, 'revenue');
  if (isProblem(revenue)) return revenue;
  const rule = xyzRule(settings);
  const ranking = xyzClasses(sales, window, { asOf, rule });
  const { count, leftOut } = ranking.counted;
  const cuts = ranking.cuts.some(Number.isNaN) ? null : ranking.cuts;
  const order = byClassAndRevenue(sales.client.names, ranking, revenue.values);
  const { start } = purchasesIn(sales, window);
  const found = { names: sales.client.names, ranking, revenue, start };
  return {
    window: { from: isoOf(window.from), to: isoOf(window.to) },
    rowsLater: window.rowsLater,
    rule,
    cuts,
    countedPeriods: count,
    leftOut: leftOut === null ? null : isoOf(leftOut),
    clients: order.map((index) => clientOf(index, found)),
    classes: classTotals(order, ranking, revenue),
    total: order.reduce((sum, index) => sum + revenue.values[index]!, 0) / revenue.parts,
    boughtOnce: order.filter((index) => ranking.purchaseDays[index] === 1).length,
    histogram: histogramOf(ranking, rule.method === 'cv' && cuts ? cuts : []),
  };
}

/** Clients with a sale row: X first, those without a class last; larger revenue first within a class. */
function byClassAndRevenue(names: readonly string[], { classes }: XyzClasses, revenue: Measured['values']): number[] {
  const byClass = [...xyzLetters, null].map((): number[] => []);
  for (const index of byAmountAndName(revenue, names))
    byClass[classes[index]! < 0 ? xyzLetters.length : classes[index]!]!.push(index);
  return byClass.flat();
}

interface Found {
  readonly names: readonly string[];
  readonly ranking: XyzClasses;
  readonly revenue: Measured;
  /** Where each client's purchases begin. */
  readonly start: Int32Array;
}

/** Written out in one piece, because spreading parts of it for every client takes longer than all the rest. */
function clientOf(index: number, { names, ranking, revenue, start }: Found): XyzClient {
  const own = ranking.classes[index]!;
  const activePeriods = ranking.activePeriods[index]!;
  const periods = ranking.periods[index]!;
  const cv = ranking.cv[index]!;
  return {
    client: names[index]!,
    class: own < 0 ? null : xyzLetters[own]!, // quicker than looking up −1
    revenue: revenue.values[index]! / revenue.parts,
    purchases: start[index + 1]! - start[index]!,
    purchaseDays: ranking.purchaseDays[index]!,
    activePeriods,
    periods,
    regularity: periods > 0 ? activePeriods / periods : null,
    cv: Number.isNaN(cv) ? null : cv,
  };
}
