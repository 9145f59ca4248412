import type { Day } from '../../calendar/day';
import { purchaseDaysBefore } from '../../clients/purchase-days';
import type { Purchases } from '../../clients/purchases';
import { rememberLatest } from '../../clients/remember';
import { NO_DAY, type Sales } from '../../tables/tables';
import { OWN_LIMIT, silenceLimits, type SilenceLimits } from './silence-limits';
import { stageSettings, type StageSettings } from './settings';

/** The stages of a client’s life in the order they are shown. */
export const stageIds = ['prospect', 'first-deal', 'repeat', 'regular', 'at-risk', 'lost', 'returned'] as const;
export type Stage = (typeof stageIds)[number];

/** After so many limits of silence a client is lost, and a purchase is a return. */
const LIMITS_UNTIL_LOST = 2;

/** What is known of the life of every client of the sales on the as-of date, by its code. */
export interface Stages extends SilenceLimits {
  /** Null for a client that never purchased (returns only, or sales later only). */
  readonly stage: readonly (Stage | null)[];
  /** The last purchase day + 2 limits, rounded down; `NO_DAY` without a purchase. In the future where the client is not lost. */
  readonly lostOn: Int32Array;
  /** The first purchase day on which the client was regular. */
  readonly regularOn: Int32Array;
  /** Purchase days more than 2 limits after the one before, and the latest of them. */
  readonly returns: Int32Array;
  readonly returnedOn: Int32Array;
}

const settingsUsed = Object.keys(stageSettings) as (keyof StageSettings)[];

/**
 * The stage of every client, found once per table: lost, at risk, returned, first deal, regular, repeat – the first that
 * holds. Limits are those known on the as-of date, also when looking back.
 */
export const stages = rememberLatest(settingsUsed, (sales: Sales, settings: StageSettings, asOf: Day): Stages => {
  const purchases = purchaseDaysBefore(sales, asOf);
  const limits = silenceLimits(purchases, settings);
  const clients = limits.limit.length;
  const blank = () => new Int32Array(clients).fill(NO_DAY);
  const found = { lostOn: blank(), regularOn: blank(), returns: new Int32Array(clients), returnedOn: blank() };
  const stage: (Stage | null)[] = [];
  for (let client = 0; client < clients; client++) {
    const own = purchases.day.subarray(purchases.start[client], purchases.start[client + 1]);
    lookBack(own, limits.limit[client]!, { client, found });
    stage.push(stageOf(own, { limit: limits.limit[client]!, returnedOn: found.returnedOn[client]!, asOf }));
  }
  return { ...limits, ...found, stage };
});

interface Life {
  readonly client: number;
  readonly found: Pick<Stages, 'lostOn' | 'regularOn' | 'returns' | 'returnedOn'>;
}

/** When the client became regular, left and came back. */
function lookBack(days: Purchases['day'], limit: number, { client, found }: Life): void {
  const { length } = days;
  if (length === 0) return;
  found.lostOn[client] = Math.floor(days[length - 1]! + LIMITS_UNTIL_LOST * limit);
  for (let i = 1; i < length; i++) {
    if (days[i]! - days[i - 1]! > LIMITS_UNTIL_LOST * limit) {
      found.returns[client]! += 1;
      found.returnedOn[client] = days[i]!;
    }
    if (found.regularOn[client] === NO_DAY && isRegular(days, i, limit)) found.regularOn[client] = days[i]!;
  }
}

/** At this purchase day: at least the third, and the two intervals before it within the limit. */
const isRegular = (days: Purchases['day'], i: number, limit: number): boolean =>
  i + 1 >= OWN_LIMIT && days[i]! - days[i - 1]! <= limit && days[i - 1]! - days[i - 2]! <= limit;

interface Now {
  readonly limit: number;
  readonly returnedOn: Day;
  readonly asOf: Day;
}

function stageOf(days: Purchases['day'], { limit, returnedOn, asOf }: Now): Stage | null {
  if (days.length === 0) return null;
  const silence = asOf - days[days.length - 1]!;
  if (silence > LIMITS_UNTIL_LOST * limit) return 'lost';
  if (silence > limit) return 'at-risk';
  if (returnedOn !== NO_DAY && asOf - returnedOn <= limit) return 'returned';
  if (days.length === 1) return 'first-deal';
  return isRegular(days, days.length - 1, limit) ? 'regular' : 'repeat';
}
