import { saysUnfinished } from '../../core';
import type { Sheet } from '../services';
import type { Memory } from './memory';
import type { Sheets } from './targets';

/**
 * A sheet that a run was adding for the page when it was cut short. It is ours only as long as nobody has put anything on it
 * but our mark.
 */
export function findHalfAdded(memory: Memory, sheets: Sheets, page: string): { id: number; sheet: Sheet } | null {
  const name = memory.underway.adding[page];
  for (const [id, sheet] of sheets) {
    const known = memory.sheets.get(id);
    const isIt = known ? known.page === page : name !== undefined && sheet.getName() === name;
    if (isIt && isUntouched(sheet)) return { id, sheet };
  }
  return null;
}

export function isUntouched(sheet: Sheet): boolean {
  if (sheet.getLastRow() === 0) return true;
  if (sheet.getLastRow() > 1 || sheet.getLastColumn() > 1) return false;
  return saysUnfinished(sheet.getRange(1, 1, 1, 1).getValues()[0]?.[0]);
}
