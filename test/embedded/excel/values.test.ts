import { cellKey } from '../../../embedded/workbook/model/sheet';
import { connected, errorOf, onData } from './connected';

test('values come back as they were written', async () => {
  const { sheet: model } = connected();
  await onData(async (context, sheet) => {
    const range = sheet.getRange('B2:D3');
    range.values = [
      ['Ромашка ООО', 12.5, true],
      ['', -3, 'text'],
    ];
    range.load('values,address,valueTypes,text');
    await context.sync();
    expect(range.address).toBe('Data!B2:D3');
    expect(range.values).toEqual([
      ['Ромашка ООО', 12.5, true],
      ['', -3, 'text'],
    ]);
    expect(range.valueTypes).toEqual([
      ['String', 'Double', 'Boolean'],
      ['Empty', 'Double', 'String'],
    ]);
    expect(range.text[0]).toEqual(['Ромашка ООО', '12.5', 'TRUE']);
  });
  expect(model.values[1]).toEqual([null, 'Ромашка ООО', 12.5, true]);
  expect(model.changed).toBe(true);
});

test('null leaves a cell as it is, the empty text empties it', async () => {
  const { sheet: model } = connected();
  model.values = [['stays', 'goes']];
  await onData(async (context, sheet) => {
    sheet.getRange('A1:B1').values = [[null, '']];
    await context.sync();
  });
  expect(model.values).toEqual([['stays', null]]);
});

test('one value fills all cells', async () => {
  const { sheet: model } = connected();
  await onData(async (context, sheet) => {
    sheet.getRange('A1:B2').values = 7 as unknown as number[][];
    await context.sync();
  });
  expect(model.values).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

test('texts are read as if they were typed', async () => {
  const { sheet: model } = connected();
  await onData(async (context, sheet) => {
    sheet.getRange('A1:H1').values = [['007', '1.5', 'true', '12%', '01.02.2024', '2024-02-01', "'007", '31.31.2024']];
    await context.sync();
  });
  expect(model.values[0]).toEqual([7, 1.5, true, 0.12, 45323, 45323, '007', '31.31.2024']);
  expect([3, 4, 5].map((column) => model.numberFormats.at(0, column))).toEqual(['0%', 'dd.mm.yyyy', 'yyyy-mm-dd']);
});

test('texts stay texts in cells formatted as text', async () => {
  const { sheet: model } = connected();
  await onData(async (context, sheet) => {
    const range = sheet.getRange('A1:B1');
    range.numberFormat = [['@', '@']];
    range.values = [['007', '01.02.2024']];
    await context.sync();
  });
  expect(model.values[0]).toEqual(['007', '01.02.2024']);
});

test('formulas are kept, with the value the calculation gives', async () => {
  const { sheet: model } = connected({ calculate: ({ formula, row, column }) => `${formula} at ${row},${column}` });
  await onData(async (context, sheet) => {
    const range = sheet.getRange('A1:B1');
    range.formulas = [[5, '=A1*2']];
    range.load('values,formulas');
    await context.sync();
    expect(range.formulas).toEqual([[5, '=A1*2']]);
    expect(range.values).toEqual([[5, '=A1*2 at 0,1']]);
    sheet.getRange('B1').values = [[3]];
    await context.sync();
  });
  expect(model.formulas.has(cellKey(0, 1))).toBe(false);
  expect(model.values[0]).toEqual([5, 3]);
});

test('number formats are set for each cell or for all', async () => {
  const { sheet: model } = connected();
  await onData(async (context, sheet) => {
    const range = sheet.getRange('A1:B2');
    range.numberFormat = [
      ['0.00', 'dd.mm.yyyy'],
      [null, '0%'],
    ] as string[][];
    range.values = [
      [1234.5, 45323],
      [1, 0.256],
    ];
    range.load('numberFormat,text');
    await context.sync();
    expect(range.numberFormat).toEqual([
      ['0.00', 'dd.mm.yyyy'],
      ['General', '0%'],
    ]);
    expect(range.text).toEqual([
      ['1234.50', '01.02.2024'],
      ['1', '26%'],
    ]);
    range.numberFormat = '#,##0' as unknown as string[][];
    await context.sync();
  });
  expect(model.numberFormats.formatsIn({ row: 0, column: 0, rows: 2, columns: 2 })).toEqual(new Set(['#,##0']));
});

test('an array of another size is refused and nothing is written', async () => {
  const { sheet: model } = connected();
  const error = await errorOf(async (_context, sheet) => (sheet.getRange('A1:B2').values = [[1, 2]]));
  expect(error).toMatchObject({ code: 'InvalidArgument', location: 'Range.values' });
  expect(error.message).toContain("doesn't match the size");
  expect(model.values).toEqual([]);
});

test('a cell holds texts and formulas up to a length', async () => {
  connected();
  const write = (value: string) =>
    errorOf(async (_context, sheet) => (sheet.getRange('A1').values = [[value]])).then(({ code }) => code);
  expect(await write('x'.repeat(32_768))).toBe('InvalidArgument');
  expect(await write(`=${'1+'.repeat(5_000)}1`)).toBe('FormulaLengthExceedsLimit');
});

test('cells of whole columns are not known one by one', async () => {
  connected();
  await onData(async (context, sheet) => {
    const column = sheet.getRange('A:A').load('values,rowCount,isEntireColumn');
    await context.sync();
    expect([column.values, column.rowCount, column.isEntireColumn]).toEqual([null, 1_048_576, true]);
  });
  const error = await errorOf(async (_context, sheet) => (sheet.getRange('A:A').values = 1 as unknown as number[][]));
  expect(error.code).toBe('InvalidArgument');
});

test('the used range ends with the last value, or with the last format', async () => {
  const { sheet: model } = connected();
  model.values = [[], [null, 'a', null], undefined, [null, '', 2, null]];
  await onData(async (context, sheet) => {
    sheet.getRange('F9').format.fill.color = 'yellow';
    const values = sheet.getUsedRange(true).load('address');
    const all = sheet.getUsedRange().load('address');
    const below = sheet.getRange('A3:C9').getUsedRangeOrNullObject(true).load('address');
    const beside = sheet.getRange('A3:B9').getUsedRangeOrNullObject(true).load('address');
    await context.sync();
    expect([values.address, all.address]).toEqual(['Data!B2:C4', 'Data!B2:F9']);
    expect([below.address, beside.isNullObject]).toEqual(['Data!C4', true]);
  });
});

test('an empty sheet has no used range', async () => {
  connected();
  await onData(async (context, sheet) => {
    const none = sheet.getUsedRangeOrNullObject(true).load('address');
    const first = sheet.getUsedRange().load('address');
    await context.sync();
    expect([none.isNullObject, first.address]).toEqual([true, 'Data!A1']);
  });
});
