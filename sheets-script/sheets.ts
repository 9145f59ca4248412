import type { SheetInUse } from '../core';
import type { Spreadsheet } from './services';
import { openMemory } from './writers/memory';

/** Every sheet of the file, and which page of ours is on it. */
export function readSheets(spreadsheet: Spreadsheet): readonly SheetInUse[] {
  const { sheets } = openMemory();
  return spreadsheet
    .getSheets()
    .map((sheet) => ({ name: sheet.getName(), page: sheets.get(sheet.getSheetId())?.page ?? null }));
}
