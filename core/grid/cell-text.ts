import type { Cell } from './cell';

/** The cell as text; blank is the empty text. */
export const textOf = (cell: Cell | undefined): string =>
  typeof cell === 'string'
    ? cell
    : cell === null || cell === undefined
      ? ''
      : typeof cell === 'boolean'
        ? String(cell).toUpperCase()
        : String(cell);

const INVISIBLE = /[\u00ad\u200b\u2060]/g;

/** The text as it is shown: composed (NFC), white space of every kind collapsed to one space and trimmed. */
export const cleanText = (text: string): string =>
  isPlain(text) ? text : composed(text.replace(INVISIBLE, '')).replace(/\s+/g, ' ').trim();

/** What two spellings of one name have in common: clean text without regard to case. */
export const keyOf = (clean: string): string => composed(clean.toLowerCase());

/** By what two names are one: without regard to case, white space and composition. */
export const matchingKey = (name: string): string => keyOf(cleanText(name));

/** Names are composed (NFC); of longer texts thousands of accents on one letter would take seconds to put in order. */
const composed = (text: string): string => (text.length > LONGEST_NAME ? text : text.normalize('NFC'));
const LONGEST_NAME = 1000;

/** Whether there is nothing to clean: Latin and Cyrillic letters, digits, signs and single spaces. Spares most names the slow way. */
export function isPlain(text: string): boolean {
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === SPACE ? before === SPACE : !(code > SPACE && code < 0x7f) && !(code >= 0x400 && code <= 0x45f))
      return false;
    before = code;
  }
  return before !== SPACE || text === '';
}

const SPACE = 32;
