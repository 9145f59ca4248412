import { intersection, isWholeColumns } from '../../workbook/model/area';
import { usedArea, valueAt } from '../../workbook/model/cells';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../../workbook/model/sheet';
import type { Session } from '../session';
import { asSize } from './argument-values';
import type { CellRange } from './cell-range';
import { shownText } from '../../workbook/shown-text';

const count = (first: number, length: number): number[] => Array.from({ length }, (_, index) => first + index);

export const columnsOf = ({ area }: CellRange): number[] => count(area.column, area.columns);

/** Rows of the range; of whole columns only those down to the last one with a cell. */
export const rowsOf = ({ area, sheet }: CellRange): number[] =>
  count(area.row, isWholeColumns(area) ? Math.max(1, sheet.values.length) : area.rows);

/** The size all have, or null. */
function commonSize(sizes: readonly number[]): number | null {
  const first = sizes[0] ?? null;
  return sizes.every((size) => size === first) ? first : null;
}

/** Points. */
export const getColumnWidth = (range: CellRange): number | null =>
  commonSize(columnsOf(range).map((column) => range.sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH));

export function setColumnWidth(range: CellRange, value: unknown, session: Session): void {
  session.edit(range.sheet);
  const width = asSize(value);
  for (const column of columnsOf(range)) range.sheet.columnWidths.set(column, width);
}

/** Points. */
export const getRowHeight = (range: CellRange): number | null =>
  commonSize(rowsOf(range).map((row) => range.sheet.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT));

export function setRowHeight(range: CellRange, value: unknown, session: Session): void {
  session.edit(range.sheet);
  const height = asSize(value);
  for (const row of rowsOf(range)) range.sheet.rowHeights.set(row, height);
}

/** Width of a character and the space beside the text, in points, of the usual font. */
const CHARACTER = 5.25;
const PADDING = 4;

/** Makes columns as wide as their longest text; columns without one stay as they are. */
export function autofitColumns(range: CellRange, session: Session): null {
  const { sheet } = range;
  session.edit(sheet);
  const used = usedArea(sheet);
  const area = used && intersection(used, range.area);
  if (!area) return null;
  for (const column of count(area.column, area.columns)) {
    let longest = 0;
    for (let row = area.row; row < area.row + area.rows; row++) {
      const format = sheet.numberFormats.at(row, column);
      const text = shownText(valueAt(sheet, row, column), { format, date1904: session.workbook.date1904 });
      longest = Math.max(longest, text.length);
    }
    if (longest > 0) sheet.columnWidths.set(column, longest * CHARACTER + PADDING);
  }
  return null;
}

/** Rows get the height of one line of text again. */
export function autofitRows(range: CellRange, session: Session): null {
  session.edit(range.sheet);
  for (const row of rowsOf(range)) range.sheet.rowHeights.delete(row);
  return null;
}
