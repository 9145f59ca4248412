/**
 * The quantile of values sorted ascending, as PERCENTILE.INC gives it (Hyndman & Fan 1996, type 7): linear between the
 * neighbours of place (n − 1)·share. NaN without values.
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  if (sorted.length === 0) return NaN;
  const place = (sorted.length - 1) * Math.min(1, Math.max(0, share));
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (place - below) * (high - low);
}
