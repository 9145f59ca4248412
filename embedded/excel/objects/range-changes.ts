import { intersection } from '../../workbook/model/area';
import { clearCells } from '../../workbook/model/cells';
import type { ShiftDirection } from '../../workbook/model/shift';
import type { ExcelType, Session } from '../session';
import { oneOf } from './argument-values';
import type { CellRange } from './cell-range';
import { checkArraySize } from './range-writing';
import { selectArea } from './selection';

type Methods = NonNullable<ExcelType<'Range'>['methods']>;

const CLEARED = oneOf('All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents');

function clear(range: CellRange, what: unknown, session: Session): null {
  const { sheet, area } = range;
  const cleared = CLEARED(what ?? 'All');
  session.edit(sheet);
  if (cleared === 'All' || cleared === 'Contents') clearCells(sheet, area);
  if (cleared === 'All' || cleared === 'Formats') {
    sheet.formats.clear(area);
    sheet.numberFormats.set(area, 'General');
    unmerge(range, session);
  }
  session.cellsChanged(range, 'RangeEdited');
  return null;
}

const CHANGE_TYPES: Readonly<Record<ShiftDirection, string>> = {
  Down: 'RowInserted',
  Right: 'ColumnInserted',
  Up: 'RowDeleted',
  Left: 'ColumnDeleted',
};

function shift(range: CellRange, direction: ShiftDirection, session: Session): void {
  const before = range.at(range.area);
  session.shift(range.sheet, { area: range.area, direction });
  session.cellsChanged(before, CHANGE_TYPES[direction]);
}

/** Of merged cells only the first keeps its value. */
function merge(range: CellRange, across: unknown, session: Session): null {
  const { sheet, area } = range;
  unmerge(range, session);
  const rows = across === true ? area.rows : 1;
  for (let index = 0; index < rows; index++) {
    const merged = across === true ? { ...area, row: area.row + index, rows: 1 } : area;
    clearCells(sheet, { ...merged, column: merged.column + 1, columns: merged.columns - 1 });
    clearCells(sheet, { ...merged, row: merged.row + 1, rows: merged.rows - 1, columns: 1 });
    if (merged.rows * merged.columns > 1) sheet.merges.push(merged);
  }
  return null;
}

function unmerge({ sheet, area }: CellRange, session: Session): null {
  session.edit(sheet);
  sheet.merges = sheet.merges.filter((merged) => !intersection(merged, area));
  return null;
}

/** Methods of `Range` that change the sheet. */
export const rangeChanges: Methods = {
  clear: (range, [what], session) => clear(range, what, session),
  insert: (range, [direction], session) => {
    const inserted = range.at(range.area);
    shift(range, oneOf('Down', 'Right')(direction), session);
    return session.range(inserted);
  },
  delete: (range, [direction], session) => {
    shift(range, oneOf('Up', 'Left')(direction), session);
    return null;
  },
  merge: (range, [across], session) => merge(range, across, session),
  unmerge: (range, _args, session) => unmerge(range, session),
  select: ({ sheet, area }, _args, session) => selectArea(session, sheet, area),
  _ValidateArraySize: (range, [rows, columns]) => {
    checkArraySize(range, rows, columns);
    return null;
  },
};
