import { columnFormatCode, columnPixels, freeSheetName, widthsOfSheet, type Language, type NewSheet } from '../../core';
import { trouble } from '../trouble';
import { cellValue, quoted } from './cell-values';
import { setNumberFormat } from './formats';
import { LONGEST_NAME } from './found-sheets';
import { POINTS_PER_PIXEL } from './plan';

/** Puts plain data on a new last sheet and shows it; returns the name it got. Costs two syncs. */
export function addSheet(data: NewSheet, language: Language): Promise<string> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, protection } = context.workbook;
    worksheets.load('items/name');
    protection.load('protected');
    await context.sync();
    if (protection.protected) throw trouble('protected-workbook');
    const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    const name = freeSheetName(data.name, taken, LONGEST_NAME);
    const sheet = worksheets.add(name);
    fill(sheet, data, language);
    sheet.activate();
    await context.sync();
    return name;
  });
}

function fill(sheet: Excel.Worksheet, data: NewSheet, language: Language): void {
  const { columns, rows } = data;
  const manner = { language, date1904: false }; // as in every new workbook
  columns.forEach((column, index) => {
    const cells = sheet.getRangeByIndexes(1, index, Math.max(1, rows.length), 1);
    setNumberFormat(cells, columnFormatCode(column, language));
  });
  widthsOfSheet(data).forEach((width, index) => {
    sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = columnPixels(width) * POINTS_PER_PIXEL;
  });
  sheet.getRangeByIndexes(0, 0, rows.length + 1, columns.length).values = [
    columns.map(({ header }) => quoted(header)),
    ...rows.map((row) => columns.map(({ format }, index) => cellValue(row[index], format, manner))),
  ];
  sheet.getRangeByIndexes(0, 0, 1, columns.length).format.font.bold = true;
  sheet.freezePanes.freezeRows(1);
}
