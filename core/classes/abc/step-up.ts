import type { AbcClasses, AbcRule } from './abc-classes';

/**
 * How much more each value would need, the others unchanged, to reach the next better class; NaN for values already in
 * the best class and for rules without thresholds. `unit` is the smallest step of a value (0.01 for money).
 *
 * A value v that grows to v′ also enlarges the base to T − v + v′. Just above the k-th largest value w it is in the class
 * that ends at t when S + v′ ≤ t·(T − v + v′), S being the sum of the values above w. The left side less the right side
 * falls with every value passed, so the lowest w that will do is found by bisection.
 */
export function stepsUp(
  values: Float64Array,
  ranking: AbcClasses,
  options: { rule: AbcRule; unit: number },
): Float64Array {
  const { order, classes, positive } = ranking;
  const { rule, unit } = options;
  const steps = new Float64Array(values.length).fill(NaN);
  if (rule.method !== 'cumulative' || positive === 0) return steps;
  const above = sumsAbove(values, order, positive);
  for (const index of order) {
    const own = classes[index]!;
    if (own === 0) continue;
    const value = values[index]!;
    const base = ranking.base - Math.max(0, value);
    const question = { values, order, above, base, value, threshold: rule.thresholds[own - 1]!, unit };
    steps[index] = (rule.crossing === 'down' ? justAbove(question) : justAboveOrBetween(question)) - value;
  }
  return steps;
}

interface Question {
  readonly values: Float64Array;
  readonly order: Int32Array;
  readonly above: Float64Array;
  /** Sum of the other positive values. */
  readonly base: number;
  readonly value: number;
  readonly threshold: number;
  readonly unit: number;
}

/** Class by the share including the client: the amount just above the lowest value that will do. */
function justAbove({ values, order, above, base, value, threshold, unit }: Question): number {
  const place = lastPlaceThatWillDo(above.length, (rank) => {
    const grown = values[order[rank]!]! + unit;
    return grown > value && above[rank]! + grown <= threshold * (base + grown);
  });
  return values[order[place]!]! + unit;
}

/** Class by the share before the client: the base grows with the amount, so it may do before the next value is passed. */
function justAboveOrBetween({ values, order, above, base, value, threshold, unit }: Question): number {
  const place = lastPlaceThatWillDo(above.length, (rank) => {
    const grown = values[order[rank]!]! + unit;
    return grown > value && above[rank]! < threshold * (base + grown);
  });
  const isLast = place + 1 >= above.length;
  const below = Math.max(value, isLast ? 0 : values[order[place + 1]!]!);
  const sumAbove = isLast ? base : above[place + 1]!;
  const enough = Math.floor((sumAbove / threshold - base) / unit) * unit + unit;
  return Math.min(values[order[place]!]! + unit, Math.max(below + unit, enough));
}

/** Sum of the values strictly above the one of each rank. */
function sumsAbove(values: Float64Array, order: Int32Array, positive: number): Float64Array {
  const above = new Float64Array(positive);
  let sum = 0;
  for (let rank = 0, group = 0; rank < positive; rank++) {
    if (rank > 0 && values[order[rank]!] !== values[order[rank - 1]!]) group = sum;
    above[rank] = group;
    sum += values[order[rank]!]!;
  }
  return above;
}

/** The lowest rank (largest index) of which `willDo` holds; it holds for rank 0 and stops holding somewhere below. */
function lastPlaceThatWillDo(ranks: number, willDo: (rank: number) => boolean): number {
  let good = 0;
  let bad = ranks;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (willDo(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
