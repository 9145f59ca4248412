import { columnFormatCode, columnPixels, freeSheetName, widthsOfSheet, type Language, type NewSheet } from '../../core';
import type { Sheet, Spreadsheet } from '../services';
import { addSheet } from './add-sheet';
import { cellValue, plainText } from './cell-values';
import { formatLook, setTrait } from './look';
import { runsOf } from './set-sizes';
import { growTo, rangeAt, rangesAt } from './sheet-cells';
import { LONGEST_NAME } from './targets';

/** Puts plain data on a new last sheet and shows it; returns the name it got. */
export function addDataSheet(spreadsheet: Spreadsheet, data: NewSheet, language: Language): string {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  const name = freeSheetName(data.name, taken, LONGEST_NAME);
  const { sheet } = addSheet(spreadsheet, name);
  fill(sheet, data);
  setLook(sheet, data, language);
  spreadsheet.setActiveSheet(sheet);
  return name;
}

function fill(sheet: Sheet, { columns, rows }: NewSheet): void {
  const box = { row: 0, column: 0, rows: rows.length + 1, columns: columns.length };
  growTo(sheet, box);
  rangeAt(sheet, box).setValues([
    columns.map(({ header }) => plainText(header)),
    ...rows.map((row) => columns.map(({ format }, index) => cellValue(row[index], format))),
  ]);
}

function setLook(sheet: Sheet, data: NewSheet, language: Language): void {
  const { columns, rows } = data;
  columns.forEach((column, index) => {
    const look = formatLook(columnFormatCode(column, language));
    const cells = { row: 1, column: index, rows: Math.max(1, rows.length), columns: 1 };
    if (look.numberFormat !== undefined) setTrait(rangesAt(sheet, [cells]), look, 'numberFormat');
  });
  const header = { row: 0, column: 0, rows: 1, columns: columns.length };
  setTrait(rangesAt(sheet, [header]), { bold: true }, 'bold');
  for (const { first, count, value } of runsOf(widthsOfSheet(data).map(columnPixels)))
    sheet.setColumnWidths(first + 1, count, value);
  sheet.setFrozenRows(1);
}
