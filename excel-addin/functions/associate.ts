import {
  isProblem,
  problemText,
  wordsIn,
  type CellFunction,
  type Cells,
  type Language,
  type Problem,
} from '../../core';
import { cellsOf } from './cells-of';

/** The part of Excel's custom-functions runtime that is used. */
export type FunctionsRuntime = Pick<typeof CustomFunctions, 'associate' | 'Error' | 'ErrorCode'>;

/**
 * Makes every function answer under its name. A problem becomes `#N/A` with the sentence that says what to do, in the
 * user's language; blanks in an answer become empty texts, because Excel shows `null` as 0.
 */
export function associateAll(
  functions: readonly CellFunction[],
  runtime: FunctionsRuntime,
  language: () => Language,
): void {
  for (const one of functions) {
    runtime.associate(one.name, (...given: readonly unknown[]) => {
      // beyond the declared arguments Excel appends one of its own
      const answer = one.cells(one.args.map((_, i) => cellsOf(given[i])));
      if (isProblem(answer)) throw errorFor(answer, runtime, language());
      return withoutNulls(answer);
    });
  }
}

const errorFor = (problem: Problem, { Error, ErrorCode }: FunctionsRuntime, language: Language) =>
  new Error(ErrorCode.notAvailable, problemText(problem, wordsIn(language)));

const withoutNulls = (cells: Cells): unknown[][] => cells.map((row) => row.map((value) => value ?? ''));
