import { bodyOf } from '../../workbook/model/table';
import type { Area } from '../../workbook/model/area';
import { putValue, valueAt } from '../../workbook/model/cells';
import type { Sheet } from '../../workbook/model/sheet';
import type { Table } from '../../workbook/model/table';

/** Texts of the header row. */
export const headersOf = (sheet: Sheet, { area }: Table): string[] =>
  Array.from({ length: area.columns }, (_, index) => String(valueAt(sheet, area.row, area.column + index) ?? ''));

/** Makes a row fit to head a table: every cell a text of its own, `Column1` where there was none. */
export function writeHeaders(sheet: Sheet, area: Area): void {
  const taken = new Set<string>();
  for (let index = 0; index < area.columns; index++) {
    const place = { row: area.row, column: area.column + index };
    const text = String(valueAt(sheet, place.row, place.column) ?? '') || `Column${index + 1}`;
    let name = text;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${text}${number}`;
    taken.add(name.toLowerCase());
    putValue(sheet, place, name);
  }
}

/** A column of the table's body. */
export const bodyColumn = (table: Table, index: number): Area => {
  const body = bodyOf(table);
  return { ...body, column: body.column + index, columns: 1 };
};
