import { expectNothingMissing, openScript } from './open-script';

afterEach(expectNothingMissing);

const FUNCTIONS = `
function KINDS(cell, range, left) { return [[Array.isArray(cell) ? 'rows' : typeof cell, range.length + 'x' + range[0].length, typeof left]]; }
function DAYS(range) { return range.map((row) => row.map((cell) => cell instanceof Date ? cell : typeof cell)); }
function ODD() { return [['', null, undefined, NaN, true]]; }
function BROKEN() { throw new Error('Нет столбца «Сумма».'); }
function WRITING() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue(1); }
function LOOKING() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').getValue(); }
function ASKING() { return SpreadsheetApp.getUi(); }
function SETTINGS() { return PropertiesService.getDocumentProperties().getProperty('a'); }
function WHO() { return Session.getActiveUserLocale(); }
function SLOW() { Utilities.sleep(31000); return 1; }
`;

function open() {
  const script = openScript({ files: { 'Functions.js': FUNCTIONS } });
  script.sheet.values = [
    ['день', 45_000],
    [45_728, null],
  ];
  script.sheet.numberFormats.set({ row: 1, column: 0, rows: 1, columns: 1 }, 'dd.mm.yyyy');
  return script;
}

test('a cell comes as a value, a range as rows, what is left out as undefined', () => {
  const { host } = open();
  expect(host.customFunction('KINDS', [{ range: 'Данные!B1' }, { range: 'Данные!A1:B2' }])).toEqual({
    ok: true,
    cells: [['number', '2x2', 'undefined']],
  });
  expect(host.customFunction('KINDS', [{ value: 'текст' }, { value: [[1], [2]] }, { value: 5 }])).toMatchObject({
    cells: [['string', '2x1', 'number']],
  });
});

test('days come as dates and go back as numbers; blanks as empty texts', () => {
  expect(open().host.customFunction('DAYS', [{ range: 'Данные!A1:B2' }])).toMatchObject({
    cells: [
      ['string', 'number'],
      [45_728, 'string'],
    ],
  });
});

test('blanks and no numbers in a result are blank cells and errors', () => {
  expect(open().host.customFunction('ODD', [])).toEqual({ ok: true, cells: [[null, null, null, '#NUM!', true]] });
});

test('one value fills one cell', () => {
  expect(open().host.customFunction('LOOKING', [])).toEqual({ ok: true, cells: [['день']] });
});

test('an error shows its text at the cell', () => {
  expect(open().host.customFunction('BROKEN', [])).toEqual({
    ok: false,
    error: '#ERROR!',
    message: 'Нет столбца «Сумма».',
  });
});

test('an unknown function is a name that is not known', () => {
  expect(open().host.customFunction('MISSING', [])).toMatchObject({ ok: false, error: '#NAME?' });
});

test.each([
  ['WRITING', 'You do not have permission to call SpreadsheetApp.Range.setValue'],
  ['ASKING', 'Cannot call SpreadsheetApp.getUi() from this context.'],
  ['SETTINGS', 'You do not have permission to call PropertiesService.getDocumentProperties'],
  ['WHO', 'You do not have permission to call Session.getActiveUserLocale'],
  ['SLOW', 'Exceeded maximum execution time'],
])('%s is not for a cell', (name, message) => {
  const { host, sheet } = open();
  expect(host.customFunction(name, [])).toEqual({ ok: false, error: '#ERROR!', message });
  expect(sheet.values[0]?.[0]).toBe('день');
});
