import type { Box } from '../../core';
import type { Range, Sheet, Spreadsheet } from '../services';
import { areaName, type Memory, type SheetMemory } from './memory';

/** What an earlier run has left on a sheet of ours, as it is now. */
export interface Earlier {
  readonly sheet: Sheet;
  readonly memory: SheetMemory;
  /** The cells we wrote, on the sheet. */
  readonly area: Box;
  /** Nobody has inserted or removed rows or columns among our cells: each is where we wrote it. */
  readonly isIntact: boolean;
}

/**
 * The sheet an earlier run made for a page of that name; null where it is gone, and where the user has moved its cells to
 * another sheet.
 */
export function findEarlier(spreadsheet: Spreadsheet, memories: Memory, page: string): Earlier | null {
  for (const sheet of spreadsheet.getSheets()) {
    const id = sheet.getSheetId();
    const memory = memories.get(id);
    const range = memory?.page === page ? spreadsheet.getRangeByName(areaName(id)) : null;
    if (!memory || !range || range.getSheet().getSheetId() !== id) continue;
    const area = boxOf(range);
    return { sheet, memory, area, isIntact: area.rows === memory.rows && area.columns === memory.columns };
  }
  return null;
}

/** Cells as a box, counted from the sheet's first cell. */
export const boxOf = (range: Range): Box => ({
  row: range.getRow() - 1,
  column: range.getColumn() - 1,
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});
