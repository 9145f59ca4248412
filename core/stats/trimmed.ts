type Numbers = Int32Array | Float64Array | Uint8Array;

/** The first `length` numbers: a view where they are most of the array, otherwise a copy, so that the rest is not kept. */
export const trimmed = <A extends Numbers>(array: A, length: number): A =>
  (length * 2 >= array.length ? array.subarray(0, length) : array.slice(0, length)) as A;
