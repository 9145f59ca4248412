/** A whole number for every item, from `least` to `most` for the items that are sorted by it. */
export interface Keys {
  readonly of: Int32Array;
  readonly least: number;
  readonly most: number;
}

/** Sorted items, and where those of each key start: key `k` owns the places from `start[k − least]` to `start[k − least + 1]`. */
export interface Sorted {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

/** The items by ascending key, items of one key in their order; all items of which there are keys where none are given. */
export function countingSort({ of, least, most }: Keys, items?: Int32Array): Sorted {
  const count = items ? items.length : of.length;
  const start = new Int32Array(Math.max(0, most - least + 1) + 1);
  for (let i = 0; i < count; i++) start[of[items ? items[i]! : i]! - least + 1]!++;
  for (let key = 1; key < start.length; key++) start[key]! += start[key - 1]!;
  const next = start.slice();
  const sorted = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const item = items ? items[i]! : i;
    sorted[next[of[item]! - least]!++] = item;
  }
  return { start, items: sorted };
}
