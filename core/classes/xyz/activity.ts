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
    const end = start[client + 1]!;
    let lastDay = NaN;
    let lastPeriod = -1;
    let days = 0;
    let active = 0;
    for (let i = start[client]!; i < end; i++) {
      if (day[i] === lastDay) continue;
      lastDay = day[i]!;
      days++;
      const period = ofDay[lastDay - from]!;
      if (days === 1) periods[client] = count - Math.min(count, period);
      if (period !== lastPeriod && period < count) active++;
      lastPeriod = period;
    }
    purchaseDays[client] = days;
    activePeriods[client] = active;
  }
  return { purchaseDays, periods, activePeriods };
}
