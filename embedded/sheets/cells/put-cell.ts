import { putFormula, putValue } from '../../workbook/model/cells';
import type { Sheet } from '../../workbook/model/sheet';
import type { SheetsBook } from '../book/sheets-book';
import { isDate } from '../script/parameters';
import { refuse } from '../script/script-error';
import { serialOf } from './dates';
import type { Entered } from './entered-text';
import { enteredText } from './entered-text';

const LONGEST_TEXT = 50_000;
const DAY = 86_400_000;

export interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Puts what the script hands over in a cell, as `setValue` does. */
export function putCell(book: SheetsBook, place: Place, value: unknown): void {
  const format = place.sheet.numberFormats.at(place.row, place.column);
  const entered = enteredOf(value, { book, format });
  if (entered.formula !== undefined) putCellFormula(book, place, entered.formula);
  else putValue(place.sheet, place, entered.value);
  if (entered.numberFormat !== undefined && format === 'General') {
    place.sheet.numberFormats.set({ row: place.row, column: place.column, rows: 1, columns: 1 }, entered.numberFormat);
  }
}

/** Puts a formula in a cell; '' empties it. */
export function putCellFormula({ options }: SheetsBook, place: Place, formula: string): void {
  if (formula === '') return putValue(place.sheet, place, null);
  const content = formula.startsWith('=') ? formula : `=${formula}`;
  const value = options.calculate ? options.calculate({ ...place, formula: content }) : 0;
  putFormula(place.sheet, place, { formula: content, value });
}

function enteredOf(value: unknown, { book, format }: { book: SheetsBook; format: string }): Entered {
  if (value === null) return { value: null };
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'number') return { value: Number.isFinite(value) ? value : '#NUM!' };
  if (isDate(value)) return enteredDate(value, book);
  if (typeof value !== 'string') throw new TypeError(`what Google makes of ${typeof value} in a cell is not known`);
  if (value.length > LONGEST_TEXT) {
    refuse(`Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`);
  }
  return enteredText(value, { locale: book.locale, format });
}

function enteredDate(date: Date, { options, locale }: SheetsBook): Entered {
  const serial = serialOf(date.getTime(), options.timeZone);
  const value = Math.round(serial * DAY) / DAY;
  return { value, numberFormat: Number.isInteger(value) ? locale.day : locale.moment };
}
