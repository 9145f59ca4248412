import type { Day, Span } from '../../calendar/day';
import { periodAfter, periodStart, type PeriodKind } from '../../calendar/period';

/** A window; `open` without a left bound of its own, so that its first period counts as a full one. */
export type XyzWindow = Span & { readonly open: boolean };

/** The periods of a window, counted from 0. */
export interface WindowPeriods {
  readonly kind: PeriodKind;
  /** How many of them count; the unfinished one that is left out would be next. */
  readonly count: number;
  /** First day of the unfinished last period where that is left out. */
  readonly leftOut: Day | null;
  /** The period of every day of the window: entry `day − from`. */
  readonly ofDay: Int32Array;
}

/** Shortest history for X and for a coefficient of variation that means something. */
export const FEWEST_PERIODS = 3;
/** Full periods a window must hold before its unfinished last one is left out. */
const ENOUGH_FULL = 3;

/**
 * The periods a window touches. Its last one is left out while the as-of date lies inside it, provided that the window
 * holds at least three full periods.
 */
export function windowPeriods(window: XyzWindow, asOf: Day, kind: PeriodKind): WindowPeriods {
  const { from, to, open } = window;
  const ofDay = new Int32Array(to - from);
  const first = periodStart(from, kind);
  let start = first;
  let index = 0;
  let end = periodAfter(start, kind);
  for (; end < to; index++) {
    ofDay.fill(index, Math.max(start, from) - from, end - from);
    start = end;
    end = periodAfter(start, kind);
  }
  ofDay.fill(index, Math.max(start, from) - from);

  const cutAtStart = !open && first < from ? 1 : 0;
  const unfinished = start < asOf && asOf < end;
  const left = unfinished && index - cutAtStart >= ENOUGH_FULL;
  return { kind, count: left ? index : index + 1, leftOut: left ? start : null, ofDay };
}
