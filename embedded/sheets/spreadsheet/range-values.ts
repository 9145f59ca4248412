import { shownText } from '../../workbook/shown-text';
import { valueAt } from '../../workbook/model/cells';
import type { CellArea } from '../book/cell-area';
import { eachCell, gridOf } from '../book/cell-area';
import { putCell, putCellFormula } from '../cells/put-cell';
import { formulaAt, valueReader } from '../cells/take-cell';
import type { Execution } from '../script/execution';
import { anything, rows, text } from '../script/parameters';
import { refuse } from '../script/script-error';
import type { Methods } from '../script/service-type';
import { answering, chaining } from '../script/service-type';

const read = answering('read');
const write = chaining('write');

/** Refuses rows of cells that are not of the range's size. */
export function checkSize({ area }: CellArea, data: readonly (readonly unknown[])[]): void {
  const wrong = (what: string, given: number, wanted: number): never =>
    refuse(
      `The number of ${what} in the data does not match the number of ${what} in the range. ` +
        `The data has ${given} but the range has ${wanted}.`,
    );
  if (data.length !== area.rows) wrong('rows', data.length, area.rows);
  for (const row of data) if (row.length !== area.columns) wrong('columns', row.length, area.columns);
}

type ReadCell = (row: number, column: number) => unknown;

/** `getSomethings` and, of the first cell, `getSomething`. */
function readers(
  one: string,
  many: string,
  reader: (cells: CellArea, execution: Execution) => ReadCell,
): Methods<CellArea> {
  return {
    [many]: read([], (cells, _args, execution) => {
      execution.cells('read', cells.area.rows * cells.area.columns);
      return gridOf(cells.area, reader(cells, execution));
    }),
    [one]: read([], (cells, _args, execution) => {
      execution.cells('read', 1);
      return reader(cells, execution)(cells.area.row, cells.area.column);
    }),
  };
}

function put(cells: CellArea, execution: Execution, valueOf: (inRow: number, inColumn: number) => unknown): void {
  const { sheet, area } = cells;
  execution.cells('write', area.rows * area.columns);
  sheet.changed = true;
  eachCell(area, (cell, inRow, inColumn) => putCell(execution.book, { sheet, ...cell }, valueOf(inRow, inColumn)));
}

function putFormulas(
  cells: CellArea,
  execution: Execution,
  formulaOf: (inRow: number, inColumn: number) => string,
): void {
  const { sheet, area } = cells;
  execution.cells('write', area.rows * area.columns);
  sheet.changed = true;
  eachCell(area, (cell, inRow, inColumn) =>
    putCellFormula(execution.book, { sheet, ...cell }, formulaOf(inRow, inColumn)),
  );
}

/** What stands in the cells. */
export const rangeValues: Methods<CellArea> = {
  ...readers('getValue', 'getValues', ({ sheet }, { book }) => valueReader(sheet, book.options.timeZone)),
  ...readers(
    'getFormula',
    'getFormulas',
    ({ sheet }) =>
      (row, column) =>
        formulaAt(sheet, row, column),
  ),
  ...readers(
    'getDisplayValue',
    'getDisplayValues',
    ({ sheet }) =>
      (row, column) =>
        shownText(valueAt(sheet, row, column), { format: sheet.numberFormats.at(row, column), date1904: false }),
  ),
  ...readers(
    'getNumberFormat',
    'getNumberFormats',
    ({ sheet }) =>
      (row, column) =>
        sheet.numberFormats.at(row, column),
  ),
  isBlank: read([], ({ sheet, area }) =>
    gridOf(area, (row, column) => valueAt(sheet, row, column) === null && formulaAt(sheet, row, column) === '')
      .flat()
      .every(Boolean),
  ),
  setValue: write([anything], (cells, [value], execution) => put(cells, execution, () => value)),
  setValues: write([rows], (cells, [data], execution) => {
    checkSize(cells, data);
    put(cells, execution, (row, column) => data[row]?.[column]);
  }),
  setFormula: write([text], (cells, [formula], execution) => putFormulas(cells, execution, () => formula)),
  setFormulas: write([rows], (cells, [data], execution) => {
    checkSize(cells, data);
    putFormulas(cells, execution, (row, column) => String(data[row]?.[column] ?? ''));
  }),
};
