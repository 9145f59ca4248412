import { expectNothingMissing, openScript } from './open-script';

afterEach(expectNothingMissing);

test.each([
  [`sheet.getRange('A', 1)`, 'The parameters (String,number)', 'SpreadsheetApp.Sheet.getRange'],
  [`cells('A1').setValues(5)`, 'The parameters (number)', 'SpreadsheetApp.Range.setValues'],
  [`cells('A1').setValues([1, 2])`, 'The parameters (number[])', 'SpreadsheetApp.Range.setValues'],
  [`cells('A1').setWrap()`, 'The parameters ()', 'SpreadsheetApp.Range.setWrap'],
  [`cells('A1').setFontWeight('fat')`, 'The parameters (String)', 'SpreadsheetApp.Range.setFontWeight'],
  [`sheet.setName(null)`, 'The parameters (null)', 'SpreadsheetApp.Sheet.setName'],
  [
    `file.setActiveSheet(cells('A1'))`,
    'The parameters (SpreadsheetApp.Range)',
    'SpreadsheetApp.Spreadsheet.setActiveSheet',
  ],
  [`file.toast({})`, 'The parameters ((class))', 'SpreadsheetApp.Spreadsheet.toast'],
  [`sheet.setHiddenGridlines(1, 2)`, 'The parameters (number,number)', 'SpreadsheetApp.Sheet.setHiddenGridlines'],
])('%s does not match the signature', (body, given, method) => {
  expect(openScript().error(body)).toBe(`${given} don't match the method signature for ${method}.`);
});

test('values of an enumeration equal themselves only, and have their names as texts', () => {
  const { run } = openScript();
  const body = `const { SheetType } = SpreadsheetApp;
    return [sheet.getType() === SheetType.GRID, sheet.getType() === 'GRID', String(SheetType.GRID), typeof SheetType.GRID];`;
  expect(run(body)).toEqual([true, false, 'GRID', 'object']);
});

test('setters give their own object, for chains of calls', () => {
  const { run, sheet } = openScript();
  run(`cells('A1').setValue(1).setFontWeight('bold').setBackground('#ff0000').setNumberFormat('0.0')`);
  expect(sheet.formats.valueAt(0, 0, 'fill.color')).toBe('#FF0000');
  expect(sheet.numberFormats.at(0, 0)).toBe('0.0');
});

test('objects are printed, awaited and turned into JSON without an error', () => {
  const { run } = openScript();
  expect(run('return [String(sheet), `${cells("A1")}`, JSON.stringify(sheet)]')).toEqual(['Sheet', 'Range', '{}']);
});

test('a sheet that is deleted is gone for those who still hold it', () => {
  const { error } = openScript();
  const held = `const second = file.getSheetByName('Второй'); const range = second.getRange('A1'); file.deleteSheet(second);`;
  expect(error(`${held} second.getName()`)).toBe('Sheet 104729 not found');
  expect(openScript().error(`${held} range.getValue()`)).toBe('Sheet 104729 not found');
});
