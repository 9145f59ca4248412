/** How many whole parts a unit of money is counted in; 1: it is not, because the amounts have too many decimals. */
export type Parts = 1 | 100 | 10000;

const cache = new WeakMap<Float64Array, Parts>();

/**
 * The parts in which sums of this column are exact: hundredths while every amount has at most two decimals,
 * ten-thousandths while every one has at most four (price × quantity), otherwise 1: sums are in double precision.
 */
export function partsPerUnit(amounts: Float64Array): Parts {
  const known = cache.get(amounts);
  if (known) return known;
  const parts = [100, 10000].find((one) => areWhole(amounts, one)) ?? 1;
  cache.set(amounts, parts as Parts);
  return parts as Parts;
}

/**
 * 7.649999999999999 (3 × 2.55) is 765 hundredths: a few last bits may be off, a further decimal may not. Sums of nine
 * thousand million million parts and more can't be told from their neighbours.
 */
function areWhole(amounts: Float64Array, parts: number): boolean {
  let size = 0;
  for (let i = 0; i < amounts.length; i++) {
    const counted = amounts[i]! * parts;
    if (counted !== counted) continue; // NaN
    if (Math.abs(counted - Math.round(counted)) > 1e-7 + Math.abs(counted) * 1e-15) return false;
    size += Math.abs(counted);
  }
  return size < Number.MAX_SAFE_INTEGER;
}

/** An amount in parts of a unit: whole where there are any, and never a negative zero. */
export const inParts = (amount: number, parts: Parts): number =>
  parts === 1 ? amount : Math.round(amount * parts) + 0;

/** The sum of a few amounts, exact where they have at most four decimals. */
export function exactSum(amounts: readonly number[]): number {
  const parts = partsPerUnit(Float64Array.from(amounts));
  return amounts.reduce((sum, amount) => sum + inParts(amount, parts), 0) / parts;
}
