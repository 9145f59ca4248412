import type { IExecutionOptions } from '@univerjs/core';

/** Marks changes that show what the workbook is already. */
export const FROM_WORKBOOK = { fromWorkbook: true } as const satisfies IExecutionOptions;

/** Whose doing a change of the grid's data is. */
export type Doer = 'user' | 'calculation' | 'grid';

/**
 * Tells a person's changes (typing, pasting, undoing …) from results of formulas and from what the grid, or this page, does
 * on its own. Only the first two are news to the workbook.
 */
export function doerOf(options: IExecutionOptions | undefined): Doer {
  if (options?.applyFormulaCalculationResult) return 'calculation';
  const isOwn = options?.fromWorkbook || options?.onlyLocal || options?.fromCollab || options?.syncOnly || options?.fromFormula;
  return isOwn ? 'grid' : 'user';
}
