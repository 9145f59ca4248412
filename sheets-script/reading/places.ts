import type { Place } from '../../core';
import { google, type Sheet, type Spreadsheet } from '../services';
import { openMemory } from '../writers/memory';
import { addressOf } from './address';

/** Every visible sheet that has something in it, from its first cell to the last one in use. */
export function readPlaces(spreadsheet: Spreadsheet): readonly Place[] {
  const ours = openMemory().sheets;
  return spreadsheet
    .getSheets()
    .filter((sheet) => sheet.getType() === google.SpreadsheetApp.SheetType.GRID && !sheet.isSheetHidden())
    .flatMap((sheet) => placeOf(sheet, ours));
}

function placeOf(sheet: Sheet, ours: ReadonlyMap<number, unknown>): readonly Place[] {
  const rows = sheet.getLastRow();
  const columns = sheet.getLastColumn();
  if (rows === 0 || columns === 0) return [];
  const address = addressOf({ row: 0, column: 0, rows, columns });
  return [{ sheet: sheet.getName(), address, top: 1, left: 1, rows, columns, ours: ours.has(sheet.getSheetId()) }];
}
