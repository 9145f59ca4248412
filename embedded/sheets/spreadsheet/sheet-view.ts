import type { Sheet } from '../../workbook/model/sheet';
import type { SheetsBook } from '../book/sheets-book';
import { flag, number, orNull, text, whole } from '../script/parameters';
import { refuse } from '../script/script-error';
import type { Methods } from '../script/service-type';
import { answering, chaining } from '../script/service-type';
import { colourOf } from './colour';
import { checkFreeze } from './merges';
import { clearAll } from './range-changes';

const POINTS_PER_PIXEL = 0.75;
/** Pixels of untouched columns and rows. */
const OWN_WIDTH = 100;
const OWN_HEIGHT = 21;

interface Sizes {
  readonly sheet: Sheet;
  readonly kind: 'columnWidths' | 'rowHeights';
  /** Counted from 1. */
  readonly first: number;
  readonly count: number;
  readonly pixels: number;
}

function setSizes(book: SheetsBook, { sheet, kind, first, count, pixels }: Sizes): void {
  const { rows, columns } = book.of(sheet);
  const most = kind === 'columnWidths' ? columns : rows;
  if (first < 1 || count < 1 || first + count - 1 > most) refuse('Those rows or columns are out of bounds.');
  if (pixels < 0) refuse('The size must not be negative.');
  sheet.changed = true;
  for (let index = first - 1; index < first - 1 + count; index++) sheet[kind].set(index, pixels * POINTS_PER_PIXEL);
}

const look = chaining('look');
const read = answering('read');

const sizes = (one: string, many: string, kind: Sizes['kind']): Methods<Sheet> => ({
  [one]: look([whole, number], (sheet, [first, pixels], { book }) =>
    setSizes(book, { sheet, kind, first, count: 1, pixels }),
  ),
  [many]: look([whole, whole, number], (sheet, [first, count, pixels], { book }) =>
    setSizes(book, { sheet, kind, first, count, pixels }),
  ),
});

const pixelsOf = (points: number | undefined, own: number): number =>
  points === undefined ? own : Math.round(points / POINTS_PER_PIXEL);

function freeze(sheet: Sheet, line: 'rows' | 'columns', { count, book }: { count: number; book: SheetsBook }): void {
  if (count < 0 || count >= book.of(sheet)[line]) refuse(`You can't freeze all visible ${line} on the sheet.`);
  checkFreeze(sheet, { [line]: count });
  sheet.changed = true;
  sheet.frozen = { ...sheet.frozen, [line]: count };
}

/** Sizes, frozen rows, grid lines and all that does not change what stands in cells; and clearing the whole. */
export const sheetView: Methods<Sheet> = {
  ...sizes('setColumnWidth', 'setColumnWidths', 'columnWidths'),
  ...sizes('setRowHeight', 'setRowHeights', 'rowHeights'),
  setRowHeightsForced: look([whole, whole, number], (sheet, [first, count, pixels], { book }) =>
    setSizes(book, { sheet, kind: 'rowHeights', first, count, pixels }),
  ),
  getColumnWidth: read([whole], (sheet, [column]) => pixelsOf(sheet.columnWidths.get(column - 1), OWN_WIDTH)),
  getRowHeight: read([whole], (sheet, [row]) => pixelsOf(sheet.rowHeights.get(row - 1), OWN_HEIGHT)),
  setFrozenRows: answering('look')([whole], (sheet, [count], { book }) => freeze(sheet, 'rows', { count, book })),
  setFrozenColumns: answering('look')([whole], (sheet, [count], { book }) => freeze(sheet, 'columns', { count, book })),
  getFrozenRows: read([], ({ frozen }) => frozen.rows),
  getFrozenColumns: read([], ({ frozen }) => frozen.columns),
  setHiddenGridlines: look([flag], (sheet, [isHidden]) => {
    sheet.changed = true;
    sheet.showGridlines = !isHidden;
  }),
  hasHiddenGridlines: read([], ({ showGridlines }) => !showGridlines),
  setTabColor: look([orNull(text)], (sheet, [colour]) => {
    sheet.changed = true;
    sheet.tabColor = colour === null ? '' : colourOf(colour);
  }),
  isSheetHidden: read([], ({ visibility }) => visibility !== 'Visible'),
  hideSheet: chaining('sheet')([], (sheet, _args, { book }) => {
    const others = book.sheets.filter((one) => one !== sheet && one.visibility === 'Visible');
    if (others.length === 0) refuse("You can't hide all the sheets in a document.");
    sheet.visibility = 'Hidden';
  }),
  showSheet: chaining('sheet')([], (sheet) => {
    sheet.visibility = 'Visible';
  }),
  activate: look([], (sheet, _args, { book }) => {
    book.workbook.active = sheet;
  }),
  clear: chaining('write')([], (sheet, _args, { book }) => {
    const { rows, columns } = book.of(sheet);
    clearAll({ sheet, area: { row: 0, column: 0, rows, columns } });
  }),
};
