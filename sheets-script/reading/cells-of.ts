import type { Cell } from '../../core';
import { isDate, type SerialOf } from './dates';

/** Values as Google hands them over, as cells: numbers in place of dates; all else is a cell as it is. */
export function cellsOf(values: readonly (readonly unknown[])[], serialOf: SerialOf): readonly (readonly Cell[])[] {
  return values.map((row) => (row.some(isDate) ? row.map((value) => cellOf(value, serialOf)) : (row as Cell[])));
}

export const cellOf = (value: unknown, serialOf: SerialOf): Cell =>
  isDate(value) ? serialOf(value) : ((value ?? '') as Cell);
