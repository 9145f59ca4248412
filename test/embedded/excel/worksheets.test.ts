import { connected, errorOf, onData } from './connected';

test('a sheet is added, renamed, moved, hidden and deleted', async () => {
  const { workbook } = connected();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add('ABC');
    added.load('name,id,position,visibility');
    await context.sync();
    expect([added.name, added.position, added.visibility]).toEqual(['ABC', 1, 'Visible']);
    expect(added.id).toBe(workbook.sheets[1]?.id);

    added.name = 'Клиенты';
    added.position = 0;
    added.tabColor = '#1F4E79';
    added.showGridlines = false;
    worksheets.getItem('Data').visibility = 'Hidden';
    await context.sync();
    expect(workbook.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      ['Клиенты', 'Visible'],
      ['Data', 'Hidden'],
    ]);
    expect([workbook.sheets[0]?.tabColor, workbook.sheets[0]?.showGridlines]).toEqual(['#1F4E79', false]);

    worksheets.add();
    added.delete();
    await context.sync();
  });
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Data', 'Sheet3']);
});

test('sheets are counted, listed and found whatever the capitals', async () => {
  const { workbook } = connected();
  workbook.addSheet('Второй').visibility = 'Hidden';
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const all = worksheets.getCount();
    const visible = worksheets.getCount(true);
    const found = worksheets.getItemOrNullObject('ВТОРОЙ').load('name');
    const none = worksheets.getItemOrNullObject('Нет').load('name');
    const first = worksheets.getFirst().load('name');
    const last = worksheets.getLast(true).load('name');
    const active = worksheets.getActiveWorksheet().load('name');
    await context.sync();
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['Data', 'Второй']);
    expect([all.value, visible.value]).toEqual([2, 1]);
    expect([found.isNullObject, found.name, none.isNullObject]).toEqual([false, 'Второй', true]);
    expect([first.name, last.name, active.name]).toEqual(['Data', 'Data', 'Data']);
  });
});

test('a sheet that was loaded as an item is used in the next request', async () => {
  const { workbook } = connected();
  workbook.addSheet('Second');
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items');
    await context.sync();
    worksheets.items[1]?.activate();
    await context.sync();
  });
  expect(workbook.active?.name).toBe('Second');
});

test.each(['x'.repeat(32), 'a/b', 'a:b', 'a[1]', "'a", '', 'History'])('the name %p is refused', async (name) => {
  connected();
  expect(await errorOf(async (context) => context.workbook.worksheets.add(name))).toMatchObject({
    code: 'InvalidArgument',
    location: 'WorksheetCollection.add',
  });
  expect(await errorOf(async (_context, sheet) => void (sheet.name = name))).toMatchObject({ code: 'InvalidArgument' });
});

test('a name is taken once', async () => {
  connected();
  const error = await errorOf(async (context) => context.workbook.worksheets.add('dAtA'));
  expect(error).toMatchObject({ code: 'ItemAlreadyExists', location: 'WorksheetCollection.add' });
});

test('the last visible sheet stays', async () => {
  const { workbook } = connected();
  workbook.addSheet('Hidden').visibility = 'VeryHidden';
  expect(await errorOf(async (_context, sheet) => sheet.delete())).toMatchObject({ code: 'InvalidOperation' });
  expect(await errorOf(async (_context, sheet) => void (sheet.visibility = 'Hidden'))).toMatchObject({
    code: 'InvalidArgument',
  });
});

test('a deleted sheet is not found any more', async () => {
  connected();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Gone');
    const range = sheet.getRange('A1');
    await context.sync();
    sheet.delete();
    await context.sync();
    range.values = [[1]];
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

test('a protected sheet refuses changes', async () => {
  const { workbook } = connected();
  await onData(async (context, sheet) => {
    sheet.protection.protect();
    sheet.protection.load('protected');
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
  });
  const changes: ((sheet: Excel.Worksheet) => unknown)[] = [
    (sheet) => (sheet.getRange('A1').values = [[1]]),
    (sheet) => (sheet.getRange('A1').format.font.bold = true),
    (sheet) => sheet.getRange('A1').insert('Down'),
    (sheet) => sheet.tables.add('A1:B2', true),
    (sheet) => sheet.freezePanes.freezeRows(1),
    (sheet) => sheet.charts.add('Line', sheet.getRange('A1:B2')),
  ];
  for (const change of changes) {
    expect(await errorOf(async (_context, sheet) => change(sheet))).toMatchObject({ code: 'AccessDenied' });
  }
  expect(workbook.sheets[0]?.values).toEqual([]);
});
