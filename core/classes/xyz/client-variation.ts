import type { Span } from '../../calendar/day';
import { entriesIn, ledgerOf } from '../../clients/ledger';
import { coefficientOfVariation, type Deviation } from '../../stats/variation';
import type { Sales } from '../../tables/tables';
import type { Activity } from './activity';
import { FEWEST_PERIODS, type WindowPeriods } from './window-periods';

interface Counting {
  readonly counted: WindowPeriods;
  readonly activity: Activity;
  readonly deviation: Deviation;
}

/**
 * Coefficient of variation of each client's sums of the periods (returns included) from the period of its first purchase
 * on; periods without a sale are zeros. NaN below three periods or where the sum is not positive.
 */
export function variationOf(sales: Sales, span: Span, { counted, activity, deviation }: Counting): Float64Array {
  const { day, amount } = ledgerOf(sales);
  const { first, end } = entriesIn(sales, { from: span.from, to: span.to });
  const { count, ofDay } = counted;
  const variations = new Float64Array(activity.periods.length).fill(NaN);
  const sums = new Float64Array(count);
  for (let client = 0; client < variations.length; client++) {
    const periods = activity.periods[client]!;
    if (periods < FEWEST_PERIODS) continue;
    let touched = 0;
    let latest = -1;
    for (let entry = first[client]!; entry < end[client]!; entry++) {
      const period = ofDay[day[entry]! - span.from]!; // by day, so that the entries of a period lie side by side
      if (period < count - periods || period >= count) continue;
      if (period !== latest) sums[touched++] = 0;
      latest = period;
      sums[touched - 1]! += amount[entry]!;
    }
    variations[client] = coefficientOfVariation(sums.subarray(0, touched), deviation, periods);
  }
  return variations;
}
