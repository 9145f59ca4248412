import type { NoteBlock, Paint } from './blocks';

/** Colours of one class: `fill` and `text` of a cell, `solid` of a chart's series. All are `#RRGGBB`. */
export interface ClassColours {
  readonly fill: string;
  readonly text: string;
  readonly solid: string;
}

const good: ClassColours = { fill: '#CDE8D6', text: '#14532D', solid: '#2E8B57' };
const middle: ClassColours = { fill: '#FBE8B6', text: '#634500', solid: '#E2AE3B' };
const pale: ClassColours = { fill: '#E9EDF2', text: '#46515F', solid: '#B3BFCC' };

/** Best class dark, worst class pale: the order can be seen in a black and white print too. */
export const classColours: Readonly<Record<string, ClassColours>> = {
  A: good,
  B: middle,
  C: pale,
  D: { fill: '#F6DCCB', text: '#74370F', solid: '#D08A5E' },
  E: { fill: '#F4D6D9', text: '#7B1F2B', solid: '#B85C67' },
  X: good,
  Y: middle,
  Z: pale,
};

/** Clients without a class, such as those without a purchase in the period. */
export const noClassColours: ClassColours = { fill: '#FFFFFF', text: '#667382', solid: '#DCE1E7' };

/** Colours of a cell that holds a class, `A` … `E`, `X` … `Z`, or a pair such as `AX` (by its first letter). */
export const coloursOfClass = (text: string): ClassColours | undefined =>
  /^[A-E]?[X-Z]$|^[A-E]$/.test(text) ? classColours[text.charAt(0)] : undefined;

const LONE_CLASS = /(?:^|[^\p{L}])([A-EX-Z])(?![\p{L}])/u;

/** Colour of a chart's series by its header: the class named in it («A», «Доля B, %»), else one of the accents in turn. */
export function seriesColour(header: string, index: number): string {
  const letter = LONE_CLASS.exec(header)?.[1];
  if (letter !== undefined) return classColours[letter]?.solid ?? pale.solid;
  return palette.accents[index % palette.accents.length] ?? palette.accent;
}

export const palette = {
  text: '#1F2933',
  strong: '#1F3A5F',
  muted: '#5A6775',
  line: '#DDE3EA',
  accent: '#2F6399',
  accents: ['#2F6399', '#D9823B', '#3E9488', '#8566AD', '#BF5563', '#74838F'],
  header: { fill: '#E3EBF4', text: '#1F3A5F', line: '#8FA8C4' },
  totals: { fill: '#F3F6FA', line: '#8FA8C4' },
  card: { fill: '#F5F8FB', edge: '#2F6399' },
  bar: '#A9C9EA',
  heat: { low: '#FFFFFF', high: '#6BADDD' },
  /** Columns of a chart that are below zero, where their sign matters. */
  belowZero: '#B85C67',
  rise: '#1B6E3C',
  fall: '#B3261E',
  warning: '#B3261E',
} as const;

/** Edge and fill of a note by its tone. */
export const tones: Readonly<Record<NoteBlock['tone'], { readonly edge: string; readonly fill: string }>> = {
  plain: { edge: '#8FA8C4', fill: '#F3F6FA' },
  good: { edge: '#2E8B57', fill: '#E9F5ED' },
  warning: { edge: '#D08700', fill: '#FFF5DC' },
};

/** Colour of the letters of a painted column where it does not hang on the value. */
export const textColour = (paint: Paint | undefined): string => (paint === 'warning' ? palette.warning : palette.text);
