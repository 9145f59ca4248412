import { putFormula, putValue, valueAt } from '../../workbook/model/cells';
import type { Session } from '../session';
import { fail } from '../wire/host-error';
import { asText } from './argument-values';
import type { CellRange } from './cell-range';
import { enteredText } from './entered-value';
import { isUnbounded } from './range-values';

const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Characters a cell can hold, as text and as formula. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Goes over a range and the input for it: one value for all cells, or rows of exactly the range's size. */
function eachCell({ area }: CellRange, input: unknown, put: (place: Place, value: unknown) => void): void {
  if (isUnbounded(area)) fail('InvalidArgument', 'Cells of whole rows or columns cannot be set.');
  const rows: readonly unknown[] | null = Array.isArray(input) ? input : null;
  if (rows) checkSize(area, rows);
  for (let row = 0; row < area.rows; row++) {
    const cells = rows?.[row] as readonly unknown[] | undefined;
    for (let column = 0; column < area.columns; column++) {
      put({ row: area.row + row, column: area.column + column }, cells ? cells[column] : input);
    }
  }
}

function checkSize(size: { rows: number; columns: number }, rows: readonly unknown[]): void {
  const fits =
    rows.length === size.rows && rows.every((cells) => Array.isArray(cells) && cells.length === size.columns);
  if (!fits) fail('InvalidArgument', WRONG_SIZE);
}

/** Refuses an array that is not of the range's size, as the library asks before it sends a big one in parts. */
export function checkArraySize({ area }: CellRange, rows: unknown, columns: unknown): void {
  if (rows !== area.rows || columns !== area.columns) fail('InvalidArgument', WRONG_SIZE);
}

/** Enters values and formulas as if they were typed. null leaves a cell as it is, '' empties it. */
export function writeCells(range: CellRange, input: unknown, session: Session): void {
  session.edit(range.sheet);
  const { sheet, area } = range;
  const isSingle = area.rows * area.columns === 1;
  const valueBefore = isSingle ? (valueAt(sheet, area.row, area.column) ?? '') : undefined;
  eachCell(range, input, (place, value) => writeCell(range, { place, value, session }));
  const valueAfter = isSingle ? (valueAt(sheet, area.row, area.column) ?? '') : undefined;
  session.cellsChanged(range, 'RangeEdited', isSingle ? { valueBefore, valueAfter } : {});
}

function writeCell({ sheet }: CellRange, entry: { place: Place; value: unknown; session: Session }): void {
  const { place, value, session } = entry;
  if (value === null || value === undefined) return;
  if (value === '') return putValue(sheet, place, null);
  if (typeof value === 'number' || typeof value === 'boolean') return putValue(sheet, place, value);
  if (typeof value !== 'string') fail('InvalidArgument');
  if (value.length > LONGEST_TEXT) fail('InvalidArgument', 'The text is too long for a cell.');
  if (/^=./.test(value)) {
    if (value.length > LONGEST_FORMULA) fail('FormulaLengthExceedsLimit');
    const known = session.hooks.calculate?.({ sheet, ...place, formula: value });
    return putFormula(sheet, place, { formula: value, value: known ?? 0 });
  }
  const format = () => sheet.numberFormats.at(place.row, place.column);
  const entered = enteredText(value, () => format() === '@');
  putValue(sheet, place, entered.value);
  if (entered.numberFormat && format() === 'General') {
    sheet.numberFormats.set({ ...place, rows: 1, columns: 1 }, entered.numberFormat);
  }
}

/** Sets number formats; null leaves a cell as it is. */
export function writeNumberFormats(range: CellRange, input: unknown, session: Session): void {
  session.edit(range.sheet);
  const { sheet, area } = range;
  if (!Array.isArray(input) && !isUnbounded(area)) return sheet.numberFormats.set(area, asText(input));
  eachCell(range, input, ({ row, column }, format) => {
    if (format === null || format === undefined) return;
    sheet.numberFormats.set({ row, column, rows: 1, columns: 1 }, asText(format));
  });
}
