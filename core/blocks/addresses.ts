import type { Box } from './placed';

/** Letters of a column counted from 0: `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** `B3:D7`. */
export const addressOf = ({ row, column, rows, columns }: Box): string =>
  `${columnLetters(column)}${row + 1}:${columnLetters(column + columns - 1)}${row + rows}`;
