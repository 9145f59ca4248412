import { isoOf, type Day, type IsoDay, type Span } from '../../calendar/day';
import { exactSum } from '../../clients/exact-sums';
import { factsIn } from '../../clients/span-facts';
import { windowOf, type WindowSettings } from '../../clients/window';
import { isProblem, type Problem } from '../../problem';
import type { SettingsOf } from '../../settings/settings';
import type { Sales } from '../../tables/tables';
import {
  perDimension,
  rfmScores,
  scoreBounds,
  type PerDimension,
  type RfmRule,
  type RfmScores,
  type ScoreBounds,
} from './rfm-scores';
import { rfmValues, type RfmBase } from './rfm-values';
import { segmentTotals, type SegmentTotal } from './segment-totals';
import { segmentIds, segmentOf, type SegmentId } from './segments';
import { rfmRule, type rfmSettings } from './settings';

export interface RfmClient {
  readonly client: string;
  readonly lastPurchase: IsoDay;
  readonly recencyDays: number;
  readonly frequency: number;
  readonly monetary: number;
  readonly r: number;
  readonly f: number;
  readonly m: number;
  /** The three scores in one: `543`. */
  readonly score: string;
  readonly segment: SegmentId;
}
export interface RfmResult {
  readonly window: { readonly from: IsoDay; readonly to: IsoDay };
  readonly rowsLater: number;
  readonly rule: RfmRule;
  /** Clients with a purchase, by segment, then by revenue. */
  readonly clients: readonly RfmClient[];
  readonly segments: readonly SegmentTotal[];
  /** Which values got which score, the highest score first. */
  readonly bounds: PerDimension<readonly ScoreBounds[]>;
  /** How many different scores were given: fewer than bins where equal values merged them. */
  readonly groups: PerDimension<number>;
  /** Clients by R, the highest first, and F, from 1 up. */
  readonly matrix: readonly { readonly r: number; readonly clients: readonly number[] }[];
  /** Revenue of all clients with a purchase. */
  readonly revenue: number;
  /** Clients with sale rows but without a purchase, and their net amounts. */
  readonly withoutPurchase: readonly { readonly client: string; readonly amount: number }[];
}
export type RfmSettings = SettingsOf<typeof rfmSettings> & WindowSettings;

/** RFM scores and segment of every client with a purchase in the window. */
export function rfm(sales: Sales, settings: RfmSettings, asOf: Day): RfmResult | Problem {
  const rule = rfmRule(settings);
  if (isProblem(rule)) return rule;
  const window = windowOf(sales, settings, asOf);
  if (isProblem(window)) return window;
  const base = rfmValues(sales, window, asOf);
  if (base.codes.length === 0) return { problem: 'too-few-clients', found: 0, needed: 1 };
  const scores = rfmScores(base, rule);
  const clients = clientsOf(sales.client.names, base, { scores, bins: rule.bins, asOf });
  const bounds = perDimension((dimension) => scoreBounds(base[dimension], scores[dimension], rule.bins));
  return {
    window: { from: isoOf(window.from), to: isoOf(window.to) },
    rowsLater: window.rowsLater,
    rule,
    clients,
    segments: segmentTotals(clients),
    bounds,
    groups: perDimension((dimension) => bounds[dimension].filter((own) => own.clients > 0).length),
    matrix: matrixOf(scores, rule.bins),
    revenue: exactSum(clients.map((one) => one.monetary)),
    withoutPurchase: withoutPurchase(sales, window, base.codes),
  };
}

function clientsOf(
  names: readonly string[],
  { codes, recency, frequency, monetary }: RfmBase,
  { scores, bins, asOf }: { scores: RfmScores; bins: number; asOf: Day },
): readonly RfmClient[] {
  const place = (one: RfmClient) => segmentIds.indexOf(one.segment);
  return Array.from(codes, (code, i): RfmClient => {
    const own = { r: scores.recency[i]!, f: scores.frequency[i]!, m: scores.monetary[i]! };
    return {
      client: names[code]!,
      lastPurchase: isoOf(asOf - recency[i]!),
      recencyDays: recency[i]!,
      frequency: frequency[i]!,
      monetary: monetary[i]!,
      ...own,
      score: `${own.r}${own.f}${own.m}`,
      segment: segmentOf(own, bins),
    };
  }).sort((a, b) => place(a) - place(b) || b.monetary - a.monetary || (a.client < b.client ? -1 : 1));
}

function matrixOf({ recency, frequency }: RfmScores, bins: number): RfmResult['matrix'] {
  const counts = Array.from({ length: bins }, () => new Array<number>(bins).fill(0));
  recency.forEach((r, i) => counts[r - 1]![frequency[i]! - 1]!++);
  return counts.map((clients, i) => ({ r: i + 1, clients })).reverse();
}

/** Largest amounts first. */
function withoutPurchase(sales: Sales, span: Span, buyers: Int32Array): RfmResult['withoutPurchase'] {
  const { rows, revenue } = factsIn(sales, span);
  const bought = new Set(buyers);
  return sales.client.names
    .flatMap((client, code) => (rows[code]! > 0 && !bought.has(code) ? [{ client, amount: revenue[code]! }] : []))
    .sort((a, b) => b.amount - a.amount || (a.client < b.client ? -1 : 1));
}
