import { connected, errorOf, onData } from './connected';

test('a name stands for cells and moves with them', async () => {
  const { workbook, sheet: model } = connected();
  model.values = [['x', 'y']];
  await onData(async (context, sheet) => {
    const name = context.workbook.names.add('Суммы', sheet.getRange('A1:B1'), 'все суммы');
    name.load('name,formula,type,scope,comment,visible,value');
    const named = sheet.getRange('суммы').load('address,values');
    await context.sync();
    expect(name.toJSON()).toEqual({
      name: 'Суммы',
      formula: '=Data!$A$1:$B$1',
      type: 'Range',
      scope: 'Workbook',
      comment: 'все суммы',
      visible: true,
      value: 'Data!A1:B1',
    });
    expect([named.address, named.values]).toEqual(['Data!A1:B1', [['x', 'y']]]);
    sheet.getRange('1:1').insert('Down');
    sheet.name = 'Other sheet';
    name.load('formula');
    await context.sync();
    expect(name.formula).toBe("='Other sheet'!$A$2:$B$2");
  });
  expect(workbook.names).toHaveLength(1);
});

test('a name stands for a formula', async () => {
  const { workbook } = connected();
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    const short = names.add('ABCCLASS', '=LAMBDA(x,CL.ABCCLASS(x))');
    const cell = names.add('Cell_1', '=Data!$A$1');
    short.load('formula,type');
    cell.load('type');
    const none = short.getRangeOrNullObject().load('address');
    names.load('items/name');
    await context.sync();
    expect([short.formula, cell.type, none.isNullObject]).toEqual(['=LAMBDA(x,CL.ABCCLASS(x))', 'Range', true]);
    expect(names.items.map(({ name }) => name)).toEqual(['ABCCLASS', 'Cell_1']);
    short.formula = '=Data!$B$2';
    names.getItem('cell_1').delete();
    await context.sync();
  });
  expect(workbook.names).toMatchObject([{ name: 'ABCCLASS', target: { area: { row: 1, column: 1 } } }]);
});

test('a sheet has names of its own', async () => {
  const { sheet: model } = connected();
  await onData(async (context, sheet) => {
    const own = sheet.names.add('Итого', sheet.getRange('C1')).load('scope');
    const home = own.worksheetOrNullObject.load('name');
    const elsewhere = context.workbook.names.getItemOrNullObject('Итого').load('name');
    await context.sync();
    expect([own.scope, home.name, elsewhere.isNullObject]).toEqual(['Worksheet', 'Data', true]);
  });
  expect(model.names).toHaveLength(1);
});

test.each(['A1', 'R1C1', 'два слова', '1st', ''])('the name %p is refused', async (name) => {
  connected();
  const error = await errorOf(async (context, sheet) => context.workbook.names.add(name, sheet.getRange('A1')));
  expect(error).toMatchObject({ code: 'InvalidArgument', location: 'NamedItemCollection.add' });
});

test('settings are kept in the workbook as they were given', async () => {
  const { workbook } = connected();
  const day = new Date(Date.UTC(2024, 0, 31));
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('clientele', { version: 1, columns: { 'sales.client': 'Контрагент' }, list: [1, null, 'x'] });
    settings.add('day', day);
    await context.sync();
  });
  expect(workbook.settings.get('clientele')).toEqual({
    version: 1,
    columns: { 'sales.client': 'Контрагент' },
    list: [1, null, 'x'],
  });
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    const kept = settings.getItemOrNullObject('clientele').load('value');
    const date = settings.getItem('day').load('value');
    const none = settings.getItemOrNullObject('Clientele').load('value');
    const count = settings.getCount();
    await context.sync();
    expect((kept.value as { version: number }).version).toBe(1);
    expect((date.value as Date).getTime()).toBe(day.getTime());
    expect([none.isNullObject, count.value]).toEqual([true, 2]);
    kept.value = 'replaced';
    date.delete();
    await context.sync();
  });
  expect([...workbook.settings]).toEqual([['clientele', 'replaced']]);
});

test('calculation is switched, asked for and suspended', async () => {
  let calculated = 0;
  const { host, workbook } = connected({ recalculate: () => calculated++ });
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.calculationMode = 'Manual';
    application.calculate('Full');
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
    application.load('calculationMode');
    await context.sync();
    expect(application.calculationMode).toBe('Manual');
  });
  expect([workbook.calculationMode, calculated]).toEqual(['Manual', 1]);
  expect(host.suspensions).toEqual({ screen: 1, calculation: 1 });
});
