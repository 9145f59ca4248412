import {
  isProblem,
  problemText,
  wordsIn,
  type CellFunction,
  type Cells,
  type Language,
  type Later,
  type Problem,
} from '../../core';
import { cellsOf } from './cells-of';

/** The part of Excel's custom-functions runtime that is used. */
export type FunctionsRuntime = Pick<typeof CustomFunctions, 'associate' | 'Error' | 'ErrorCode'>;

/** A function by its name, and the way to what it does. */
export interface KnownFunction {
  readonly name: string;
  load(): Later<CellFunction>;
}

/**
 * Makes every function answer under its name; the first call may wait until it is loaded, later ones answer at once. A
 * problem becomes `#N/A` with the sentence that says what to do, in the user's language; blanks in an answer become empty
 * texts, because Excel shows `null` as 0.
 */
export function associateAll(
  functions: readonly KnownFunction[],
  runtime: FunctionsRuntime,
  language: () => Language,
): void {
  for (const { name, load } of functions) {
    let loaded: CellFunction | null = null;
    const call = (declared: CellFunction, given: readonly unknown[]): unknown[][] => {
      loaded = declared;
      // beyond the declared arguments Excel appends one of its own
      const answer = declared.cells(declared.args.map((_, i) => cellsOf(given[i])));
      if (isProblem(answer)) throw errorFor(answer, runtime, language());
      return withoutNulls(answer);
    };
    runtime.associate(name, (...given: readonly unknown[]) => {
      const declared = loaded ?? load();
      return declared instanceof Promise ? declared.then((one) => call(one, given)) : call(declared, given);
    });
  }
}

const errorFor = (problem: Problem, { Error, ErrorCode }: FunctionsRuntime, language: Language) =>
  new Error(ErrorCode.notAvailable, problemText(problem, wordsIn(language)));

const withoutNulls = (cells: Cells): unknown[][] => cells.map((row) => row.map((value) => value ?? ''));
