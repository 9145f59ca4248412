import { isoOf, type Day, type IsoDay, type Span } from '../../calendar/day';
import { byAmountAndName } from '../../clients/by-amount';
import { exactSum } from '../../clients/exact-sums';
import { rememberLatest } from '../../clients/remember';
import { factsIn } from '../../clients/span-facts';
import { windowOf, windowSettings, type WindowSettings } from '../../clients/window';
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
import { scoreTable } from './score-table';
import { FEWEST_FOR_SEGMENTS, segmentIds, type SegmentId } from './segments';
import { rfmRule, rfmSettings } from './settings';

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
  /** Null where there are too few clients for segments. */
  readonly segment: SegmentId | null;
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

const settingsUsed = Object.keys({ ...rfmSettings, ...windowSettings }) as (keyof RfmSettings)[];

/** RFM scores and segment of every client with a purchase in the window; the latest result is kept for each table. */
export const rfm = rememberLatest(settingsUsed, scoreClients);

function scoreClients(sales: Sales, settings: RfmSettings, asOf: Day): RfmResult | Problem {
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

/** By segment, the best first, then by revenue, equal revenues by name. */
function clientsOf(
  names: readonly string[],
  base: RfmBase,
  { scores, bins, asOf }: { scores: RfmScores; bins: number; asOf: Day },
): readonly RfmClient[] {
  const own = Array.from(base.codes, (code) => names[code]!);
  const scored = scoreTable(bins);
  const bySegment = segmentIds.map((): RfmClient[] => []);
  const dayBefore = daysBefore(asOf);
  const isEnough = own.length >= FEWEST_FOR_SEGMENTS;
  for (const i of byAmountAndName(base.monetary, own)) {
    const { place, r, f, m, score, segment } = scored(scores, i);
    bySegment[isEnough ? place : 0]!.push({
      client: own[i]!,
      lastPurchase: dayBefore(base.recency[i]!),
      recencyDays: base.recency[i]!,
      frequency: base.frequency[i]!,
      monetary: base.monetary[i]!,
      r,
      f,
      m,
      score,
      segment: isEnough ? segment : null,
    });
  }
  return bySegment.flat();
}

/** The day so many days before another as text, written once: there are far fewer days than clients. */
function daysBefore(asOf: Day): (days: number) => IsoDay {
  const known = new Map<number, IsoDay>();
  return (days) => {
    const text = known.get(days) ?? isoOf(asOf - days);
    known.set(days, text);
    return text;
  };
}

function matrixOf({ recency, frequency }: RfmScores, bins: number): RfmResult['matrix'] {
  const counts = Array.from({ length: bins }, () => new Array<number>(bins).fill(0));
  recency.forEach((r, i) => counts[r - 1]![frequency[i]! - 1]!++);
  return counts.map((clients, i) => ({ r: i + 1, clients })).reverse();
}

/** Largest amounts first. */
function withoutPurchase(sales: Sales, span: Span, buyers: Int32Array): RfmResult['withoutPurchase'] {
  const { rows, revenue } = factsIn(sales, span);
  const left = revenue.map((amount, code) => (rows[code]! > 0 ? amount : NaN));
  for (const code of buyers) left[code] = NaN;
  const { names } = sales.client;
  return Array.from(byAmountAndName(left, names), (code) => ({ client: names[code]!, amount: left[code]! }));
}
