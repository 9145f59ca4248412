import { ourCells, type Box, type OurCells } from '../../core';
import type { Range, Sheet, Spreadsheet } from '../services';
import { areaName, everWritten, type SheetMemory, type Written } from './memory';

/** What an earlier run has left on a sheet of ours, as it is now. */
export interface Earlier extends OurCells {
  readonly id: number;
  readonly sheet: Sheet;
  readonly memory: SheetMemory;
  /** The cells we wrote, on the sheet. */
  readonly area: Box;
  readonly written: readonly Written[];
}

/** Null where our cells are gone, and where the user has moved them to another sheet. */
export function lookAtEarlier(
  spreadsheet: Spreadsheet,
  { id, sheet, memory }: { id: number; sheet: Sheet; memory: SheetMemory },
): Earlier | null {
  const range = spreadsheet.getRangeByName(areaName(id));
  if (!range || range.getSheet().getSheetId() !== id) return null;
  const area = boxOf(range);
  const written = everWritten(memory);
  return { id, sheet, memory, area, written, ...ourCells(area, written) };
}

/** Cells as a box, counted from the sheet's first cell. */
export const boxOf = (range: Range): Box => ({
  row: range.getRow() - 1,
  column: range.getColumn() - 1,
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});
