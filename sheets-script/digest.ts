import { hashOfText, type Place } from '../core';
import { chunksOf } from './reading/chunks';
import type { Spreadsheet } from './services';

/** Cells that are looked at one by one; of larger sheets only the size and the last rows are. */
const MOST = 400_000;

/** A text that becomes another one when the cells of these places change; '' for a sheet that is gone. */
export function digestOf(spreadsheet: Spreadsheet, places: readonly Place[]): string {
  return places.map((place) => digestOfPlace(spreadsheet, place)).join(';');
}

function digestOfPlace(spreadsheet: Spreadsheet, place: Place): string {
  const sheet = spreadsheet.getSheetByName(place.sheet);
  if (!sheet) return '';
  const rows = sheet.getLastRow();
  const columns = sheet.getLastColumn();
  const chunks = chunksOf({ ...place, columns: Math.max(1, columns) }, Math.min(rows, place.rows));
  const hashes = (rows * columns > MOST ? chunks.slice(-1) : chunks).map(({ first, count }) =>
    hashOfText(JSON.stringify(sheet.getRange(place.top + first, 1, count, columns).getValues())),
  );
  return [rows, columns, ...hashes].join();
}
