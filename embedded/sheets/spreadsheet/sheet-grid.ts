import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/model/area';
import type { Sheet } from '../../workbook/model/sheet';
import type { SheetsBook } from '../book/sheets-book';
import { whole } from '../script/parameters';
import { refuse } from '../script/script-error';
import type { Method, Methods } from '../script/service-type';
import { answering, chaining } from '../script/service-type';

type Line = 'rows' | 'columns';

interface Lines {
  readonly line: Line;
  /** Counted from 0. */
  readonly first: number;
  readonly count: number;
}

const areaOf = ({ line, first, count }: Lines) =>
  line === 'rows'
    ? { row: first, rows: count, column: 0, columns: MAX_COLUMNS }
    : { row: 0, rows: MAX_ROWS, column: first, columns: count };

/** Lines put in at the end only make the grid larger. */
function insert(book: SheetsBook, sheet: Sheet, lines: Lines): void {
  const { line, first, count } = lines;
  if (count < 1) refuse(`The number of ${line} to insert must be at least 1.`);
  const size = book.of(sheet)[line];
  if (first < 0 || first > size) refuse('Those rows or columns are out of bounds.');
  book.grow(sheet, { [line]: count });
  if (first < sheet.frozen[line]) sheet.frozen[line] += count;
  if (first < size) book.shift(sheet, { area: areaOf(lines), direction: line === 'rows' ? 'Down' : 'Right' });
}

function remove(book: SheetsBook, sheet: Sheet, lines: Lines): void {
  const { line, first, count } = lines;
  const extras = book.of(sheet);
  if (count < 1 || first < 0 || first + count > extras[line]) refuse('Those rows or columns are out of bounds.');
  if (count === extras[line]) refuse(`You can't delete all the ${line} on the sheet.`);
  const lost = Math.max(0, Math.min(first + count, sheet.frozen[line]) - first);
  if (sheet.frozen[line] - lost === extras[line] - count)
    refuse(`It is not possible to delete all non-frozen ${line}.`);
  sheet.frozen[line] -= lost;
  book.shift(sheet, { area: areaOf(lines), direction: line === 'rows' ? 'Up' : 'Left' });
  extras[line] -= count;
}

/** Before or after the line of a number counted from 1. */
const inserting = (line: Line, isAfter: boolean): Method<Sheet> =>
  chaining('sheet')([whole, whole], (sheet, [position, count], { book }) =>
    insert(book, sheet, { line, first: isAfter ? position : position - 1, count }),
  );

const insertingOne = (line: Line, isAfter: boolean): Method<Sheet> =>
  chaining('sheet')([whole], (sheet, [position], { book }) =>
    insert(book, sheet, { line, first: isAfter ? position : position - 1, count: 1 }),
  );

const removing = (line: Line): Method<Sheet> =>
  answering('sheet')([whole, whole], (sheet, [position, count], { book }) =>
    remove(book, sheet, { line, first: position - 1, count }),
  );

const removingOne = (line: Line): Method<Sheet> =>
  chaining('sheet')([whole], (sheet, [position], { book }) =>
    remove(book, sheet, { line, first: position - 1, count: 1 }),
  );

/** Rows and columns that come and go. */
export const sheetGrid: Methods<Sheet> = {
  insertRowsAfter: inserting('rows', true),
  insertRowsBefore: inserting('rows', false),
  insertRowAfter: insertingOne('rows', true),
  insertRowBefore: insertingOne('rows', false),
  insertColumnsAfter: inserting('columns', true),
  insertColumnsBefore: inserting('columns', false),
  insertColumnAfter: insertingOne('columns', true),
  insertColumnBefore: insertingOne('columns', false),
  deleteRows: removing('rows'),
  deleteRow: removingOne('rows'),
  deleteColumns: removing('columns'),
  deleteColumn: removingOne('columns'),
};
