/** What stands in the bytes of a part that is written in letters of ASCII; ends are exclusive. */
export const asciiBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export function startsWith(bytes: Uint8Array, at: number, text: Uint8Array): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text[i]) return false;
  return true;
}

export const asciiText = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** Column, from 0, of an address such as `AB12`; −1 where it has no letters. */
export function columnIn(bytes: Uint8Array, from: number): number {
  let column = 0;
  for (let at = from; ; at++) {
    const letter = bytes[at]! & ~32;
    if (letter < 65 || letter > 90) return column - 1;
    column = column * 26 + letter - 64;
  }
}

/** A number of up to nine digits and nothing else; −1 for anything else. */
export function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > 9 || to <= from) return -1;
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = bytes[at]! - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

const LONGEST_NUMBER = 40;

/** A number as programs write it, `-12.5` or `1E-3`; NaN for anything else. */
export function decimalNumber(bytes: Uint8Array, from: number, to: number): number {
  const number = shortDecimal(bytes, from, to);
  if (!Number.isNaN(number) || to <= from || to - from > LONGEST_NUMBER) return number;
  const text = asciiText(bytes, from, to);
  return /^[-\d.]+(E[-+]?\d+)?$/i.test(text) ? Number(text) : NaN;
}

const POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power);

/** Up to 15 digits make an exact number, and so does a power of ten: their quotient is the number nearest to what is written. */
function shortDecimal(bytes: Uint8Array, from: number, to: number): number {
  const isNegative = bytes[from] === 45;
  const start = isNegative ? from + 1 : from;
  let digits = 0;
  let point = -1;
  for (let at = start; at < to; at++) {
    const digit = bytes[at]! - 48;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (digit === -2 && point < 0) point = at;
    else return NaN;
  }
  const length = to - start - (point < 0 ? 0 : 1);
  if (length <= 0 || length > 15) return NaN;
  const number = point < 0 ? digits : digits / POWERS[to - point - 1]!;
  return isNegative ? -number : number;
}
