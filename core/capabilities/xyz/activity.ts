import type { Span } from '../../calendar/day';
import { purchasesIn } from '../../clients/purchases';
import type { Sales } from '../../tables/tables';
import type { WindowPeriods } from './window-periods';

/** When each client bought; arrays are indexed by client code. */
export interface Activity {
  readonly purchaseDays: Int32Array;
  /** Periods from the first purchase to the last one counted; 0 where it lies in a period left out, or without a purchase. */
  readonly periods: Int32Array;
  readonly activePeriods: Int32Array;
}

/** Purchase days, periods since the first purchase and periods with a purchase of every client. */
export function activityOf(sales: Sales, { from, to }: Span, { count, ofDay }: WindowPeriods): Activity {
  const { start, day } = purchasesIn(sales, { from, to });
  const clients = start.length - 1;
  const purchaseDays = new Int32Array(clients);
  const periods = new Int32Array(clients);
  const activePeriods = new Int32Array(clients);
  for (let client = 0; client < clients; client++) {
    const first = start[client]!;
    const end = start[client + 1]!;
    if (first < end) periods[client] = count - Math.min(count, ofDay[day[first]! - from]!);
    for (let i = first; i < end; i++) {
      const isFirst = i === first;
      const period = ofDay[day[i]! - from]!;
      if (isFirst || day[i] !== day[i - 1]) purchaseDays[client]!++;
      if (period < count && (isFirst || period !== ofDay[day[i - 1]! - from])) activePeriods[client]!++;
    }
  }
  return { purchaseDays, periods, activePeriods };
}
