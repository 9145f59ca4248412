import type { Cells, Value } from '../../../core/blocks/blocks';
import type { CellFunction } from '../../../core/cells/cell-function';

/** A range of one column. */
export const column = (...cells: readonly Value[]): Cells => cells.map((cell) => [cell]);

export function functionNamed(functions: readonly CellFunction[], name: string): CellFunction {
  const found = functions.find((one) => one.name === name);
  if (!found) throw new Error(`There is no function ${name}.`);
  return found;
}
