import { descending } from '../../stats/descending';

/** Which end of the values is worth the highest score. */
export type Best = 'high' | 'low';

/**
 * Scores from 1 to `bins` by quantiles. Where much is best 1 + ⌊bins × share of values strictly worse⌋; where little is best
 * bins − ⌊bins × share of values strictly better⌋, so that the best always get the highest. Equal values get equal scores, and
 * some scores may not be given at all.
 */
export function quantileScores(values: Float64Array, bins: number, best: Best): Int8Array {
  const order = descending(values);
  const count = order.length;
  const scores = new Int8Array(count);
  for (let first = 0; first < count; ) {
    let end = first + 1;
    while (end < count && values[order[end]!] === values[order[first]!]) end++;
    const passed = Math.floor((bins * (count - end)) / count);
    for (; first < end; first++) scores[order[first]!] = best === 'high' ? 1 + passed : bins - passed;
  }
  return scores;
}

/** Scores by fixed bounds, increasing: a value equal to a bound belongs above it. `n` bounds make scores from 1 to n + 1. */
export function boundScores(values: Float64Array, bounds: readonly number[], best: Best): Int8Array {
  return Int8Array.from(values, (value) => {
    const passed = bounds.filter((bound) => value >= bound).length;
    return best === 'high' ? 1 + passed : 1 + bounds.length - passed;
  });
}
