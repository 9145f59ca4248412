/** Which end of the values is worth the highest score. */
export type Best = 'high' | 'low';

/**
 * Scores from 1 to `bins` by quantiles: 1 + ⌊bins × share of values strictly worse⌋. Equal values get equal scores, so some
 * scores may not be given at all.
 */
export function quantileScores(values: Float64Array, bins: number, best: Best): Int8Array {
  const sorted = values.slice().sort();
  const count = sorted.length;
  return Int8Array.from(values, (value) => {
    const worse = best === 'high' ? placeOf(sorted, value) : count - placeOf(sorted, value, true);
    return 1 + Math.floor((bins * worse) / count);
  });
}

/** Scores by fixed bounds, increasing: a value equal to a bound belongs above it. `n` bounds make scores from 1 to n + 1. */
export function boundScores(values: Float64Array, bounds: readonly number[], best: Best): Int8Array {
  return Int8Array.from(values, (value) => {
    const passed = bounds.filter((bound) => value >= bound).length;
    return best === 'high' ? 1 + passed : 1 + bounds.length - passed;
  });
}

/** How many sorted values are less than the value, or not greater than it where `after` is set. */
function placeOf(sorted: Float64Array, value: number, after = false): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const isBefore = after ? sorted[middle]! <= value : sorted[middle]! < value;
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}
