import type { Purchases } from '../../clients/purchases';
import { quantile } from '../../stats/quantile';
import type { StageSettings } from './settings';

/** How long each client may be silent. */
export interface SilenceLimits {
  /** The client’s own median interval between purchase days; NaN below two of them. */
  readonly interval: Float64Array;
  /** Days, unrounded. */
  readonly limit: Float64Array;
  /** The median of the clients’ own medians; null where nobody bought on two days. */
  readonly baseInterval: number | null;
  /** The clients behind the base interval. */
  readonly baseClients: number;
}

/** From so many purchase days on a client has a limit of its own. */
export const OWN_LIMIT = 3;
/** Days, where no interval is known at all. */
const WITHOUT_INTERVALS = 90;

/**
 * The silence limit of every client: the floor or, where that is longer, *factor* times its median interval; clients of
 * fewer than three purchase days get the median of the others’ medians instead of their own.
 */
export function silenceLimits({ start, day }: Purchases, { floor, factor }: StageSettings): SilenceLimits {
  const clients = start.length - 1;
  const interval = new Float64Array(clients).fill(NaN);
  const daysOf = (client: number) => start[client + 1]! - start[client]!;
  for (let client = 0; client < clients; client++) {
    if (daysOf(client) >= 2) interval[client] = medianInterval(day.subarray(start[client], start[client + 1]));
  }
  const own = interval.filter((_, client) => daysOf(client) >= OWN_LIMIT);
  const base = (own.length > 0 ? own : interval.filter((value) => !Number.isNaN(value))).sort();
  const baseInterval = base.length > 0 ? quantile(base, 0.5) : null;
  const limitFor = (days: number | null) => (days === null ? WITHOUT_INTERVALS : Math.max(floor, factor * days));
  const limit = interval.map((value, client) => limitFor(daysOf(client) >= OWN_LIMIT ? value : baseInterval));
  return { interval, limit, baseInterval, baseClients: base.length };
}

function medianInterval(days: Int32Array): number {
  const intervals = new Float64Array(days.length - 1);
  for (let i = 0; i < intervals.length; i++) intervals[i] = days[i + 1]! - days[i]!;
  return quantile(intervals.sort(), 0.5);
}
