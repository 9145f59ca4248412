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
  const sums = new Float64Array(count + 1);
  const seen = new Int32Array(count + 1).fill(-1);
  return Float64Array.from(activity.periods, (periods, client) => {
    if (periods < FEWEST_PERIODS) return NaN;
    const touched: number[] = [];
    for (let i = start[client]!; i < start[client + 1]!; i++) {
      const row = rows[i]!;
      const period = ofDay[sales.day[row]! - span.from]!;
      if (period < count - periods || period >= count) continue;
      if (seen[period] !== client) {
        seen[period] = client;
        sums[period] = 0;
        touched.push(period);
      }
      sums[period]! += inParts(sales.amount[row]!, parts);
    }
    touched.sort((a, b) => a - b); // the order of the rows must not show in the last digits
    return coefficientOfVariation(
      touched.map((period) => sums[period]!),
      deviation,
      periods,
    );
  });
}
