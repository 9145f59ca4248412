/** How a text is set. Sizes are points. */
export interface Font {
  readonly size: number;
  readonly bold: boolean;
}

export const BODY: Font = { size: 11, bold: false };
export const BODY_BOLD: Font = { size: 11, bold: true };
export const SMALL: Font = { size: 9, bold: false };

const NARROW = new Set(' \u00a0.,:;\'"`!|()[]{}/\\-·iIjlftrіїІЇ°');
const WIDE = new Set('mwMWжмфшщыюЖМФШЩЫЮДЂЊ@%—–№QOGОС');
const BOLD = 1.07;

function characterWidth(character: string): number {
  if (NARROW.has(character)) return 0.6;
  if (WIDE.has(character)) return 1.45;
  const code = character.charCodeAt(0);
  const capital = (code >= 65 && code <= 90) || (code >= 0x410 && code <= 0x42f);
  return capital ? 1.22 : 1.04;
}

/** Width of a text in the unit of column widths: one digit of the standard font at 11 points. A careful estimate. */
export function textWidth(text: string, font: Font = BODY): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return (width * font.size * (font.bold ? BOLD : 1)) / BODY.size;
}

/** Number of lines a text takes in a cell of that width when it wraps between words. */
export function lineCount(text: string, width: number, font: Font = BODY): number {
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
export const linesHeight = (lines: number, font: Font = BODY): number => Math.ceil(lines * font.size * 1.32);

/** Pixels of a column that is so many characters wide, its padding included. */
export const columnPixels = (characters: number): number => Math.round(characters * 7 + 5);
