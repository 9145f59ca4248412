import type { Day, Span } from '../calendar/day';
import { dayExtent } from '../clients/day-extent';
import { purchasesIn } from '../clients/purchases';
import { windowOf, windowSettings, type Window } from '../clients/window';
import { isProblem } from '../problem';
import { readSettings, type GivenSettings } from '../settings/read-settings';
import type { Clients, Sales } from '../tables/tables';

/** Whom a card is about, and with what it is computed. */
export interface Subject {
  readonly sales: Sales;
  readonly clients?: Clients;
  /** The client's code in the sales. */
  readonly code: number;
  readonly asOf: Day;
  readonly settings: GivenSettings;
}

/** From the first sale of all to the as-of date. */
export const wholeTime = ({ sales, asOf }: Subject): Span => ({
  from: Math.min(dayExtent(sales).first, asOf),
  to: asOf,
});

/** The period analysed, as the settings that hold for all reports have it; null where they allow none. */
export function windowFor({ sales, settings, asOf }: Subject): Window | null {
  const read = readSettings(windowSettings, settings);
  const window = isProblem(read) ? read : windowOf(sales, read, asOf);
  return isProblem(window) ? null : window;
}

/** One purchase. */
export interface Purchase {
  readonly day: Day;
  readonly amount: number;
}

/** The client's purchases in a span of days, or in all, by day. */
export function purchasesOf(subject: Subject, span: Span = wholeTime(subject)): readonly Purchase[] {
  const { start, day, amount } = purchasesIn(subject.sales, { from: span.from, to: span.to });
  const [first, end] = [start[subject.code]!, start[subject.code + 1]!];
  return Array.from({ length: end - first }, (_, i) => ({ day: day[first + i]!, amount: amount[first + i]! }));
}
