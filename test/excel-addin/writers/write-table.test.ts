import type { Block, Column, TableBlock, Value } from '../../../core';
import { palette } from '../../../core/blocks/palette';
import { expectNothingMissing, openExcel } from '../open-excel';

afterEach(expectNothingMissing);

const columns: readonly Column[] = [
  { key: 'client', header: 'Клиент', format: 'text' },
  { key: 'sum', header: 'Выручка', format: 'money' },
  { key: 'share', header: 'Доля', format: 'percent' },
  { key: 'day', header: 'Последняя покупка', format: 'day' },
];
const rows: readonly (readonly Value[])[] = [
  ['ООО «Ромашка»', 1500, 0.6, 46000],
  ['1-2', 1000, 0.4, null],
];
const table: TableBlock = {
  block: 'table',
  name: 'clients',
  caption: 'Клиенты',
  columns,
  rows,
  totals: ['Итого', 2500, 1, null],
};

test('caption, header, rows and totals line stand one below the other', async () => {
  const { write, sheet } = openExcel();
  await write('ABC', table);
  expect(
    sheet('ABC')
      .values.slice(0, 5)
      .map((row) => row?.slice(0, 4)),
  ).toEqual([
    ['Клиенты'],
    ['Клиент', 'Выручка', 'Доля', 'Последняя покупка'],
    ['ООО «Ромашка»', 1500, 0.6, 46000],
    ['1-2', 1000, 0.4],
    ['Итого', 2500, 1],
  ]);
});

test('header and rows are a real table with a name of its own, the totals line is outside of it', async () => {
  const { write, sheet } = openExcel();
  await write('ABC – клиенты', table);
  expect(sheet('ABC – клиенты').tables).toEqual([
    expect.objectContaining({
      name: 'Clientele_ABC_клиенты_clients',
      area: { row: 1, column: 0, rows: 3, columns: 4 },
      showFilterButton: false,
      style: 'TableStyleLight1',
    }),
  ]);
});

test('every column has its number format, in the totals line too, and the languages write days in their own way', async () => {
  const { write, style } = openExcel();
  await write('ABC', table);
  for (const row of [3, 4, 5])
    expect(['A', 'B', 'C', 'D'].map((column) => style('ABC', `${column}${row}`).numberFormat)).toEqual([
      '@',
      '#,##0',
      '0.0%',
      'dd.mm.yyyy',
    ]);
  const english = openExcel(undefined, { language: 'en' });
  await english.write('ABC', table);
  expect(english.style('ABC', 'D3').numberFormat).toBe('d mmm yyyy');
});

test('a text that looks like a day or a number stays a text, in headers too', async () => {
  const { write, value } = openExcel();
  const header = { key: 'q', header: '2025-01-15', format: 'text' } as const;
  await write('ABC', {
    block: 'table',
    name: 't',
    columns: [header],
    rows: [['12.03.2025'], ['007'], ['1e5'], [' 5 ']],
  });
  expect(['A1', 'A2', 'A3', 'A4', 'A5'].map((address) => value('ABC', address))).toEqual([
    '2025-01-15',
    '12.03.2025',
    '007',
    '1e5',
    ' 5 ',
  ]);
});

test('a text in a column of numbers stays a text', async () => {
  const { write, value } = openExcel();
  await write('ABC', { block: 'table', name: 't', columns: [columns[1]!], rows: [['12.03.2025'], ['—'], ['-5']] });
  expect(['A2', 'A3', 'A4'].map((address) => value('ABC', address))).toEqual(['12.03.2025', '—', '-5']);
});

test('numbers in a column of texts are written as texts', async () => {
  const { write, value } = openExcel();
  await write('ABC', { block: 'table', name: 't', columns: [columns[0]!], rows: [[12345], [true]] });
  expect([value('ABC', 'A2'), value('ABC', 'A3')]).toEqual(['12345', 'true']);
});

test('header and totals line stand out, numbers are on the right', async () => {
  const { write, style } = openExcel();
  await write('ABC', table);
  expect(style('ABC', 'B2')).toMatchObject({
    'fill.color': palette.header.fill,
    'font.bold': true,
    'alignment.horizontal': 'Right',
    'alignment.wrapText': true,
  });
  expect(style('ABC', 'B3')).toMatchObject({ 'alignment.horizontal': 'Right' });
  expect(style('ABC', 'A3')).toMatchObject({ 'alignment.horizontal': 'Left' });
  expect(style('ABC', 'B5')).toMatchObject({ 'font.bold': true, 'fill.color': palette.totals.fill });
});

test('a list has filters, bands, a frozen header and its header on every printed page', async () => {
  const { write, sheet } = openExcel();
  const title: Block = { block: 'title', text: 'ABC – клиенты' };
  await write('ABC', title, { ...table, list: true });
  const { tables, frozen, pageLayout } = sheet('ABC');
  expect(tables[0]).toMatchObject({ showFilterButton: true, showBandedRows: true });
  expect(frozen.rows).toBe(tables[0]!.area.row + 1);
  expect(pageLayout.titleRows).toMatchObject({ row: tables[0]!.area.row, rows: 1 });
});

test('columns get the widths of the layout', async () => {
  const { write, sheet } = openExcel();
  await write('ABC', {
    ...table,
    columns: columns.map((column, i) => (i === 0 ? { ...column, width: 30 } : column)),
    rows: [['слово '.repeat(20), 1, 1, 1]],
  });
  expect(sheet('ABC').columnWidths.get(0)).toBeCloseTo((30 * 7 + 5) * 0.75, 0);
});

test('a table without rows keeps one blank row', async () => {
  const { write, sheet } = openExcel();
  await write('ABC', { ...table, rows: [] });
  expect(sheet('ABC').tables[0]!.area.rows).toBe(2);
});

test('two tables of one name on two pages get different names in the workbook', async () => {
  const { excel, workbook } = openExcel();
  await excel.writePages([
    { id: 'a-b', sheet: 'A-B', blocks: [table] },
    { id: 'a.b', sheet: 'A B', blocks: [table] },
  ]);
  const names = workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
  expect(names).toEqual(['Clientele_a_b_clients', 'Clientele_a_b_clients_2']);
});
