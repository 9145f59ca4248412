import type { Sheet, Spreadsheet } from '../services';
import { lookAtEarlier, type Earlier } from './earlier';
import type { Memory } from './memory';
import { freeSheetName } from './names';

/** The sheet of a page, and what an earlier run has left there; null on a new one. */
export interface Target {
  readonly id: number;
  readonly sheet: Sheet;
  readonly earlier: Earlier | null;
}

/** Finds the sheet an earlier run made for a page, or adds one at the end. Sheets that are gone are forgotten. */
export function sheetFinder(spreadsheet: Spreadsheet, memory: Memory): (page: string) => Target {
  const sheets = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getSheetId(), sheet] as const));
  for (const id of memory.sheets.keys()) if (!sheets.has(id)) memory.forget(id);
  const add = sheetAdder(spreadsheet, [...sheets.values()]);
  return (page) => {
    for (const [id, sheet] of sheets) {
      const known = memory.sheets.get(id);
      const earlier = known?.page === page ? lookAtEarlier(spreadsheet, { id, sheet, memory: known }) : null;
      if (earlier) return { id, sheet, earlier };
    }
    const sheet = add(page);
    return { id: sheet.getSheetId(), sheet, earlier: null };
  };
}

function sheetAdder(spreadsheet: Spreadsheet, sheets: readonly Sheet[]): (page: string) => Sheet {
  const taken = new Set(sheets.map((sheet) => sheet.getName().toLowerCase()));
  return (page) => {
    const name = freeSheetName(page, taken);
    const sheet = spreadsheet.insertSheet(name, taken.size);
    taken.add(name.toLowerCase());
    return sheet;
  };
}
