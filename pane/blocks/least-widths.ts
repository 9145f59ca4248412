import type { TableBlock } from '../../core';

/** Characters that a column of texts gets at the most before its texts take a third line. */
const NAMES = 13;
const OTHERS = 24;
/** From so many characters on a column of texts holds sentences; its width is the style sheet's. */
export const SENTENCES = 48;
/** A text of so many characters is not broken. */
const SHORT = 10;
/** How much wider the letters of a header are than those of a text. */
const BOLD = 1.15;
/** Rows that are looked at: what is shown of a long list at first. */
const ROWS = 200;

/** Characters that every column needs so that its header and its texts take two lines at most. */
export const leastWidths = ({ columns, rows }: Pick<TableBlock, 'columns' | 'rows'>): readonly number[] =>
  columns.map(({ header, format, part, width = 0 }, index) => {
    const own = Math.ceil(inTwoLines(header) * BOLD);
    if (format !== 'text' || width >= SENTENCES) return own;
    const texts = rows.slice(0, ROWS).map((row) => roomFor(String(row[index] ?? '')));
    const widest = texts.reduce((most, one) => Math.max(most, one), 0);
    return Math.max(own, Math.min(widest, part === 'client' ? NAMES : OTHERS));
  });

const roomFor = (text: string): number => (text.length <= SHORT ? text.length : inTwoLines(text));

/** Characters of the longer one of two lines into which the text is broken as evenly as its words allow. */
export function inTwoLines(text: string): number {
  let least = text.length;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1))
    least = Math.min(least, Math.max(at, text.length - at - 1));
  return least;
}
