import { parseAddress } from '../../workbook/model/address';
import type { Sheet } from '../../workbook/model/sheet';
import { sheetCharts } from '../charts/sheet-charts';
import type { SheetsBook } from '../book/sheets-book';
import { number, object, optional, orNull, text, whole } from '../script/parameters';
import { refuse } from '../script/script-error';
import type { ServiceType } from '../script/service-type';
import { answering, overloaded } from '../script/service-type';
import { sheetProtections } from './protection';
import { sheetRules } from './rule-types';
import { checkSheet } from './sheet-check';
import { cellsAt, sheetFacts } from './sheet-facts';
import { sheetGrid } from './sheet-grid';
import { checkName, nextName } from './sheet-names';
import { sheetView } from './sheet-view';
import { spreadsheetNames } from './spreadsheet-names';

const read = answering('read');
const change = answering('sheet');
const sheetObject = object('SpreadsheetApp.Sheet');

/** `SpreadsheetApp.Sheet` */
export const sheetClass: ServiceType<Sheet> = {
  name: 'SpreadsheetApp.Sheet',
  check: (sheet, { book }) => checkSheet(book, sheet),
  methods: { ...sheetFacts, ...sheetGrid, ...sheetView, ...sheetRules, ...sheetCharts, ...sheetProtections },
};

const activeOf = ({ workbook }: SheetsBook): Sheet =>
  workbook.active ?? workbook.sheets[0] ?? refuse('There is no sheet.');

/** The new sheet stands before the one of that number, counted from 0; after the active one when left out. */
function insertSheet(book: SheetsBook, name: string, index?: number): Sheet {
  checkName(book, name);
  const { workbook } = book;
  const at = index ?? workbook.sheets.indexOf(activeOf(book)) + 1;
  const sheet = workbook.addSheet(name);
  workbook.sheets = workbook.sheets.filter((one) => one !== sheet);
  workbook.sheets.splice(Math.min(at, workbook.sheets.length), 0, sheet);
  workbook.active = sheet;
  book.grow(sheet, {});
  return sheet;
}

function deleteSheet({ workbook }: SheetsBook, sheet: Sheet): void {
  const rest = workbook.sheets.filter((one) => one !== sheet);
  if (!rest.some(({ visibility }) => visibility === 'Visible')) {
    refuse("You can't remove all the visible sheets in a document.");
  }
  workbook.sheets = rest;
  workbook.names = workbook.names.filter(({ target }) => !('area' in target) || target.sheetId !== sheet.id);
  if (workbook.active === sheet) workbook.active = rest[0] ?? null;
}

/** `SpreadsheetApp.Spreadsheet`. Names of sheets are looked up letter by letter, though none may differ by capitals only. */
export const spreadsheetType: ServiceType<SheetsBook> = {
  name: 'SpreadsheetApp.Spreadsheet',
  methods: {
    ...spreadsheetNames,
    getId: read([], () => 'stand-in'),
    getName: read([], ({ workbook }) => workbook.fileName.replace(/\.xlsx$/i, '')),
    getSpreadsheetLocale: read([], ({ options }) => options.locale),
    getSpreadsheetTimeZone: read([], ({ options }) => options.timeZone),
    getNumSheets: read([], ({ sheets }) => sheets.length),
    getSheets: read([], ({ sheets }, _args, execution) =>
      sheets.map((sheet) => execution.object('SpreadsheetApp.Sheet', sheet)),
    ),
    getSheetByName: read([text], ({ sheets }, [name], execution) => {
      const sheet = sheets.find((one) => one.name === name);
      return sheet ? execution.object('SpreadsheetApp.Sheet', sheet) : null;
    }),
    getActiveSheet: read([], (book, _args, execution) => execution.object('SpreadsheetApp.Sheet', activeOf(book))),
    getCurrentCell: read([], (book, _args, execution) => {
      const sheet = activeOf(book);
      return execution.object('SpreadsheetApp.Range', { sheet, area: { ...sheet.selection, rows: 1, columns: 1 } });
    }),
    getActiveRange: read([], (book, _args, execution) => {
      const sheet = activeOf(book);
      return execution.object('SpreadsheetApp.Range', { sheet, area: sheet.selection });
    }),
    setActiveSheet: answering('look')([sheetObject], (book, [sheet], execution) => {
      book.workbook.active = sheet;
      return execution.object('SpreadsheetApp.Sheet', sheet);
    }),
    insertSheet: overloaded(
      change([text, optional(whole)], (book: SheetsBook, [name, index], execution) =>
        execution.object('SpreadsheetApp.Sheet', insertSheet(book, name, index)),
      ),
      change([optional(whole)], (book, [index], execution) =>
        execution.object('SpreadsheetApp.Sheet', insertSheet(book, nextName(book), index)),
      ),
    ),
    deleteSheet: change([sheetObject], (book, [sheet]) => deleteSheet(book, sheet)),
    getRange: read([text], (book, [address], execution) => {
      const name = parseAddress(address)?.sheet;
      const sheet = name === undefined ? activeOf(book) : book.sheets.find((one) => one.name === name);
      return execution.object('SpreadsheetApp.Range', cellsAt(book, sheet ?? refuse('Range not found'), address));
    }),
    toast: answering('dialog')(
      [text, optional(text), optional(orNull(number))],
      (_book, [message, title = ''], { desk }) => void desk.shown.push({ kind: 'toast', title, text: message }),
    ),
  },
};
