import { descending } from '../stats/descending';

/** Clients by code, the largest amount first (NaN is left out), equal amounts by name. */
export function byAmountAndName(amounts: Float64Array, names: readonly string[]): Int32Array {
  const order = descending(amounts);
  for (let first = 0; first < order.length; ) {
    let end = first + 1;
    while (end < order.length && amounts[order[end]!] === amounts[order[first]!]) end++;
    if (end > first + 1) order.subarray(first, end).sort((a, b) => (names[a]! < names[b]! ? -1 : 1));
    first = end;
  }
  return order;
}
