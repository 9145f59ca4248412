import type { Day } from '../calendar/day';
import type { DayColumn } from '../tables/tables';

/** From one day to another, both of them in it. */
export interface MainDays {
  readonly first: Day;
  readonly last: Day;
}

/** The days on which most of the sales lie: what comes before and after, a twentieth of the rows each, may be slips. */
export function mainDays(days: DayColumn): MainDays {
  const sorted = days.slice().sort();
  const slips = Math.floor(sorted.length * SLIPS);
  return { first: sorted[slips]!, last: sorted[sorted.length - 1 - slips]! };
}

/** Whether two ranges share more than a tenth of the shorter one; a day at the edge may belong to both. */
export function overlap(one: MainDays, other: MainDays): boolean {
  const shorter = Math.min(lengthOf(one), lengthOf(other));
  const common = Math.min(one.last, other.last) - Math.max(one.first, other.first) + 1;
  return common === shorter || common > Math.max(shorter * SHARED, EDGE);
}

const SLIPS = 0.05;
const SHARED = 0.1;
const EDGE = 1;

const lengthOf = ({ first, last }: MainDays): number => last - first + 1;
