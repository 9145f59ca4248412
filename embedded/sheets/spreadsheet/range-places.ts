import type { Area } from '../../workbook/model/area';
import type { CellArea } from '../book/cell-area';
import { addressOf } from '../book/cell-area';
import type { SheetsBook } from '../book/sheets-book';
import { optional, whole } from '../script/parameters';
import { refuse } from '../script/script-error';
import type { Methods } from '../script/service-type';
import { answering } from '../script/service-type';

/** The cells, refused where they are not on the sheet's grid. */
export function onGrid(book: SheetsBook, { sheet, area }: CellArea): CellArea {
  const { rows, columns } = book.of(sheet);
  if (area.rows < 1) refuse('The number of rows in the range must be at least 1.');
  if (area.columns < 1) refuse('The number of columns in the range must be at least 1.');
  if (area.row < 0 || area.column < 0 || area.row + area.rows > rows || area.column + area.columns > columns) {
    refuse('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return { sheet, area };
}

const local = answering('local');
const measure = (of: (area: Area) => number) => local([], ({ area }: CellArea) => of(area));

/** Where a range is. */
export const rangePlaces: Methods<CellArea> = {
  getRow: measure(({ row }) => row + 1),
  getRowIndex: measure(({ row }) => row + 1),
  getColumn: measure(({ column }) => column + 1),
  getNumRows: measure(({ rows }) => rows),
  getNumColumns: measure(({ columns }) => columns),
  getLastRow: measure(({ row, rows }) => row + rows),
  getLastColumn: measure(({ column, columns }) => column + columns),
  getHeight: measure(({ rows }) => rows),
  getWidth: measure(({ columns }) => columns),
  getA1Notation: local([], addressOf),
  getGridId: local([], ({ sheet }, _args, { book }) => book.of(sheet).id),
  getSheet: local([], ({ sheet }, _args, execution) => execution.object('SpreadsheetApp.Sheet', sheet)),
  getCell: local([whole, whole], ({ sheet, area }, [row, column], execution) => {
    if (row < 1 || column < 1 || row > area.rows || column > area.columns) refuse('Cell reference out of range');
    const cell = { row: area.row + row - 1, column: area.column + column - 1, rows: 1, columns: 1 };
    return execution.object('SpreadsheetApp.Range', { sheet, area: cell });
  }),
  offset: local(
    [whole, whole, optional(whole), optional(whole)],
    ({ sheet, area }, [down, right, rows = area.rows, columns = area.columns], execution) => {
      const moved = { row: area.row + down, column: area.column + right, rows, columns };
      return execution.object('SpreadsheetApp.Range', onGrid(execution.book, { sheet, area: moved }));
    },
  ),
};
