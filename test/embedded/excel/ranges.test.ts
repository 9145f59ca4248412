import { connected, errorOf, onData } from './connected';

type Move = readonly [how: string, move: (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range, address: string];

const MOVES: readonly Move[] = [
  ['a cell', (range) => range.getCell(1, 2), 'E4'],
  ['a cell outside', (range) => range.getCell(9, 0), 'C12'],
  ['a row', (range) => range.getRow(1), 'C4:F4'],
  ['a column', (range) => range.getColumn(3), 'F3:F6'],
  ['the last row', (range) => range.getLastRow(), 'C6:F6'],
  ['the last column', (range) => range.getLastColumn(), 'F3:F6'],
  ['the last cell', (range) => range.getLastCell(), 'F6'],
  ['whole columns', (range) => range.getEntireColumn(), 'C:F'],
  ['whole rows', (range) => range.getEntireRow(), '3:6'],
  ['a larger range', (range) => range.getResizedRange(1, 2), 'C3:H7'],
  ['a range of a size', (range) => range.getAbsoluteResizedRange(2, 1), 'C3:C4'],
  ['a range beside', (range) => range.getOffsetRange(-2, 1), 'D1:G4'],
  ['rows below', (range) => range.getRowsBelow(2), 'C7:F8'],
  ['rows above', (range) => range.getRowsAbove(1), 'C2:F2'],
  ['columns after', (range) => range.getColumnsAfter(1), 'G3:G6'],
  ['columns before', (range) => range.getColumnsBefore(2), 'A3:B6'],
  ['a range around', (range) => range.getBoundingRect('A1:B2'), 'A1:F6'],
  ['a common range', (range, sheet) => range.getIntersection(sheet.getRange('E:Z')), 'E3:F6'],
  ['a range by numbers', (_range, sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), 'C2:F4'],
  ['a cell of the sheet', (_range, sheet) => sheet.getCell(0, 27), 'AB1'],
];

test.each(MOVES)('%s', async (_how, move, address) => {
  connected();
  await onData(async (context, sheet) => {
    const moved = move(sheet.getRange('C3:F6'), sheet).load('address');
    await context.sync();
    expect(moved.address).toBe(`Data!${address}`);
  });
});

test('ranges without common cells', async () => {
  connected();
  await onData(async (context, sheet) => {
    const none = sheet.getRange('A1:B2').getIntersectionOrNullObject('C3').load('address');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  const error = await errorOf(async (_context, sheet) => sheet.getRange('A1:B2').getIntersection('C3'));
  expect(error.code).toBe('ItemNotFound');
});

test('addresses name the sheet, in quotes where they must be', async () => {
  const { workbook } = connected();
  for (const name of ['Клиенты', "Ромашка и К'", 'Q1', 'План 2024']) workbook.addSheet(name);
  await Excel.run(async (context) => {
    const ranges = workbook.sheets.map(({ name }) =>
      context.workbook.worksheets.getItem(name).getRange('A1').load('address'),
    );
    const other = context.workbook.worksheets.getItem('Data').getRange("'План 2024'!$B$2").load('address');
    await context.sync();
    expect(ranges.map((range) => range.address)).toEqual([
      'Data!A1',
      'Клиенты!A1',
      "'Ромашка и К'''!A1",
      "'Q1'!A1",
      "'План 2024'!A1",
    ]);
    expect(other.address).toBe("'План 2024'!B2");
  });
});

test('clearing takes values, formats or both', async () => {
  const { sheet: model } = connected();
  await onData(async (context, sheet) => {
    const range = sheet.getRange('A1:C1');
    range.values = [[1, 2, 3]];
    range.format.fill.color = '#FF0000';
    range.numberFormat = [['0.0', '0.0', '0.0']];
    sheet.getRange('A1').clear('Contents');
    sheet.getRange('B1').clear('Formats');
    sheet.getRange('C1').clear();
    await context.sync();
  });
  expect(model.values).toEqual([[null, 2, null]]);
  expect(model.formats.list).toMatchObject([{ row: 0, column: 0, rows: 1, columns: 1, key: 'fill.color' }]);
  expect([0, 1, 2].map((column) => model.numberFormats.at(0, column))).toEqual(['0.0', 'General', 'General']);
});

test('a range that is kept moves with its cells', async () => {
  const { sheet: model } = connected();
  await onData(async (context, sheet) => {
    const range = sheet.getRange('B2');
    range.values = [['x']];
    await context.sync();
    sheet.getRange('1:1').insert('Down');
    sheet.getRange('A:A').insert('Right');
    range.load('address');
    await context.sync();
    expect(range.address).toBe('Data!C3');
    sheet.getRange('C1:C2').delete('Up');
    range.load('address,values');
    await context.sync();
    expect([range.address, range.values]).toEqual(['Data!C1', [['x']]]);
    sheet.getRange('C:C').delete('Left');
    range.load('address');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
  expect(model.values.flat().filter((value) => value !== null)).toEqual([]);
});

test('merged cells keep the first value', async () => {
  const { sheet: model } = connected();
  model.values = [
    [1, 2],
    [3, 4],
  ];
  await onData(async (context, sheet) => {
    sheet.getRange('A1:B2').merge(true);
    await context.sync();
    expect(model.values).toEqual([
      [1, null],
      [3, null],
    ]);
    sheet.getRange('A1:B2').merge();
    await context.sync();
    expect(model.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
    sheet.getRange('A1').unmerge();
    await context.sync();
  });
  expect(model.values).toEqual([
    [1, null],
    [null, null],
  ]);
  expect(model.merges).toEqual([]);
});

test('a selection is found again and brings its sheet to the front', async () => {
  const { workbook } = connected();
  workbook.addSheet('Second');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Second').getRange('B2:C3').select();
    const selected = context.workbook.getSelectedRange().load('address');
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    expect([selected.address, cell.address]).toEqual(['Second!B2:C3', 'Second!B2']);
  });
  expect(workbook.active?.name).toBe('Second');
});
