import { isoOf, type Day, type IsoDay } from '../../calendar/day';
import { measureByClient, measureSetting, type Measure } from '../../clients/measure';
import { rememberLatest } from '../../clients/remember';
import { windowOf, windowSettings, type WindowSettings } from '../../clients/window';
import { isProblem, type Problem } from '../../problem';
import type { SettingsOf } from '../../settings/settings';
import type { Sales } from '../../tables/tables';
import { abcClasses, classCount, classLetters, type AbcClasses, type AbcLetter } from './abc-classes';
import { paretoOf, type Pareto } from './pareto';
import { abcRule, abcSettings } from './settings';
import { stepsUp } from './step-up';

export interface AbcClient {
  readonly client: string;
  /** The measure over the window. */
  readonly amount: number;
  /** Share of the sum of all positive amounts. */
  readonly share: number;
  /** Share of this client and all larger ones (equal ones included). */
  readonly cumulative: number;
  readonly class: AbcLetter;
  /** The cumulative share that the class ends at; null for the last class and for methods without thresholds. */
  readonly boundary: number | null;
  /** How much more would lift the client into the next better class; null in class A or where the method can't tell. */
  readonly toBetter: number | null;
}
export interface AbcClassTotal {
  readonly class: AbcLetter;
  readonly clients: number;
  readonly clientShare: number;
  readonly amount: number;
  readonly share: number | null;
}
export interface AbcResult {
  readonly window: { readonly from: IsoDay; readonly to: IsoDay };
  readonly rowsLater: number;
  readonly measure: Measure;
  readonly clients: readonly AbcClient[];
  readonly classes: readonly AbcClassTotal[];
  /** Sum of the positive amounts, the base of all shares. */
  readonly base: number;
  /** Net total: base plus the amounts that are not positive. */
  readonly total: number;
  readonly notPositive: { readonly clients: number; readonly amount: number };
  readonly pareto: Pareto | null;
}
export type AbcSettings = SettingsOf<typeof abcSettings> & WindowSettings & { readonly measure: Measure };

const settingsUsed = Object.keys({
  ...abcSettings,
  ...windowSettings,
  measure: measureSetting,
}) as (keyof AbcSettings)[];

/** ABC class of every client with a sale row in the window, largest first; the latest result is kept for each table. */
export const abc = rememberLatest(settingsUsed, classify);

function classify(sales: Sales, settings: AbcSettings, asOf: Day): AbcResult | Problem {
  const window = windowOf(sales, settings, asOf);
  if (isProblem(window)) return window;
  const measured = measureByClient(sales, window, settings.measure);
  if (isProblem(measured)) return measured;
  const { values, parts } = measured;
  const rule = abcRule(settings);
  const ranking = abcClasses(values, rule);
  const toBetter = stepsUp(values, ranking, { rule, unit: 1 });
  const clients = Array.from(ranking.order, (index): AbcClient => {
    const own = ranking.classes[index]!;
    const step = toBetter[index]!;
    return {
      client: sales.client.names[index]!,
      amount: values[index]! / parts,
      share: ranking.base > 0 ? values[index]! / ranking.base + 0 : 0, // never a negative zero
      cumulative: ranking.cumulative[index]!,
      class: classLetters[own]!,
      boundary: (rule.method === 'cumulative' ? rule.thresholds[own] : undefined) ?? null,
      toBetter: Number.isNaN(step) ? null : step / parts,
    };
  });
  const notPositive = totalOf(ranking.order.subarray(ranking.positive), values, parts);
  return {
    window: { from: isoOf(window.from), to: isoOf(window.to) },
    rowsLater: window.rowsLater,
    measure: settings.measure,
    clients,
    classes: classLetters.slice(0, classCount(rule)).map((_, own) => classTotal(own, values, { ranking, parts })),
    base: ranking.base / parts,
    total: totalOf(ranking.order, values, parts).amount,
    notPositive,
    pareto: paretoOf(values, ranking),
  };
}

function totalOf(indices: Int32Array, values: Float64Array, parts: number): { clients: number; amount: number } {
  return { clients: indices.length, amount: indices.reduce((sum, index) => sum + values[index]!, 0) / parts };
}

function classTotal(
  own: number,
  values: Float64Array,
  { ranking, parts }: { ranking: AbcClasses; parts: number },
): AbcClassTotal {
  const members = ranking.order.filter((index) => ranking.classes[index] === own);
  const positive = members.reduce((sum, index) => sum + Math.max(0, values[index]!), 0);
  const { clients, amount } = totalOf(members, values, parts);
  return {
    class: classLetters[own]!,
    clients,
    clientShare: clients / ranking.order.length,
    amount,
    share: ranking.base > 0 ? positive / ranking.base : null,
  };
}
