import { parseAddress } from '../../../embedded/workbook/model/address';
import { expectNothingMissing, openScript } from './open-script';

afterEach(expectNothingMissing);

const area = (address: string) => parseAddress(address)!.area;

test('a new sheet has 1000 rows and 26 columns, one that is full more', () => {
  const { run, sheet } = openScript();
  expect(run('return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow()]')).toEqual([1000, 26, 0]);
  run('sheet.insertRowsAfter(1000, 500); sheet.insertColumnsAfter(26, 4);');
  expect(run('return [sheet.getMaxRows(), sheet.getMaxColumns()]')).toEqual([1500, 30]);
  sheet.values[1499] = [1];
  expect(run('return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]')).toEqual([
    1500,
    1,
    'A1:A1500',
  ]);
});

test.each([
  ['sheet.getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
  ['sheet.getRange(1, 26, 1, 2)', 'The coordinates of the range are outside the dimensions of the sheet.'],
  ['sheet.getRange(0, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
  ['sheet.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
  ['sheet.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
  [`sheet.getRange('nonsense')`, 'Range not found'],
  ['sheet.deleteRows(1, 1000)', "You can't delete all the rows on the sheet."],
  [`file.insertSheet('второй')`, 'A sheet with the name "второй" already exists. Please enter another name.'],
  [`file.insertSheet('x'.repeat(101))`, 'The sheet name cannot be longer than 100 characters.'],
  [`sheet.setName('')`, 'The sheet name cannot be empty.'],
  ['sheet.setFrozenRows(1000)', "You can't freeze all visible rows on the sheet."],
  [
    `file.getSheets().forEach((one) => file.deleteSheet(one))`,
    "You can't remove all the visible sheets in a document.",
  ],
  [`file.setNamedRange('A1', cells('A1'))`, 'The name "A1" is not valid for a range.'],
])('%s is refused: %s', (body, message) => {
  expect(openScript().error(body)).toBe(message);
});

test('a file has ten million cells at the most, blank ones too', () => {
  const { error, run } = openScript();
  run('sheet.insertRowsAfter(1000, 380000)');
  expect(error('sheet.insertRowsAfter(1, 10000)')).toContain('above the limit of 10000000 cells');
});

test('sheets are found by their exact names, added where asked, renamed and removed', () => {
  const { run, host } = openScript();
  expect(run(`return file.getSheetByName('данные')`)).toBeNull();
  run(
    `file.insertSheet('Отчёт', 1).activate(); file.getSheetByName('Второй').setName('2-й лист: [a/b]'); file.insertSheet();`,
  );
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Данные', 'Отчёт', 'Sheet4', '2-й лист: [a/b]']);
  run(`file.deleteSheet(file.getSheetByName('Отчёт'))`);
  expect(run('return file.getSheets().map((one) => [one.getName(), one.getIndex(), one.getSheetId()])')).toEqual([
    ['Данные', 1, 0],
    ['Sheet4', 2, expect.any(Number)],
    ['2-й лист: [a/b]', 3, 104_729],
  ]);
});

test('inserted rows move cells, names, filter and alternating colours, and keep what is frozen', () => {
  const { run, sheet, host } = openScript();
  sheet.values = [['a'], ['b'], ['c']];
  run(`
    file.setNamedRange('Наши', cells('A2:B3'));
    cells('A2:B3').createFilter();
    cells('A2:B3').applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, true, false);
    sheet.setFrozenRows(2);
    sheet.insertRowsBefore(2, 3);
  `);
  expect(sheet.values.map((row) => row?.[0] ?? null)).toEqual(['a', null, null, null, 'b', 'c']);
  expect(
    run(`return [file.getRangeByName('Наши'), sheet.getFilter().getRange(), sheet.getBandings()[0].getRange()]
    .map((range) => range.getA1Notation())`),
  ).toEqual(['A5:B6', 'A5:B6', 'A5:B6']);
  expect([sheet.frozen.rows, host.book.of(sheet).rows]).toEqual([5, 1003]);
  expect(run('sheet.deleteRows(2, 3); return [sheet.getFrozenRows(), sheet.getMaxRows()]')).toEqual([2, 1000]);
});

test('inserted cells push the others down; a merged cell must not be torn apart', () => {
  const { run, sheet, error } = openScript();
  sheet.values = [
    ['a', 'b'],
    ['c', 'd'],
  ];
  run(`cells('A1').insertCells(SpreadsheetApp.Dimension.ROWS)`);
  expect(sheet.values).toEqual([[null, 'b'], ['a', 'd'], ['c']]);
  sheet.merges = [area('A9:B9')];
  expect(error(`cells('A1').insertCells(SpreadsheetApp.Dimension.ROWS)`)).toBe(
    'This operation would break a merged cell.',
  );
  run(`cells('A1:B1').insertCells(SpreadsheetApp.Dimension.ROWS)`);
  expect(sheet.merges).toEqual([area('A10:B10')]);
});

test('cells are cut and pasted with their formats and merged cells', () => {
  const { run, sheet, error } = openScript();
  run(`
    cells('A1').setValue('заметка').setBackground('red').setNumberFormat('0.0');
    cells('A1:B1').mergeAcross();
    cells('B2').setFormula('=A1');
    cells('A1:B2').moveTo(cells('D5'));
  `);
  expect(
    run('return [sheet.getDataRange().getA1Notation(), cells("D5").getValue(), cells("E6").getFormula()]'),
  ).toEqual(['A1:E6', 'заметка', '=A1']);
  expect([sheet.formats.valueAt(0, 0, 'fill.color'), sheet.formats.valueAt(4, 3, 'fill.color')]).toEqual([
    undefined,
    '#FF0000',
  ]);
  expect([sheet.numberFormats.at(0, 0), sheet.numberFormats.at(4, 3)]).toEqual(['General', '0.0']);
  expect(sheet.merges).toEqual([area('D5:E5')]);
  expect(error(`cells('D5').moveTo(cells('A1'))`)).toContain('all cells in a merged range');
});

test('names of cells are found in any capitals, and forgotten with their sheet', () => {
  const { run, host } = openScript();
  run(
    `file.setNamedRange('Clientele_1', file.getSheetByName('Второй').getRange('B2:C3')); file.setNamedRange('Итог', cells('A1'))`,
  );
  expect(
    run(`const found = file.getRangeByName('CLIENTELE_1'); return [found.getSheet().getName(), found.getA1Notation()]`),
  ).toEqual(['Второй', 'B2:C3']);
  run(`file.deleteSheet(file.getSheetByName('Второй'))`);
  expect(host.workbook.names.map(({ name }) => name)).toEqual(['Итог']);
  expect(run(`return file.getRangeByName('Clientele_1')`)).toBeNull();
});
