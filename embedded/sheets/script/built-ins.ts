/** The language as Apps Script is known to have it. */
export const BUILT_INS: readonly string[] =
  `Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError Float32Array Float64Array
Function Infinity Int16Array Int32Array Int8Array Intl JSON Map Math NaN Number Object Promise Proxy RangeError
ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array
Uint8ClampedArray WeakMap WeakSet WebAssembly decodeURI decodeURIComponent encodeURI encodeURIComponent eval globalThis
isFinite isNaN parseFloat parseInt undefined`.split(/\s+/);

/** Members younger than ES2020: whether Apps Script has them is written nowhere, so a script must not lean on them. */
export const YOUNGER_MEMBERS: Readonly<Record<string, readonly string[]>> = {
  Array: ['fromAsync'],
  'Array.prototype': ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
  Map: ['groupBy'],
  Object: ['groupBy', 'hasOwn'],
  Promise: ['any', 'try', 'withResolvers'],
  'Set.prototype': 'difference intersection isDisjointFrom isSubsetOf isSupersetOf symmetricDifference union'.split(
    ' ',
  ),
  'String.prototype': ['at', 'isWellFormed', 'replaceAll', 'toWellFormed'],
};
