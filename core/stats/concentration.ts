/**
 * The Herfindahl–Hirschman index, Σ share²: 1 where one has everything, 1 ÷ n where all have the same. NaN without a
 * positive amount; amounts that are not positive are left out.
 */
export function hhi(amounts: ArrayLike<number>): number {
  const positive = Array.from(amounts).filter((amount) => amount > 0);
  const sum = positive.reduce((total, amount) => total + amount, 0);
  return positive.length === 0 ? NaN : positive.reduce((total, amount) => total + (amount / sum) ** 2, 0);
}

/**
 * The Gini coefficient by the ranked formula, 2 Σ i·x₍ᵢ₎ ÷ (n Σ x) − (n + 1) ÷ n with x ascending: 0 where all have the
 * same. NaN without a positive amount; amounts that are not positive are left out.
 */
export function gini(amounts: ArrayLike<number>): number {
  const ascending = Float64Array.from(Array.from(amounts).filter((amount) => amount > 0)).sort();
  const n = ascending.length;
  let sum = 0;
  let ranked = 0;
  ascending.forEach((amount, i) => {
    sum += amount;
    ranked += (i + 1) * amount;
  });
  return n === 0 ? NaN : (2 * ranked) / (n * sum) - (n + 1) / n;
}

/** The Lorenz curve of amounts that are ascending: what share of the sum the smallest share of them has, linear between. */
export function lorenz(ascending: Float64Array): (share: number) => number {
  const sums = new Float64Array(ascending.length + 1);
  ascending.forEach((amount, i) => (sums[i + 1] = sums[i]! + amount));
  const last = sums[ascending.length]!;
  return (share) => {
    const place = share * ascending.length;
    const below = Math.min(Math.floor(place), ascending.length - 1);
    const sum = sums[below]! + (place - below) * (sums[below + 1]! - sums[below]!);
    return sum / last;
  };
}
