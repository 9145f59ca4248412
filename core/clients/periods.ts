import { isoOf, type Day, type Span } from '../calendar/day';
import { completePeriods, monthsAfter } from '../calendar/period';
import type { Problem } from '../problem';
import type { ChoiceSetting, NumberSetting } from '../settings/settings';
import type { Sales } from '../tables/tables';
import { dayExtent } from './day-extent';
import { periodWords as words } from '../words/periods';

export const comparedPeriods = ['month', 'quarter', 'half', 'year', 'rolling12'] as const;
/** Periods that can be compared: calendar periods, and 12-month windows that end on the as-of date (`rolling12`). */
export type ComparedPeriod = (typeof comparedPeriods)[number];

const period: ChoiceSetting<ComparedPeriod> = {
  kind: 'choice',
  standard: 'quarter',
  label: words.period,
  choices: {
    month: words.month,
    quarter: words.quarter,
    half: words.half,
    year: words.year,
    rolling12: words.rolling12,
  },
};

/** The settings of every capability that compares consecutive periods; `standard` is how many of them by default. */
export const periodSettings = (standard: number) => {
  const periods: NumberSetting = { kind: 'number', standard, least: 2, most: 24, whole: true, label: words.periods };
  return { period, periods } as const;
};
export interface PeriodSettings {
  readonly period: ComparedPeriod;
  readonly periods: number;
}

/** Consecutive complete periods, oldest first, and how many sale rows lie on or after the as-of date (left out). */
export interface Periods {
  readonly spans: readonly Span[];
  readonly rowsLater: number;
}

/** Fewer than this leave nothing to compare. */
const NEEDED = 2;

/**
 * The last complete periods: as many as asked for, fewer where the sales begin later (the first one holds the first
 * sale). A period is complete when it ends on or before the as-of date. Fewer than two: `too-few-periods`, which names
 * the longest shorter period that would do; no sale in any of them: `nothing-in-window`.
 */
export function lastPeriods(sales: Sales, { period: kind, periods }: PeriodSettings, asOf: Day): Periods | Problem {
  const { first, last, rowsLater } = dayExtent(sales, asOf);
  const spansOf = (one: ComparedPeriod, count: number) => candidates(one, count, asOf).filter(({ to }) => to > first);
  const spans = spansOf(kind, periods);
  if (spans.length < NEEDED) {
    const shorter = shorterThan(kind).find((one) => spansOf(one, NEEDED).length === NEEDED) ?? null;
    return { problem: 'too-few-periods', period: kind, found: spans.length, needed: NEEDED, shorter };
  }
  const { from, to } = { from: spans[0]!.from, to: spans[spans.length - 1]!.to };
  if (last < from) {
    return { problem: 'nothing-in-window', from: isoOf(from), to: isoOf(to), first: isoOf(first), last: isoOf(last) };
  }
  return { spans, rowsLater };
}

function candidates(kind: ComparedPeriod, count: number, asOf: Day): readonly Span[] {
  if (kind !== 'rolling12') return completePeriods(asOf, kind, count);
  return Array.from({ length: count }, (_, i) => ({
    from: monthsAfter(asOf, 12 * (i - count)),
    to: monthsAfter(asOf, 12 * (i - count + 1)),
  }));
}

/** Shorter periods, the longest first. */
function shorterThan(kind: ComparedPeriod): readonly ComparedPeriod[] {
  const lasting12 = kind === 'year' || kind === 'rolling12';
  return (['half', 'quarter', 'month'] as const).slice(lasting12 ? 0 : { half: 1, quarter: 2, month: 3 }[kind]);
}
