import type { DefinedName } from '../../workbook/model/defined-name';
import { parseAddress } from '../../workbook/model/address';
import type { CellArea } from '../book/cell-area';
import type { SheetsBook } from '../book/sheets-book';
import { object, text } from '../script/parameters';
import { refuse } from '../script/script-error';
import type { Methods, ServiceType } from '../script/service-type';
import { answering, chaining } from '../script/service-type';

const range = object('SpreadsheetApp.Range');
const LONGEST = 250;

const isSame = (name: string) => (one: DefinedName) => one.name.toLowerCase() === name.toLowerCase();

/** The cells of a name; null where the name stands for none, or for none any more. */
function cellsOf({ sheets }: SheetsBook, { target }: DefinedName): CellArea | null {
  const sheet = 'area' in target ? sheets.find(({ id }) => id === target.sheetId) : undefined;
  return sheet && 'area' in target ? { sheet, area: target.area } : null;
}

const isName = (name: string): boolean =>
  /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) &&
  name.length <= LONGEST &&
  !parseAddress(name) &&
  !/^r\d+c\d+$|^(true|false)$/i.test(name);

function setName({ workbook }: SheetsBook, name: string, { sheet, area }: CellArea): void {
  if (!isName(name)) refuse(`The name "${name}" is not valid for a range.`);
  const target = { sheetId: sheet.id, area };
  const known = workbook.names.find(isSame(name));
  if (known) known.target = target;
  else workbook.names.push({ name, target, comment: '', visible: true });
}

function removeName({ workbook }: SheetsBook, name: string): void {
  if (!workbook.names.some(isSame(name))) refuse(`Named range not found: ${name}`);
  workbook.names = workbook.names.filter((one) => !isSame(name)(one));
}

/** Methods of `Spreadsheet`. */
export const spreadsheetNames: Methods<SheetsBook> = {
  getRangeByName: answering('read')([text], (book, [name], execution) => {
    const known = book.workbook.names.find(isSame(name));
    const cells = known && cellsOf(book, known);
    return cells ? execution.object('SpreadsheetApp.Range', cells) : null;
  }),
  getNamedRanges: answering('read')([], (book, _args, execution) =>
    book.workbook.names
      .filter((name) => cellsOf(book, name))
      .map((name) => execution.object('SpreadsheetApp.NamedRange', name)),
  ),
  setNamedRange: answering('sheet')([text, range], (book, [name, cells]) => setName(book, name, cells)),
  removeNamedRange: answering('sheet')([text], (book, [name]) => removeName(book, name)),
};

/** `SpreadsheetApp.NamedRange` */
export const namedRangeType: ServiceType<DefinedName> = {
  name: 'SpreadsheetApp.NamedRange',
  methods: {
    getName: answering('read')([], ({ name }) => name),
    getRange: answering('read')([], (name, _args, execution) =>
      execution.object('SpreadsheetApp.Range', cellsOf(execution.book, name) ?? refuse('Range not found')),
    ),
    setRange: chaining('sheet')([range], (name, [{ sheet, area }]) => {
      name.target = { sheetId: sheet.id, area };
    }),
    remove: answering('sheet')([], ({ name }, _args, { book }) => removeName(book, name)),
  },
};
