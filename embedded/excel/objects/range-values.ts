import type { Area } from '../../workbook/model/area';
import { isWholeColumns, isWholeRows } from '../../workbook/model/area';
import { valueAt } from '../../workbook/model/cells';
import type { CellValue } from '../../workbook/model/sheet';
import { cellKey } from '../../workbook/model/sheet';
import { fail } from '../wire/host-error';
import type { CellRange } from './cell-range';
import { shownText } from '../../workbook/shown-text';

type Grid = unknown[][] | null;

/** More cells than any answer can carry: two characters each are over the limit. */
const MOST_CELLS = 2_500_000;

/** Of whole rows and columns nothing is known cell by cell: null. */
export const isUnbounded = (area: Area): boolean => isWholeColumns(area) || isWholeRows(area);

function grid(range: CellRange, cell: (row: number, column: number) => unknown): Grid {
  const { area } = range;
  if (isUnbounded(area)) return null;
  if (area.rows * area.columns > MOST_CELLS) fail('ResponsePayloadSizeLimitExceeded');
  const rows: unknown[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const cells: unknown[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) cells.push(cell(row, column));
    rows.push(cells);
  }
  return rows;
}

/** Values of the cells; '' where there is none. */
export function readValues(range: CellRange): Grid {
  const { values } = range.sheet;
  return grid(range, (row, column) => values[row]?.[column] ?? '');
}

/** Formulas of the cells, values where there is no formula. */
export function readFormulas(range: CellRange): Grid {
  const { formulas } = range.sheet;
  if (formulas.size === 0) return readValues(range);
  return grid(range, (row, column) => formulas.get(cellKey(row, column)) ?? valueAt(range.sheet, row, column) ?? '');
}

export function readNumberFormats(range: CellRange): Grid {
  const { numberFormats } = range.sheet;
  return grid(range, (row, column) => numberFormats.at(row, column));
}

/** What the cells show on screen, wide enough columns supposed. */
export function readTexts(range: CellRange, date1904: boolean): Grid {
  const { sheet } = range;
  return grid(range, (row, column) =>
    shownText(valueAt(sheet, row, column), { format: sheet.numberFormats.at(row, column), date1904 }),
  );
}

export function readValueTypes(range: CellRange): Grid {
  return grid(range, (row, column) => valueType(valueAt(range.sheet, row, column)));
}

function valueType(value: CellValue): string {
  if (value === null || value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return /^#[A-Z0-9/_]+[!?]?$/.test(value) ? 'Error' : 'String';
}
