import type { Box } from '../../core';
import type { Look } from './look';

type Put = string | number | boolean;

/** A conditional format: it follows when the user sorts or corrects a value. */
export type SketchedRule =
  | { readonly rule: 'class'; readonly text: string; readonly fill: string; readonly colour: string }
  | { readonly rule: 'above-zero' | 'below-zero'; readonly colour: string }
  /** From the one colour at the least number – or at zero – to the other at the greatest. */
  | { readonly rule: 'scale'; readonly low: string; readonly high: string; readonly fromZero: boolean };

/** All that is to be put on a sheet, as plain data; boxes are counted from the page's first cell. */
export interface Sketch {
  readonly values: { readonly box: Box; readonly rows: readonly (readonly Put[])[] }[];
  readonly looks: { readonly box: Box; readonly look: Look }[];
  /** Every row of such a box becomes one cell. */
  readonly merges: Box[];
  readonly rules: { readonly boxes: readonly Box[]; readonly rule: SketchedRule }[];
  /** Header and rows of long lists, to be banded and filtered. */
  readonly lists: Box[];
}

export const newSketch = (): Sketch => ({ values: [], looks: [], merges: [], rules: [], lists: [] });

export const firstCell = (box: Box): Box => ({ ...box, rows: 1, columns: 1 });
