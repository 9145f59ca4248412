import type { Row } from '../../../core/grid/cell';

/** A grid written as a person sees it: a line a row, `|` between the cells; a cell with nothing in it is blank. All cells are text. */
export const tableText = (lines: string): readonly Row[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim() || null));
