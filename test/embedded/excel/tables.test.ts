import { connected, errorOf, onData } from './connected';

const SALES = [
  ['Клиент', 'Сумма', 'Сумма'],
  ['Ромашка', 100, 1],
  ['Лютик', 200, 2],
];

test('a table has parts, a name and a style', async () => {
  const { sheet: model } = connected();
  model.values = SALES.map((row) => [...row]);
  await onData(async (context, sheet) => {
    const table = sheet.tables.add('A1:C3', true);
    table.name = 'Продажи';
    table.style = 'TableStyleLight9';
    table.showFilterButton = false;
    table.showBandedRows = false;
    table.load('id,name,style,showHeaders,showTotals,showFilterButton');
    table.columns.load('items/name,count');
    table.rows.load('count');
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    for (const part of parts) part.load('address');
    await context.sync();
    expect(table.toJSON()).toMatchObject({ name: 'Продажи', style: 'TableStyleLight9', showFilterButton: false });
    expect(table.columns.items.map((column) => column.name)).toEqual(['Клиент', 'Сумма', 'Сумма2']);
    expect([table.columns.count, table.rows.count]).toEqual([3, 2]);
    expect(parts.map((part) => part.address)).toEqual(['Data!A1:C3', 'Data!A1:C1', 'Data!A2:C3']);
  });
  expect(model.tables).toMatchObject([{ name: 'Продажи', showBandedRows: false, area: { rows: 3, columns: 3 } }]);
});

test('a table without headers gets them in a row of its own', async () => {
  const { sheet: model } = connected();
  model.values = [[1, 2], ['below']];
  await onData(async (context, sheet) => {
    sheet.tables.add('A1:B1', false);
    await context.sync();
  });
  expect(model.values).toEqual([['Column1', 'Column2'], [1, 2], ['below']]);
});

test('tables are found by name, in the sheet and in the workbook', async () => {
  const { sheet: model } = connected();
  model.values = SALES.map((row) => [...row]);
  await onData(async (context, sheet) => {
    sheet.tables.add('A1:C3', true);
    const found = context.workbook.tables.getItemOrNullObject('TABLE1').load('name');
    const none = sheet.tables.getItemOrNullObject('Table2').load('name');
    sheet.tables.load('items/name');
    const home = context.workbook.tables.getItem('Table1').worksheet.load('name');
    await context.sync();
    expect([found.name, none.isNullObject, home.name]).toEqual(['Table1', true, 'Data']);
    expect(sheet.tables.items.map((table) => table.name)).toEqual(['Table1']);
  });
});

test('a column is read by its header', async () => {
  const { sheet: model } = connected();
  model.values = SALES.map((row) => [...row]);
  await onData(async (context, sheet) => {
    const { columns } = sheet.tables.add('A1:C3', true);
    const amounts = columns.getItem('сумма').getDataBodyRange().load('values,address');
    const none = columns.getItemOrNullObject('Маржа').load('name');
    await context.sync();
    expect([amounts.address, amounts.values]).toEqual(['Data!B2:B3', [[100], [200]]]);
    expect(none.isNullObject).toBe(true);
  });
});

test('headers that are numbers are names, not ids', async () => {
  const { sheet: model } = connected();
  model.values = [
    ['Клиент', 3, 2],
    ['Ромашка', 10, 20],
  ];
  await onData(async (context, sheet) => {
    const { columns } = sheet.tables.add('A1:C2', true);
    const named = columns.getItem('2').getDataBodyRange().load('values');
    columns.load('items/name');
    await context.sync();
    const listed = columns.items[1]?.getDataBodyRange().load('values');
    await context.sync();
    expect([named.values, columns.items[1]?.name, listed?.values]).toEqual([[[20]], '3', [[10]]]);
  });
});

test('rows are added at the end or in between, and what is below moves down', async () => {
  const { sheet: model } = connected();
  model.values = [['A', 'B'], [1, 2], ['below'], [null, null, 'beside']];
  await onData(async (context, sheet) => {
    const table = sheet.tables.add('A1:B2', true);
    table.rows.add(undefined, [[5, 6]]);
    table.rows.add(0, [[3, 4]]);
    const body = table.getDataBodyRange().load('address');
    await context.sync();
    expect(body.address).toBe('Data!A2:B4');
    table.rows.getItemAt(1).delete();
    await context.sync();
  });
  expect(model.tables[0]?.area.rows).toBe(3);
  expect(model.values.slice(0, 4).map((row) => row?.slice(0, 2))).toEqual([
    ['A', 'B'],
    [3, 4],
    [5, 6],
    ['below', null],
  ]);
  expect(model.values[3]?.[2]).toBe('beside');
});

test('a totals row goes below the body', async () => {
  const { sheet: model } = connected();
  model.values = [['A', 'B'], [1, 2], ['below']];
  await onData(async (context, sheet) => {
    const table = sheet.tables.add('A1:B2', true);
    table.showTotals = true;
    const total = table.getTotalRowRange().load('address,values');
    await context.sync();
    expect([total.address, total.values]).toEqual(['Data!A3:B3', [['Total', '']]]);
    table.showTotals = false;
    await context.sync();
  });
  expect(model.tables[0]?.area.rows).toBe(2);
  expect(model.values[3]?.[0]).toBe('below');
});

test('a table is resized, and becomes cells again', async () => {
  const { sheet: model } = connected();
  model.values = SALES.map((row) => [...row]);
  await onData(async (context, sheet) => {
    const table = sheet.tables.add('A1:B3', true);
    await context.sync();
    table.resize('A1:C9');
    table.clearFilters();
    table.convertToRange();
    await context.sync();
    table.load('name');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
  expect(model.tables).toEqual([]);
  expect(model.values[0]).toEqual(['Клиент', 'Сумма', 'Сумма2']);
});

test('names that look like cells, taken names and overlaps are refused', async () => {
  const { sheet: model } = connected();
  model.values = SALES.map((row) => [...row]);
  await onData(async (context, sheet) => {
    sheet.tables.add('A1:B3', true).name = 'First';
    sheet.tables.add('E1:F3', true).name = 'Second';
    await context.sync();
  });
  const rename = (name: string) =>
    errorOf(async (_context, sheet) => void (sheet.tables.getItem('Second').name = name)).then(({ code }) => code);
  expect(await rename('A1')).toBe('InvalidArgument');
  expect(await rename('два слова')).toBe('InvalidArgument');
  expect(await rename('FIRST')).toBe('ItemAlreadyExists');
  expect(await errorOf(async (_context, sheet) => sheet.tables.add('B3:C4', true))).toMatchObject({
    code: 'InvalidOperation',
    location: 'TableCollection.add',
  });
});
