import { addressOf, type Place } from '../../core';
import { google, type Sheet, type Spreadsheet } from '../services';
import { isUntouched } from '../writers/half-added';
import { openMemory } from '../writers/memory';

/** Every visible sheet that has something in it, from its first cell to the last one in use. */
export function readPlaces(spreadsheet: Spreadsheet): readonly Place[] {
  const { sheets: ours, underway } = openMemory();
  const halfAdded = new Set(Object.values(underway.adding));
  return spreadsheet
    .getSheets()
    .filter((sheet) => sheet.getType() === google.SpreadsheetApp.SheetType.GRID && !sheet.isSheetHidden())
    .flatMap((sheet) =>
      placeOf(sheet, ours.has(sheet.getSheetId()) || (halfAdded.has(sheet.getName()) && isUntouched(sheet))),
    );
}

function placeOf(sheet: Sheet, ours: boolean): readonly Place[] {
  const rows = sheet.getLastRow();
  const columns = sheet.getLastColumn();
  if (rows === 0 || columns === 0) return [];
  const address = addressOf({ row: 0, column: 0, rows, columns });
  return [{ sheet: sheet.getName(), address, top: 1, left: 1, rows, columns, ours }];
}
