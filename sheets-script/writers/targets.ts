import type { Sheet, Spreadsheet } from '../services';
import { findEarlier, type Earlier } from './earlier';
import { forget, rememberedSheets, type Memory } from './memory';
import { freeSheetName } from './names';

/** The sheet of a page, and what an earlier run has left there; null on a new one. */
export interface Target {
  readonly sheet: Sheet;
  readonly earlier: Earlier | null;
}

/** Finds the sheet of a page, or adds one at the end. */
export function sheetFinder(spreadsheet: Spreadsheet): (page: string) => Target {
  const memories = existing(spreadsheet, rememberedSheets());
  return (page) => {
    const earlier = findEarlier(spreadsheet, memories, page);
    return { earlier, sheet: earlier?.sheet ?? addSheet(spreadsheet, page) };
  };
}

/** Without the sheets that the user has deleted. */
function existing(spreadsheet: Spreadsheet, memories: Memory): Memory {
  const sheets = new Set(spreadsheet.getSheets().map((sheet) => sheet.getSheetId()));
  const gone = [...memories.keys()].filter((id) => !sheets.has(id));
  if (gone.length > 0) forget(gone);
  return new Map([...memories].filter(([id]) => sheets.has(id)));
}

function addSheet(spreadsheet: Spreadsheet, page: string): Sheet {
  const sheets = spreadsheet.getSheets();
  const taken = new Set(sheets.map((sheet) => sheet.getName().toLowerCase()));
  return spreadsheet.insertSheet(freeSheetName(page, taken), sheets.length);
}
