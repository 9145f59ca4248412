import type { Block } from '../../../core';
import { list, note, overview, texts, title } from '../../hosts/refreshed-list';
import { expectNothingMissing, openExcel } from '../open-excel';

afterEach(expectNothingMissing);

test('a shorter list replaces the longer one, and nothing of the longer one is left', async () => {
  const { write, sheet } = openExcel();
  await write('ABC', title, list(30));
  await write('ABC', title, list(5));
  expect(texts(sheet('ABC').values)).toEqual(['ABC – клиенты', 'Клиент', 'К0', 'К1', 'К2', 'К3', 'К4', 'Итого']);
  expect(sheet('ABC').tables).toHaveLength(1);
  expect(sheet('ABC').tables[0]!.area.rows).toBe(6);
});

test('the user’s notes beside and below the report stay, those below move on where the list grows', async () => {
  const { write, type, sheet, value } = openExcel();
  await write('ABC', title, list(5));
  type('ABC', 'D3', 'позвонить');
  type('ABC', 'A12', 'мои выводы');
  await write('ABC', title, list(30));
  expect(value('ABC', 'D3')).toBe('позвонить');
  expect(texts(sheet('ABC').values).slice(-2)).toEqual(['Итого', 'мои выводы']);
  expect(texts(sheet('ABC').values)).toHaveLength(30 + 4);
});

test('a note between the blocks stays, and moves to the right of everything where its place is needed', async () => {
  const { write, type, value, sheet } = openExcel();
  await write('ABC', title, note, overview(3));
  type('ABC', 'D6', 'рядом');
  await write('ABC', title, note, overview(3));
  expect(value('ABC', 'D6')).toBe('рядом');
  type('ABC', 'E6', 'и ещё');
  await write('ABC', title, note, note, note, overview(3));
  const moved = sheet('ABC').values[5]!.indexOf('рядом');
  expect(moved).toBeGreaterThan(4);
  expect(sheet('ABC').values[5]![moved + 1]).toBe('и ещё');
  expect(
    sheet('ABC')
      .values.flat()
      .filter((one) => one === 'рядом'),
  ).toHaveLength(1);
});

test('rows that the user inserts above the report move it, and stay', async () => {
  const { write, workbook, value, type } = openExcel();
  await write('ABC', title, list(5));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('ABC').getRange('1:2').insert('Down');
    await context.sync();
  });
  type('ABC', 'A1', 'для совещания');
  await write('ABC', title, list(4));
  expect(value('ABC', 'A1')).toBe('для совещания');
  expect(value('ABC', 'A3')).toBe('ABC – клиенты');
  expect(texts(workbook.sheet('ABC')!.values)).toHaveLength(1 + 4 + 3);
});

test('the real table stays the same, so that formulas on it live on', async () => {
  const { write, sheet } = openExcel();
  await write('ABC', title, list(5));
  const { id, name } = sheet('ABC').tables[0]!;
  await write('ABC', title, list(30));
  expect(sheet('ABC').tables[0]).toMatchObject({ id, name, area: { rows: 31 } });
});

test('a table with other columns is made anew under the same name, also where the user has renamed it', async () => {
  const { write, sheet } = openExcel();
  await write('ABC', title, list(5));
  sheet('ABC').tables[0]!.name = 'Мои_клиенты';
  await write(
    'ABC',
    title,
    list(5, { columns: [{ key: 'client', header: 'Клиент', format: 'text' }], rows: [['К0']], totals: ['Итого'] }),
  );
  expect(sheet('ABC').tables.map(({ name }) => name)).toEqual(['Clientele_ABC_clients']);
  expect(texts(sheet('ABC').values, 1)).toEqual([]);
});

test('number formats and widths that the user has changed stay, ours follow the report', async () => {
  const { write, sheet, style } = openExcel();
  await write('ABC', title, list(5));
  const { row } = sheet('ABC').tables[0]!.area;
  sheet('ABC').numberFormats.set({ row: row + 1, column: 1, rows: 5, columns: 1 }, '#,##0.00 ₽');
  sheet('ABC').columnWidths.set(1, 300);
  for (let again = 0; again < 2; again++) await write('ABC', title, list(8));
  expect(style('ABC', `B${row + 9}`).numberFormat).toBe('#,##0.00 ₽');
  expect(style('ABC', `A${row + 9}`).numberFormat).toBe('@');
  expect(sheet('ABC').columnWidths.get(1)).toBe(300);
  expect(sheet('ABC').columnWidths.get(0)).toBeLessThan(300);
});

test('a table of the user’s between our blocks stays a table', async () => {
  const { write, sheet } = openExcel();
  const own: readonly Block[] = [title, note, overview(6)];
  await write('ABC', ...own);
  await Excel.run(async (context) => {
    const area = context.workbook.worksheets.getItem('ABC').getRange('D6:E8');
    area.values = [
      ['Кто', 'Что'],
      ['Иванов', 1],
      ['Петров', 2],
    ];
    context.workbook.worksheets.getItem('ABC').tables.add(area, true).name = 'Поручения';
    await context.sync();
  });
  await write('ABC', ...own);
  expect(
    sheet('ABC')
      .tables.map(({ name }) => name)
      .sort(),
  ).toEqual(['Clientele_ABC_classes', 'Поручения']);
  expect(sheet('ABC').values[6]!.slice(3, 5)).toEqual(['Иванов', 1]);
});

test('our charts and rules are replaced, the user’s own chart stays', async () => {
  const { write, sheet } = openExcel();
  const chart: Block = {
    block: 'chart',
    kind: 'bar',
    title: 'По классам',
    table: 'classes',
    categories: 'client',
    series: ['sum'],
  };
  const blocks: readonly Block[] = [
    title,
    {
      ...overview(4),
      columns: [
        { key: 'client', header: 'Клиент', format: 'text' },
        { key: 'sum', header: 'Сумма', format: 'money', paint: 'bar' },
      ],
    },
    chart,
  ];
  await write('ABC', ...blocks);
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem('ABC');
    own.charts.add('Line', own.getRange('B4:B6')).name = 'Мой график';
    await context.sync();
  });
  await write('ABC', ...blocks);
  expect(
    sheet('ABC')
      .charts.map(({ name }) => name)
      .sort(),
  ).toEqual(['Clientele_ABC_chart_1', 'Мой график']);
  expect(sheet('ABC').conditionalFormats).toHaveLength(1);
});

test('a renamed report is written where it is; a deleted one is made anew', async () => {
  const { write, workbook, sheet } = openExcel();
  await write('ABC', title);
  sheet('ABC').name = 'ABC для шефа';
  expect(await write('ABC', title, note)).toEqual(['ABC для шефа']);
  workbook.sheets = workbook.sheets.filter(({ name }) => name === 'Отгрузки');
  workbook.names = [];
  expect(await write('ABC', title)).toEqual(['ABC']);
});

test('a sheet from which the user has deleted our cells counts as the user’s', async () => {
  const { write, type, value } = openExcel();
  await write('ABC', title, list(3));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('ABC').getRange('1:40').delete('Up');
    await context.sync();
  });
  type('ABC', 'A1', 'моё');
  expect(await write('ABC', title, list(3))).toEqual(['ABC (2)']);
  expect(value('ABC', 'A1')).toBe('моё');
});
