import { connected, errorOf, onData } from './connected';

test('a property is there only after it was loaded and synchronised', async () => {
  connected();
  await onData(async (context, sheet) => {
    const range = sheet.getRange('A1');
    await context.sync();
    expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    range.load('values');
    expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    await context.sync();
    expect(range.values).toEqual([['']]);
    expect(() => range.address).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
  });
});

test('properties of objects below are loaded by path', async () => {
  connected();
  await onData(async (context, sheet) => {
    const range = sheet.getRange('A1:B1');
    range.getCell(0, 0).format.font.bold = true;
    range.load('address,format/fill/color,format/font,worksheet/name');
    sheet.load({ name: true });
    await context.sync();
    expect(range.format.fill.color).toBe('#FFFFFF');
    expect(range.format.font.bold).toBeNull();
    expect(range.format.font.size).toBe(11);
    expect(range.worksheet.name).toBe('Data');
    expect(sheet.name).toBe('Data');
  });
});

test('items are loaded a page at a time', async () => {
  const { workbook } = connected();
  for (const name of ['B', 'C', 'D']) workbook.addSheet(name);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true, $top: 2, $skip: 1 } as never);
    await context.sync();
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['B', 'C']);
  });
});

test('a plain object holds what was loaded', async () => {
  connected();
  await onData(async (context, sheet) => {
    const range = sheet.getRange('A1').load('address,rowCount');
    await context.sync();
    expect(range.toJSON()).toEqual({ address: 'Data!A1', rowCount: 1 });
  });
});

test('what is not there is refused, and the statement is named', async () => {
  connected();
  expect(await errorOf(async (context) => context.workbook.worksheets.getItem('Нет').load('name'))).toMatchObject({
    code: 'ItemNotFound',
    location: 'WorksheetCollection.getItem',
  });
  expect(await errorOf(async (_context, sheet) => sheet.getRange('A0:ZZZZ9'))).toMatchObject({
    code: 'InvalidArgument',
    location: 'Worksheet.getRange',
  });
  expect(await errorOf(async (_context, sheet) => sheet.getRange('A1').load('valuez'))).toMatchObject({
    code: 'InvalidArgument',
    location: 'Range.load(valuez)',
  });
  expect(await errorOf(async (_context, sheet) => sheet.getRange('A1').getOffsetRange(-1, 0))).toMatchObject({
    code: 'InvalidArgument',
    location: 'Range.getOffsetRange',
  });
});

test('what was done before an error stays done', async () => {
  const { sheet: model } = connected();
  await errorOf(async (context, sheet) => {
    sheet.getRange('A1').values = [[1]];
    context.workbook.worksheets.getItem('Нет').activate();
    sheet.getRange('A2').values = [[2]];
  });
  expect(model.values).toEqual([[1]]);
});

test('everything below a null object is null', async () => {
  connected();
  await Excel.run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject('Нет');
    const range = none.getRange('A1').load('values');
    const found = none.tables.getItemOrNullObject('T');
    await context.sync();
    expect([none.isNullObject, range.isNullObject, found.isNullObject]).toEqual([true, true, true]);
    range.values = [[1]];
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidObjectPath' });
  });
});

test('a range outlives its request but not its run', async () => {
  const { sheet } = connected();
  const leaked = await onData(async (context, data) => {
    const range = data.getRange('A1').load('address');
    await context.sync();
    range.values = [[1]];
    await context.sync();
    return range;
  });
  expect(() => leaked.load('values')).toThrow(expect.objectContaining({ code: 'InvalidObjectPath' }));
  expect(sheet.values).toEqual([[1]]);
});

test('syncs and requests of the library are counted apart', async () => {
  const { host } = connected();
  await onData(async (context, sheet) => {
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    sheet.getRange('A2').values = [[2]];
    await context.sync();
  });
  await new Promise(setImmediate);
  expect(host.stats).toMatchObject({ requests: 3, syncs: 2 });
  expect(host.stats.requestBytes).toBeGreaterThan(500);
});
