import type { Cell } from './cell';

/** The cell as text; blank is the empty text. */
export const textOf = (cell: Cell | undefined): string =>
  typeof cell === 'string' ? cell : cell === null || cell === undefined ? '' : typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);

const INVISIBLE = /[\u00ad\u200b\u2060]/g;

/** The text as it is shown: composed (NFC), white space of every kind collapsed to one space and trimmed. */
export const cleanText = (text: string): string => text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/** What two spellings of one name have in common: clean text without regard to case. */
export const keyOf = (clean: string): string => clean.toLowerCase().normalize('NFC');
