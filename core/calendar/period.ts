import { dateOf, dayOf, type Day, type Span } from './day';

export const periodKinds = ['day', 'week', 'month', 'quarter', 'half', 'year'] as const;
/** A calendar period; weeks are ISO weeks (Monday first), halves are half-years. */
export type PeriodKind = (typeof periodKinds)[number];

const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** First day of the period that holds the day. */
export function periodStart(day: Day, kind: PeriodKind): Day {
  if (kind === 'day') return day;
  if (kind === 'week') return day - ((((day - 2) % 7) + 7) % 7);
  const { year, month } = dateOf(day);
  const length = MONTHS[kind] ?? 1;
  return dayOf(year, Math.floor((month - 1) / length) * length + 1, 1);
}

/** First day of the period that lies `steps` periods after the one starting on `start` (before it, when negative). */
export function periodAfter(start: Day, kind: PeriodKind, steps = 1): Day {
  if (kind === 'day') return start + steps;
  if (kind === 'week') return start + 7 * steps;
  const { year, month } = dateOf(start);
  return dayOf(year, month + (MONTHS[kind] ?? 1) * steps, 1);
}

/** The same day some months later, or the last day of a shorter month: 31 March − 1 month = 28 February. */
export function monthsAfter(day: Day, months: number): Day {
  const { year, month, date } = dateOf(day);
  const lastOfMonth = dateOf(dayOf(year, month + months + 1, 0)).date;
  return dayOf(year, month + months, Math.min(date, lastOfMonth));
}

/** The last `count` periods that are complete on the as-of date (their end ≤ it), oldest first. */
export function completePeriods(asOf: Day, kind: PeriodKind, count: number): readonly Span[] {
  const end = periodStart(asOf, kind);
  return Array.from({ length: count }, (_, i) => ({
    from: periodAfter(end, kind, i - count),
    to: periodAfter(end, kind, i - count + 1),
  }));
}
