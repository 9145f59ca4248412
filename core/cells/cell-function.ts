import type { Cells } from '../blocks/blocks';
import type { Problem } from '../problem';
import type { Phrase } from '../words/language';

/** One argument of a cell function. `range`: a cell or a range, handed over as rows of cells; `value`: one cell or constant. */
export interface CellArgument {
  readonly name: string;
  readonly shape: 'range' | 'value';
  readonly type: 'any' | 'number' | 'string';
  readonly help: Phrase;
  readonly optional?: true;
}

/** Arguments as a host hands them over: rows of cells each (1 × 1 for a value), `undefined` where left out. */
export type CellArguments = readonly (Cells | undefined)[];

/** A function for the formula bar: declared once, offered by Excel and Google Sheets under the same name. */
export interface CellFunction {
  /** Capital letters only, three at least: the same in every language. */
  readonly name: string;
  readonly help: Phrase;
  readonly args: readonly CellArgument[];
  /** A formula that works as it stands, with the name as in Google Sheets. */
  readonly example: string;
  /** The result spills: always rectangular, at least 1 × 1. A problem becomes the host's error value. */
  cells(args: CellArguments): Cells | Problem;
}
