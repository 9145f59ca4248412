/** Divide the squared deviations by n (`population`, STDEV.P) or by n − 1 (`sample`, STDEV.S). */
export type Deviation = 'population' | 'sample';

/**
 * Coefficient of variation: standard deviation ÷ mean. NaN where the mean is not positive or there are too few values.
 * `values` may leave out zeros: `count` is the number of all values, zeros included.
 */
export function coefficientOfVariation(values: ArrayLike<number>, deviation: Deviation, count = values.length): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  const mean = sum / count;
  if (!(mean > 0)) return NaN;
  let squares = (count - values.length) * mean * mean;
  for (let i = 0; i < values.length; i++) squares += (values[i]! - mean) ** 2;
  return Math.sqrt(squares / (deviation === 'population' ? count : count - 1)) / mean;
}
