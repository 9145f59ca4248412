import { coefficientOfVariation } from '../../stats/variation';
import { FEWEST_PERIODS } from './window-periods';
import { classesOf, type XyzClasses, type XyzRule } from './xyz-classes';

/**
 * XYZ classes of series of period sums: one client a row, one period a column, oldest first; blanks (NaN) are zeros.
 * A positive sum is a purchase, and a period with one stands for a day with one: Z is bought in a single period.
 */
export function xyzOfSeries(series: readonly ArrayLike<number>[], rule: XyzRule): XyzClasses {
  const facts = series.map((sums) => factsOf(sums, rule));
  const active = Int32Array.from(facts, (own) => own.active);
  return classesOf(
    {
      purchaseDays: active,
      periods: Int32Array.from(facts, (own) => own.periods),
      activePeriods: active,
      cv: Float64Array.from(facts, (own) => own.cv),
    },
    rule,
  );
}

function factsOf(series: ArrayLike<number>, { deviation }: XyzRule): { active: number; periods: number; cv: number } {
  const sums = Float64Array.from(series, (sum) => (Number.isFinite(sum) ? sum : 0));
  const first = sums.findIndex((sum) => sum > 0);
  if (first < 0) return { active: 0, periods: 0, cv: NaN };
  const own = sums.subarray(first);
  return {
    active: own.reduce((count, sum) => count + (sum > 0 ? 1 : 0), 0),
    periods: own.length,
    cv: own.length < FEWEST_PERIODS ? NaN : coefficientOfVariation(own, deviation),
  };
}
