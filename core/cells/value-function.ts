import type { Phrase } from '../words/language';
import { numbersIn } from './numbers';
import type { CellArgument, CellFunction } from './cell-function';
import { cellFunction } from './define';
import { isProblem, type Problem } from '../problem';
import type { Cells } from '../blocks/blocks';

/** What a function of one range of numbers is made of. */
interface ValueOf {
  readonly name: string;
  readonly help: Phrase;
  /** What the numbers are. */
  readonly values: Phrase;
  readonly example: string;
}

/**
 * A function that makes one value of the numbers in a range; cells that hold none are left out. Null shows as a blank cell.
 */
export function valueFunction(
  { name, help, values, example }: ValueOf,
  of: (numbers: Float64Array) => number | null | Problem,
): CellFunction {
  const range = { name: 'values', shape: 'range', type: 'any', help: values } as const satisfies CellArgument;
  return cellFunction({
    name,
    help,
    args: [range],
    example,
    cells(given): Cells | Problem {
      const value = of(numbersIn(given.values).filter((number) => !Number.isNaN(number)));
      return isProblem(value) ? value : [[value]];
    },
  });
}
