const DIGIT = 11;
const DIGITS = 1 << DIGIT;
/** The word (0 is the lower one) and the shift of every digit of 64 bits, the lowest digit first. */
const PASSES = [
  [0, 0],
  [0, DIGIT],
  [0, 2 * DIGIT],
  [1, 0],
  [1, DIGIT],
  [1, 2 * DIGIT],
] as const;

/**
 * Indices of all values but NaN, the largest first, equal ones in their order. A radix sort: many times as quick as sorting
 * indices by a comparison of what they stand for.
 */
export function descending(values: Float64Array): Int32Array {
  let order: Int32Array = indicesOfNumbers(values);
  const words = sortableWords(values);
  let spare: Int32Array = new Int32Array(order.length);
  for (const [word, shift] of PASSES) {
    const start = startsOfDigits(order, words, { word, shift });
    if (!start) continue;
    for (let i = 0; i < order.length; i++)
      spare[start[(words[2 * order[i]! + word]! >>> shift) & (DIGITS - 1)]!++] = order[i]!;
    [order, spare] = [spare, order];
  }
  return order;
}

function indicesOfNumbers(values: Float64Array): Int32Array {
  const indices = new Int32Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! === values[i]!) indices[count++] = i;
  return indices.subarray(0, count);
}

/**
 * Two words for each value, the lower one first, which put together are the smaller the larger the value is: the bits of
 * positive numbers ascend with them, those of negative ones descend.
 */
function sortableWords(values: Float64Array): Uint32Array {
  const copy = new Float64Array(values.length);
  for (let i = 0; i < copy.length; i++) copy[i] = values[i]! + 0; // never a negative zero
  const words = new Uint32Array(copy.buffer);
  for (let i = 1; i < words.length; i += 2) {
    if (words[i]! >>> 31 === 1) continue;
    words[i] = ~words[i]! & 0x7fffffff;
    words[i - 1] = ~words[i - 1]!;
  }
  return words;
}

/** Where the values of each digit start in the order by it; null where all have the same. */
function startsOfDigits(
  order: Int32Array,
  words: Uint32Array,
  { word, shift }: { readonly word: number; readonly shift: number },
): Int32Array | null {
  const start = new Int32Array(DIGITS + 1);
  for (let i = 0; i < order.length; i++) start[((words[2 * order[i]! + word]! >>> shift) & (DIGITS - 1)) + 1]!++;
  for (let digit = 0; digit < DIGITS; digit++) {
    if (start[digit + 1] === order.length) return null;
    start[digit + 1]! += start[digit]!;
  }
  return start;
}
