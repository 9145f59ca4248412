import { addressOf, type Box } from '../../core';
import type { Range, RangeList, Sheet } from '../services';
import { orTooManyCells } from './cell-limit';

/** Where a page begins on its sheet, counted from 0. */
export type Origin = Pick<Box, 'row' | 'column'>;

/** A box of the page as a box of the sheet. */
export const onSheet = (origin: Origin, box: Box): Box => ({
  ...box,
  row: origin.row + box.row,
  column: origin.column + box.column,
});

/** Cells of a sheet; the box is counted from the sheet's first cell. */
export const rangeAt = (sheet: Sheet, { row, column, rows, columns }: Box): Range =>
  sheet.getRange(row + 1, column + 1, rows, columns);

export const rangesAt = (sheet: Sheet, boxes: readonly Box[]): RangeList => sheet.getRangeList(boxes.map(addressOf));

/** Adds rows and columns where the sheet has too few of them for the box. */
export function growTo(sheet: Sheet, { row, column, rows, columns }: Box): void {
  const missingRows = row + rows - sheet.getMaxRows();
  const missingColumns = column + columns - sheet.getMaxColumns();
  if (missingRows > 0)
    orTooManyCells(missingRows * sheet.getMaxColumns(), () => sheet.insertRowsAfter(sheet.getMaxRows(), missingRows));
  if (missingColumns > 0)
    orTooManyCells(missingColumns * sheet.getMaxRows(), () =>
      sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns),
    );
}
