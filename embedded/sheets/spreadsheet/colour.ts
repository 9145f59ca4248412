import { refuse } from '../script/script-error';

const NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  gray: '#808080',
  green: '#008000',
  orange: '#FFA500',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** `#RRGGBB`, from `#rgb`, `#rrggbb` or a common colour's name. */
export function colourOf(text: string): string {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  const full = short
    ? `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')}`
    : text;
  if (/^#[0-9a-f]{6}$/i.test(full)) return full.toUpperCase();
  return NAMES[text.toLowerCase()] ?? refuse(`Invalid color: ${text}`);
}

/** The same, with null for the cell's own. */
export const colourOrNone = (text: string | null): string | null => (text === null ? null : colourOf(text));
