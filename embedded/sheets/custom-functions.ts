import { isDate } from './script/parameters';
import type { CellValue } from '../workbook/model/sheet';
import { serialOf } from './cells/dates';
import { valueReader } from './cells/take-cell';
import type { CellArea } from './book/cell-area';
import { gridOf } from './book/cell-area';
import { cellsAt } from './spreadsheet/sheet-facts';
import type { SheetsBook } from './book/sheets-book';
import { parseAddress } from '../workbook/model/address';
import type { ScriptRunner } from './script-runner';

/** An argument of a formula: a reference such as `Sales!B2:B100`, or a value (rows of values for an array). */
export type FormulaArgument = { readonly range: string } | { readonly value: unknown };

/** What the cell shows: values that spill, or an error with its text. */
export type FormulaResult =
  | { readonly ok: true; readonly cells: readonly (readonly CellValue[])[] }
  | { readonly ok: false; readonly error: '#ERROR!' | '#NAME?'; readonly message: string };

function cellsOf(book: SheetsBook, address: string): CellArea {
  const name = parseAddress(address)?.sheet;
  const sheet = name === undefined ? book.workbook.active : book.sheets.find((one) => one.name === name);
  if (!sheet) throw new RangeError(`There is no ${address}.`);
  return cellsAt(book, sheet, address);
}

/** A single cell comes as a value, a range as rows. */
function given(book: SheetsBook, argument: FormulaArgument): unknown {
  if ('value' in argument) return argument.value;
  const { sheet, area } = cellsOf(book, argument.range);
  const values = gridOf(area, valueReader(sheet, book.options.timeZone));
  return area.rows * area.columns === 1 ? values[0]?.[0] : values;
}

/** A result of which is written nowhere what Google makes of it. */
class UnknownResult extends TypeError {}

function cellOf(value: unknown, book: SheetsBook): CellValue {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (isDate(value)) return serialOf(value.getTime(), book.options.timeZone);
  throw new UnknownResult(`what Google makes of ${Object.prototype.toString.call(value)} as a result is not known`);
}

/** One value, or rows of equal length: what Google does with anything else is written nowhere. */
function spilled(result: unknown, book: SheetsBook): readonly (readonly CellValue[])[] {
  if (!Array.isArray(result)) return [[cellOf(result, book)]];
  const rows = result as readonly unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const isGrid = width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!isGrid) throw new UnknownResult('a custom function must give one value or rows of equal length');
  return (rows as readonly (readonly unknown[])[]).map((row) => row.map((value) => cellOf(value, book)));
}

const failed = (error: '#ERROR!' | '#NAME?', message: string): FormulaResult => ({ ok: false, error, message });

/** Calls a custom function as a formula does. */
export function callFunction(runner: ScriptRunner, name: string, args: readonly FormulaArgument[]): FormulaResult {
  const { book } = runner.world;
  try {
    return runner.run({ mode: 'CUSTOM_FUNCTION', limit: 'customFunction' }, ({ realm, membrane }) => {
      const called = realm.find(name);
      if (!called) return failed('#NAME?', `Unknown function: '${name}'.`);
      return { ok: true, cells: spilled(called(...args.map((one) => membrane.outward(given(book, one)))), book) };
    });
  } catch (error) {
    if (error instanceof UnknownResult) runner.note(error.message);
    return failed('#ERROR!', String((error as Error).message));
  }
}
