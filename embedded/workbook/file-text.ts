/** Longest text a cell of a file may hold: with a longer one Excel calls the whole file damaged. */
export const LONGEST_TEXT = 32_767;

/** The text as it may stand in a file: what would be read as an escape (`_x000D_`) is escaped itself. */
export const fileText = (text: string): string =>
  text.slice(0, LONGEST_TEXT).replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');
