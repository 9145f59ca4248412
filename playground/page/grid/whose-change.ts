import type { IExecutionOptions } from '@univerjs/core';

/**
 * Marks changes that show what the workbook is already: to the grid they are those of somebody else at work in the same
 * file, so that it leaves the user's cell and sheet alone.
 */
export const FROM_WORKBOOK = { fromCollab: true } as const satisfies IExecutionOptions;

/** Whose doing a change of the grid's data is. */
export type Doer = 'user' | 'calculation' | 'grid';

/**
 * Tells a person's changes (typing, pasting, undoing …) from results of formulas and from what the grid, or this page, does
 * on its own. Only the first two are news to the workbook.
 */
export function doerOf(options: IExecutionOptions | undefined): Doer {
  if (options?.applyFormulaCalculationResult) return 'calculation';
  const isOwn = options?.fromCollab || options?.onlyLocal || options?.syncOnly || options?.fromFormula;
  return isOwn ? 'grid' : 'user';
}
