import { isBlank, type Cell } from '../grid/cell';
import type { Cells } from '../blocks/blocks';
import type { Problem } from '../problem';
import type { CellArgument, CellArguments, CellFunction } from './cell-function';

type Handed<A extends CellArgument> = A['shape'] extends 'range' ? Cells : Cell;

/** The arguments by name: a range as rows of cells, a value as one cell, `undefined` for what is optional and left blank. */
export type ArgumentsOf<A extends readonly CellArgument[]> = {
  readonly [X in A[number] as X['name']]: X extends { readonly optional: true } ? Handed<X> | undefined : Handed<X>;
};

interface Declaration<A extends readonly CellArgument[]> extends Omit<CellFunction, 'args' | 'cells'> {
  readonly args: A;
  cells(given: ArgumentsOf<A>): Cells | Problem;
}

/**
 * A cell function whose calculation gets its arguments by name. A missing argument, or a range where one cell is
 * expected, is a problem before the calculation is asked.
 */
export const cellFunction = <const A extends readonly CellArgument[]>(declaration: Declaration<A>): CellFunction => ({
  ...declaration,
  cells(args) {
    const strange = declaration.args.find((argument, i) => !fits(argument, args[i]));
    if (strange)
      return {
        problem: 'bad-argument',
        argument: strange.name,
        expected: strange.shape === 'range' ? 'A2:A100' : 'A1',
      };
    return declaration.cells(byName(declaration.args, args) as ArgumentsOf<A>);
  },
});

function fits({ shape, optional }: CellArgument, given: Cells | undefined): boolean {
  if (optional && (given === undefined || isLeftBlank(given))) return true;
  const rows = given?.length ?? 0;
  const columns = given?.[0]?.length ?? 0;
  return shape === 'range' ? rows > 0 && columns > 0 : rows === 1 && columns === 1;
}

const byName = (declared: readonly CellArgument[], args: CellArguments): Readonly<Record<string, unknown>> =>
  Object.fromEntries(declared.map((argument, i) => [argument.name, handed(argument, args[i])]));

function handed({ shape, optional }: CellArgument, given: Cells | undefined): Cells | Cell | undefined {
  if (given === undefined || (optional && isLeftBlank(given))) return undefined;
  return shape === 'range' ? given : given[0]?.[0];
}

/** `=F(A1:A9, , 3)`: hosts hand over a blank for the argument between the commas. */
const isLeftBlank = (given: Cells): boolean =>
  given.length === 0 || (given.length === 1 && (given[0] ?? []).every(isBlank));
