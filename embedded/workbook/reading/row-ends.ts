import { asciiBytes, startsWith } from './ascii';

const SPACE = 32;
const QUOTE = 34;
const SLASH = 47;
const LESS = 60;
const MORE = 62;

export const ROW = asciiBytes('<row');
export const ROW_END = asciiBytes('</row>');

/** Whether a row starts at a place. */
export function isRow(bytes: Uint8Array, at: number): boolean {
  const next = bytes[at + ROW.length];
  return startsWith(bytes, at, ROW) && (next === SPACE || next === MORE || next === SLASH);
}

/** Where a row that starts at a place is over; −1 when its end is not there yet. */
export function endOfRow(bytes: Uint8Array, start: number): number {
  const tagEnd = bytes.indexOf(MORE, start);
  if (tagEnd < 0) return -1;
  if (bytes[tagEnd - 1] === SLASH) return tagEnd + 1;
  const last = bytes.length - ROW_END.length;
  for (let at = tagEnd + 1; at <= last; at++) {
    // Of the many tags in a row most are told apart without a comparison of texts.
    if (bytes[at] !== LESS || bytes[at + 1] !== SLASH) continue;
    if (startsWith(bytes, at, ROW_END)) return at + ROW_END.length;
  }
  return -1;
}

/** Whether a quotation mark in attributes has no partner: then the tag goes on behind what looked like its end. */
export function hasOpenQuote(bytes: Uint8Array, { from, to }: { readonly from: number; readonly to: number }): boolean {
  let isOpen = false;
  for (let at = from; at < to; at++) if (bytes[at] === QUOTE) isOpen = !isOpen;
  return isOpen;
}
