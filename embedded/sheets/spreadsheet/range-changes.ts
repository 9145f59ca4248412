import { clearCells } from '../../workbook/model/cells';
import type { ShiftDirection } from '../../workbook/model/shift';
import { intersection } from '../../workbook/model/area';
import type { CellArea } from '../book/cell-area';
import type { Execution } from '../script/execution';
import { enumeration } from '../script/enumeration';
import { object, record } from '../script/parameters';
import { refuse } from '../script/script-error';
import type { Methods } from '../script/service-type';
import { answering, chaining, overloaded } from '../script/service-type';
import { columnsOf, merge, rowsOf, unmerge } from './merges';
import { moveCells } from './move-cells';
import { onGrid } from './range-places';

const write = chaining('write');
const look = chaining('look');

export const dimension = enumeration('SpreadsheetApp.Dimension', 'COLUMNS', 'ROWS');

function clearContents({ sheet, area }: CellArea): void {
  sheet.changed = true;
  clearCells(sheet, area);
}

/** Number formats stay, as Google's documentation of `clearFormat` says. */
function clearLooks({ sheet, area }: CellArea): void {
  sheet.changed = true;
  sheet.formats.clear(area);
}

/** Contents and formats; conditional formats, merged cells, filter and alternating colours stay. */
export function clearAll(cells: CellArea): void {
  clearContents(cells);
  clearLooks(cells);
  cells.sheet.numberFormats.set(cells.area, 'General');
}

function clearSome(cells: CellArea, { contentsOnly, formatOnly, ...other }: Readonly<Record<string, unknown>>): void {
  if (Object.keys(other).length > 0) throw new TypeError(`clear knows no ${Object.keys(other).join(', ')}`);
  if (formatOnly === true) clearLooks(cells);
  else if (contentsOnly === true) clearContents(cells);
  else clearAll(cells);
}

/** Cells that go in or out move those after them; that must not tear a merged cell apart. */
function shift({ book }: Execution, { sheet, area }: CellArea, direction: ShiftDirection): void {
  const isVertical = direction === 'Down' || direction === 'Up';
  const band = isVertical ? { ...area, rows: Infinity } : { ...area, columns: Infinity };
  const isTorn = sheet.merges.some((merged) => {
    const shared = intersection(merged, band);
    return shared && (isVertical ? shared.columns < merged.columns : shared.rows < merged.rows);
  });
  if (isTorn) refuse('This operation would break a merged cell.');
  book.shift(sheet, { area, direction });
}

/** Methods that change what stands in cells, or where. */
export const rangeChanges: Methods<CellArea> = {
  clear: overloaded(
    write([], (cells: CellArea) => clearAll(cells)),
    write([record], (cells, [options]) => clearSome(cells, options)),
  ),
  clearContent: write([], clearContents),
  clearFormat: look([], clearLooks),
  merge: look([], (cells) => merge(cells, [cells.area])),
  mergeAcross: look([], (cells) => merge(cells, rowsOf(cells.area))),
  mergeVertically: look([], (cells) => merge(cells, columnsOf(cells.area))),
  breakApart: look([], unmerge),
  isPartOfMerge: answering('read')([], ({ sheet, area }) => sheet.merges.some((one) => intersection(one, area))),
  getMergedRanges: answering('read')([], ({ sheet, area }, _args, execution) =>
    sheet.merges
      .filter((merged) => intersection(merged, area))
      .map((merged) => execution.object('SpreadsheetApp.Range', { sheet, area: merged })),
  ),
  moveTo: answering('write')([object('SpreadsheetApp.Range')], (cells, [target], { book }) => {
    const { rows, columns } = cells.area;
    moveCells(cells, onGrid(book, { sheet: target.sheet, area: { ...target.area, rows, columns } }));
  }),
  insertCells: chaining('sheet')([dimension.parameter], (cells, [along], execution) =>
    shift(execution, cells, along === 'ROWS' ? 'Down' : 'Right'),
  ),
  deleteCells: answering('sheet')([dimension.parameter], (cells, [along], execution) =>
    shift(execution, cells, along === 'ROWS' ? 'Up' : 'Left'),
  ),
  activate: look([], ({ sheet, area }, _args, { book }) => {
    book.workbook.active = sheet;
    sheet.selection = area;
  }),
};
