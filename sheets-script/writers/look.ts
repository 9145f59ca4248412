import { palette, type Font } from '../../core';
import { google, type RangeList } from '../services';

/** A line on one side of cells, or between their rows. */
export interface Edge {
  readonly side: 'left' | 'bottom' | 'between';
  readonly colour: string;
  readonly thick?: true;
}

/** How cells look; what is left out stays as Google has it. */
export interface Look {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly colour?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: true;
  readonly align?: 'left' | 'center' | 'right';
  readonly middle?: true;
  readonly wraps?: true;
  readonly edge?: Edge;
}

/** Sheets sets text in Arial 10, which is as wide as the letters for 11 points that the layout reckons with. */
const STANDARD_SIZE = 10;
const LAYOUT_SIZE = 11;

export function fontLook({ size, bold }: Font, colour: string = palette.text): Look {
  const points = Math.round((size * STANDARD_SIZE) / LAYOUT_SIZE);
  return { colour, ...(points === STANDARD_SIZE ? {} : { size: points }), ...(bold ? { bold: true } : {}) };
}

/** A number format; texts need none, their apostrophe keeps them what they are. */
export const formatLook = (code: string): Look => (code === '@' ? {} : { numberFormat: code });

type Setter<T> = (cells: RangeList, value: T) => void;

const setters: { readonly [K in keyof Look]-?: Setter<NonNullable<Look[K]>> } = {
  numberFormat: (cells, code) => cells.setNumberFormat(code),
  fill: (cells, colour) => cells.setBackground(colour),
  colour: (cells, colour) => cells.setFontColor(colour),
  size: (cells, points) => cells.setFontSize(points),
  bold: (cells) => cells.setFontWeight('bold'),
  align: (cells, alignment) => cells.setHorizontalAlignment(alignment),
  middle: (cells) => cells.setVerticalAlignment('middle'),
  wraps: (cells) => cells.setWrap(true),
  edge: (cells, edge) => setEdge(cells, edge),
};

export type Trait = keyof Look;

/** Gives all the cells one trait of a look. */
export const setTrait = (cells: RangeList, look: Look, trait: Trait): void =>
  (setters[trait] as Setter<Look[Trait]>)(cells, look[trait]);

function setEdge(cells: RangeList, { side, colour, thick }: Edge): void {
  const { SOLID, SOLID_THICK } = google.SpreadsheetApp.BorderStyle;
  const on = (own: Edge['side']) => (side === own ? true : null);
  cells.setBorder(
    ...([null, on('left'), on('bottom'), null, null, on('between')] as const),
    colour,
    thick ? SOLID_THICK : SOLID,
  );
}
