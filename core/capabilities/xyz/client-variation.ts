import type { Span } from '../../calendar/day';
import { inParts, partsPerUnit } from '../../clients/exact-sums';
import { rowsByClient } from '../../clients/rows-by-client';
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
  const { start, rows } = rowsByClient(sales, span);
  const { count, ofDay } = counted;
  const parts = partsPerUnit(sales.amount);
  const variations = new Float64Array(activity.periods.length).fill(NaN);
  const sums = new Float64Array(count);
  activity.periods.forEach((periods, client) => {
    if (periods < FEWEST_PERIODS) return;
    let touched = 0;
    let latest = -1;
    for (let i = start[client]!; i < start[client + 1]!; i++) {
      const row = rows[i]!; // by day, so that the rows of a period lie side by side
      const period = ofDay[sales.day[row]! - span.from]!;
      if (period < count - periods || period >= count) continue;
      if (period !== latest) sums[touched++] = 0;
      latest = period;
      sums[touched - 1]! += inParts(sales.amount[row]!, parts);
    }
    variations[client] = coefficientOfVariation(sums.subarray(0, touched), deviation, periods);
  });
  return variations;
}
