const cache = new WeakMap<Float64Array, 1 | 100>();

/**
 * How many parts a unit of money has in this column: 100 while every amount has at most two decimals (sums are then
 * taken over whole hundredths and are exact), otherwise 1.
 */
export function partsPerUnit(amounts: Float64Array): 1 | 100 {
  const known = cache.get(amounts);
  if (known) return known;
  const parts = amounts.every(isWholeHundredths) ? 100 : 1;
  cache.set(amounts, parts);
  return parts;
}

/** 7.649999999999999 (3 × 2.55) is 765 hundredths; a third decimal is at least a tenth of one, far above the tolerance. */
const isWholeHundredths = (amount: number): boolean => {
  const parts = amount * 100;
  return Number.isNaN(amount) || Math.abs(parts - Math.round(parts)) < 1e-4;
};

/** An amount in parts of a unit: whole where `parts` is 100. */
export const inParts = (amount: number, parts: 1 | 100): number => (parts === 100 ? Math.round(amount * 100) : amount);
