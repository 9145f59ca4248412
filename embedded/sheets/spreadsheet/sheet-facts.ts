import { parseAddress } from '../../workbook/model/address';
import type { Area } from '../../workbook/model/area';
import { isWholeColumns, isWholeRows } from '../../workbook/model/area';
import { usedArea } from '../../workbook/model/cells';
import type { Sheet } from '../../workbook/model/sheet';
import type { CellArea } from '../book/cell-area';
import type { SheetsBook } from '../book/sheets-book';
import { enumeration } from '../script/enumeration';
import { listOf, optional, text, whole } from '../script/parameters';
import { refuse } from '../script/script-error';
import type { Methods } from '../script/service-type';
import { answering, chaining, overloaded } from '../script/service-type';
import { onGrid } from './range-places';
import { checkName } from './sheet-names';

export const sheetType = enumeration('SpreadsheetApp.SheetType', 'GRID', 'OBJECT', 'DATASOURCE');

const local = answering('local');
const read = answering('read');
const change = chaining('sheet');

/** The cells of an address such as `B3:D7`, `B:D` or `2:5`. */
export function cellsAt(book: SheetsBook, sheet: Sheet, address: string): CellArea {
  const area = parseAddress(address)?.area ?? refuse('Range not found');
  const { rows, columns } = book.of(sheet);
  const bounded: Area = {
    ...area,
    ...(isWholeColumns(area) ? { rows } : {}),
    ...(isWholeRows(area) ? { columns } : {}),
  };
  return onGrid(book, { sheet, area: bounded });
}

/** The last row and column with something in them; 0 on an empty sheet. */
function extent(sheet: Sheet): { rows: number; columns: number } {
  const used = usedArea(sheet);
  return { rows: used ? used.row + used.rows : 0, columns: used ? used.column + used.columns : 0 };
}

/** What a sheet is, and its cells. */
export const sheetFacts: Methods<Sheet> = {
  getName: read([], ({ name }) => name),
  getSheetName: read([], ({ name }) => name),
  setName: change([text], (sheet, [name], { book }) => {
    checkName(book, name, sheet);
    sheet.name = name;
    sheet.changed = true;
  }),
  getSheetId: read([], (sheet, _args, { book }) => book.of(sheet).id),
  getIndex: read([], (sheet, _args, { book }) => book.sheets.indexOf(sheet) + 1),
  getType: read([], () => sheetType.value('GRID')),
  getParent: local([], (_sheet, _args, { book, object }) => object('SpreadsheetApp.Spreadsheet', book)),
  getMaxRows: read([], (sheet, _args, { book }) => book.of(sheet).rows),
  getMaxColumns: read([], (sheet, _args, { book }) => book.of(sheet).columns),
  getLastRow: read([], (sheet) => extent(sheet).rows),
  getLastColumn: read([], (sheet) => extent(sheet).columns),
  getRange: overloaded(
    local(
      [whole, whole, optional(whole), optional(whole)],
      (sheet: Sheet, [row, column, rows = 1, columns = 1], { book, object }) =>
        object(
          'SpreadsheetApp.Range',
          onGrid(book, { sheet, area: { row: row - 1, column: column - 1, rows, columns } }),
        ),
    ),
    local([text], (sheet, [address], { book, object }) =>
      object('SpreadsheetApp.Range', cellsAt(book, sheet, address)),
    ),
  ),
  getRangeList: local([listOf(text)], (sheet, [addresses], { book, object }) => {
    if (addresses.length === 0) refuse('The range list must have at least one range.');
    return object(
      'SpreadsheetApp.RangeList',
      addresses.map((address) => cellsAt(book, sheet, address)),
    );
  }),
  getDataRange: read([], (sheet, _args, { object }) => {
    const { rows, columns } = extent(sheet);
    const area = { row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) };
    return object('SpreadsheetApp.Range', { sheet, area });
  }),
  getBandings: read([], (sheet, _args, { book, object }) =>
    book.of(sheet).bandings.map((banding) => object('SpreadsheetApp.Banding', { sheet, banding })),
  ),
  getFilter: read([], (sheet, _args, { book, object }) =>
    book.of(sheet).filter ? object('SpreadsheetApp.Filter', sheet) : null,
  ),
};
