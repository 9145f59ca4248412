import { descending } from '../../stats/descending';

export type AbcMethod = 'cumulative' | 'sum' | 'tangent';
export interface AbcRule {
  readonly method: AbcMethod;
  /** Cumulative shares at which a class ends, increasing: `[0.75, 0.95]` makes A, B and C. */
  readonly thresholds: readonly number[];
  /** Class of the client that crosses a threshold: `down` by the share including it, `up` by the share before it. */
  readonly crossing: 'down' | 'up';
}

export const classLetters = ['A', 'B', 'C', 'D', 'E'] as const;
export type AbcLetter = (typeof classLetters)[number];

export interface AbcClasses {
  /** Class of every value: 0 is A; −1 for NaN, which is not ranked. */
  readonly classes: Int8Array;
  /** Indices of the ranked values, largest first, equal ones in their order. */
  readonly order: Int32Array;
  /** Cumulative share of the base at the end of the group of equal values; 1 for values that are not positive. */
  readonly cumulative: Float64Array;
  /** Sum of the positive values. */
  readonly base: number;
  /** How many values are positive. */
  readonly positive: number;
}

/** Shares this near to a threshold count as equal to it. */
const NEAR = 1e-9;

/** How many classes the rule makes. */
export const classCount = (rule: AbcRule): number => (rule.method === 'cumulative' ? rule.thresholds.length + 1 : 3);

/**
 * ABC classes of values (NaN is left out). Equal values share one class; the largest is always A; values that are not
 * positive belong to the last class. Whole numbers are summed exactly.
 *
 * Cumulative: A while the cumulative share including the value is at most the first threshold, and so on.
 * Sum: S = 100·i/n + cumulative % over the positive values; A up to 100, B up to 145.
 * Tangent: A above the mean of all positive values, B above the mean of the rest.
 */
export function abcClasses(values: Float64Array, rule: AbcRule): AbcClasses {
  const order = descending(values);
  const positive = order.findIndex((i) => !(values[i]! > 0));
  const ranks = positive < 0 ? order.length : positive;
  const cumulative = new Float64Array(values.length).fill(1);
  const classes = new Int8Array(values.length).fill(-1);
  const last = classCount(rule) - 1;
  let base = 0;
  for (let rank = 0; rank < ranks; rank++) base += values[order[rank]!]!;
  const classOf = classifier(values, rule, { order, ranks, base });

  let sum = 0;
  for (let first = 0; first < ranks; ) {
    const value = values[order[first]!]!;
    const before = sum;
    let end = first;
    while (end < ranks && values[order[end]!] === value) {
      sum += value;
      end++;
    }
    const own = first === 0 ? 0 : classOf({ value, before, including: sum, rank: end });
    for (; first < end; first++) {
      classes[order[first]!] = own;
      cumulative[order[first]!] = sum / base;
    }
  }
  for (let rank = ranks; rank < order.length; rank++) classes[order[rank]!] = last;
  return { classes, order, cumulative, base, positive: ranks };
}

interface Group {
  readonly value: number;
  readonly before: number;
  readonly including: number;
  /** Place of the group's last member, counted from 1. */
  readonly rank: number;
}

function classifier(
  values: Float64Array,
  rule: AbcRule,
  ranking: { order: Int32Array; ranks: number; base: number },
): (group: Group) => number {
  const { order, ranks, base } = ranking;
  if (rule.method === 'tangent') {
    const mean = base / ranks;
    const rest = order.subarray(0, ranks).filter((i) => values[i]! <= mean);
    const meanOfRest = rest.reduce((sum, i) => sum + values[i]!, 0) / rest.length;
    return ({ value }) => (value > mean ? 0 : value > meanOfRest ? 1 : 2);
  }
  if (rule.method === 'sum') {
    return ({ rank, including }) => firstAtMost(rank / ranks + including / base, [1, 1.45]);
  }
  const { thresholds, crossing } = rule;
  if (crossing === 'down') return ({ including }) => firstAtMost(including / base, thresholds);
  return ({ before }) => {
    const below = thresholds.findIndex((threshold) => before / base < threshold - NEAR);
    return below < 0 ? thresholds.length : below;
  };
}

function firstAtMost(share: number, thresholds: readonly number[]): number {
  const index = thresholds.findIndex((threshold) => share <= threshold + NEAR);
  return index < 0 ? thresholds.length : index;
}
