import { fonts, type Font } from './fonts';

const NARROW = new Set(' \u00a0.,:;\'"`!|()[]{}/\\-·iIjlftrіїІЇ°');
const WIDE = new Set('mwMWжмфшщыюЖМФШЩЫЮД@%QOGОС');
const BOLD = 1.04;

function widthOfCode(code: number): number {
  const character = String.fromCharCode(code);
  if (NARROW.has(character)) return 0.52;
  if (WIDE.has(character)) return 1.42;
  if (/\d/.test(character)) return 1;
  return character === character.toLowerCase() ? 0.97 : 1.25;
}

/** By character code, up to the end of the Cyrillic letters. */
const WIDTHS = Float64Array.from({ length: 0x530 }, (_, code) => widthOfCode(code));

/** Width of a text in the unit of column widths: one digit of the standard font at 11 points. A careful estimate. */
export function textWidth(text: string, font: Font = fonts.body): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += WIDTHS[text.charCodeAt(i)] ?? 1.2;
  return (width * font.size * (font.bold ? BOLD : 1)) / fonts.body.size;
}

/** Number of lines a text takes in a cell of that width when it wraps between words. */
export function lineCount(text: string, width: number, font: Font = fonts.body): number {
  return text.split('\n').reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, width, font), 0);
}

function linesOfParagraph(paragraph: string, width: number, font: Font): number {
  const space = textWidth(' ', font);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/[ \t]+/)) {
    const needed = textWidth(word, font);
    if (used > 0 && used + space + needed > width) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? space : 0) + needed;
    if (used > width) {
      const more = Math.ceil(used / width) - 1;
      lines += more;
      used -= more * width;
    }
  }
  return lines;
}

/** Height in points of that many lines. */
export const linesHeight = (lines: number, font: Font = fonts.body): number => Math.ceil(lines * font.size * 1.36);

/** Pixels of a column that is so many characters wide, its padding included. */
export const columnPixels = (characters: number): number => Math.round(characters * 7 + 5);

/** The same measure, taken once for every different text: in lists most texts occur many times. */
export function remembered(measure: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const size = measure(text);
    known.set(text, size);
    return size;
  };
}
