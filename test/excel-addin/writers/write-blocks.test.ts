import type { Block } from '../../../core';
import { palette, tones } from '../../../core/blocks/palette';
import { dayOf } from '../../../core/calendar/day';
import { expectNothingMissing, openExcel } from '../open-excel';

afterEach(expectNothingMissing);

const title: Block = { block: 'title', text: 'ABC-анализ', subtitle: 'По выручке' };
const sources: Block = {
  block: 'sources',
  lines: [
    { label: 'Период', text: '2025' },
    { label: 'Данные', text: '«Отгрузки» A5:H24817' },
  ],
};

test('title, subtitle and sources stand one below the other, in falling size', async () => {
  const { write, value, style } = openExcel();
  await write('ABC', title, sources);
  expect([value('ABC', 'A1'), value('ABC', 'A2'), value('ABC', 'A3')]).toEqual([
    'ABC-анализ',
    'По выручке',
    'Период: 2025  ·  Данные: «Отгрузки» A5:H24817',
  ]);
  expect(style('ABC', 'A1')).toMatchObject({ 'font.size': 18, 'font.bold': true });
  expect(style('ABC', 'A3')).toMatchObject({ 'font.size': 9, 'font.color': palette.muted });
});

test('a long line of sources wraps over merged cells in a row that is tall enough', async () => {
  const { write, sheet, style } = openExcel();
  await write(
    'ABC',
    { block: 'title', text: 'ABC' },
    { block: 'sources', lines: [{ label: 'Данные', text: 'лист '.repeat(60) }] },
  );
  expect(sheet('ABC').merges).toEqual([expect.objectContaining({ row: 1, column: 0, rows: 1 })]);
  expect(style('ABC', 'A2')['alignment.wrapText']).toBe(true);
  expect(sheet('ABC').rowHeights.get(1)).toBeGreaterThanOrEqual(26);
});

test.each(['plain', 'good', 'warning'] as const)(
  'a %s note has a fill and an edge in the colour of its tone',
  async (tone) => {
    const { write, value, style } = openExcel();
    await write('ABC', { block: 'note', tone, text: 'Доля класса A падает' });
    expect(value('ABC', 'A1')).toBe('Доля класса A падает');
    expect(style('ABC', 'A1')).toMatchObject({
      'fill.color': tones[tone].fill,
      'border.left.color': tones[tone].edge,
      'border.left.weight': 'Thick',
    });
  },
);

test('figures are cards: label, value in large type with its format, note', async () => {
  const { write, sheet, value, style } = openExcel();
  await write('ABC', {
    block: 'figures',
    figures: [
      { label: 'Выручка', value: 1234567, format: 'money', note: 'за год' },
      { label: 'Средний чек', value: 99.5, format: 'money' },
      { label: 'Доля A', value: null, format: 'percent' },
      { label: 'Последняя отгрузка', value: dayOf(2025, 12, 31), format: 'day' },
    ],
  });
  expect([value('ABC', 'A1'), value('ABC', 'A2'), value('ABC', 'A3')]).toEqual(['Выручка', 1234567, 'за год']);
  expect(style('ABC', 'A2')).toMatchObject({ 'font.size': 16, 'font.bold': true, numberFormat: '#,##0' });
  const row = sheet('ABC').values[1]!.filter((one) => one !== null && one !== undefined);
  expect(row).toEqual([1234567, 99.5, '—', dayOf(2025, 12, 31)]);
  const formats = sheet('ABC').values[1]!.flatMap((one, column) =>
    one === null || one === undefined ? [] : [sheet('ABC').numberFormats.at(1, column)],
  );
  expect(formats).toEqual(['#,##0', '#,##0.00', '@', 'dd.mm.yyyy']);
});

test('texts that look like formulas stay texts in every block', async () => {
  const { write, value, sheet } = openExcel();
  const evil = '=HYPERLINK("http://x","y")';
  await write(
    'ABC',
    { block: 'title', text: evil, subtitle: '+7 900' },
    { block: 'sources', lines: [{ label: '=1', text: 'x' }] },
    { block: 'figures', figures: [{ label: '@имя', value: evil, format: 'text', note: '-5' }] },
    { block: 'note', tone: 'plain', text: evil },
    {
      block: 'table',
      name: 't',
      caption: '=сумма',
      columns: [{ key: 'a', header: '=A1', format: 'text' }],
      rows: [[evil]],
      totals: ['+итого'],
    },
  );
  expect(sheet('ABC').formulas.size).toBe(0);
  const texts = sheet('ABC')
    .values.flat()
    .filter((one) => typeof one === 'string');
  expect(texts).toEqual([evil, '+7 900', '=1: x', '@имя', evil, '-5', evil, '=сумма', '=A1', evil, '+итого']);
  expect(value('ABC', 'A1')).toBe(evil);
});

test('titles, notes and figures that look like numbers or days stay texts', async () => {
  const { write, value } = openExcel();
  await write(
    'ABC',
    { block: 'title', text: '2025-01-15' },
    { block: 'note', tone: 'plain', text: '1e5' },
    { block: 'figures', figures: [{ label: '2025', value: '12.03.2025', format: 'text' }] },
  );
  expect([value('ABC', 'A1'), value('ABC', 'A2'), value('ABC', 'A4'), value('ABC', 'A5')]).toEqual([
    '2025-01-15',
    '1e5',
    '2025',
    '12.03.2025',
  ]);
});

test('an overview has no grid lines and no frozen rows, and is printed across one page', async () => {
  const { write, sheet } = openExcel();
  await write('ABC', title);
  expect(sheet('ABC')).toMatchObject({ showGridlines: false, frozen: { rows: 0 } });
  expect(sheet('ABC').pageLayout).toMatchObject({
    orientation: 'Landscape',
    zoom: { horizontalFitToPages: 1 },
    titleRows: null,
  });
});

test('days are written in the count of a workbook that begins in 1904', async () => {
  const { workbook, excel, type, value, sheet } = openExcel();
  workbook.date1904 = true;
  type('Отгрузки', 'A1', dayOf(2025, 12, 31) - 1462);
  sheet('Отгрузки').numberFormats.set({ row: 0, column: 0, rows: 1, columns: 1 }, 'dd.mm.yyyy');
  await excel.readGrid(
    { sheet: 'Отгрузки', address: 'A1', top: 1, left: 1, rows: 1, columns: 1, ours: false },
    () => undefined,
  );
  await excel.writePages([
    {
      id: 'abc',
      sheet: 'ABC',
      blocks: [
        {
          block: 'table',
          name: 't',
          columns: [{ key: 'd', header: 'День', format: 'day' }],
          rows: [[dayOf(2025, 12, 31)]],
        },
      ],
    },
  ]);
  expect(value('ABC', 'A2')).toBe(dayOf(2025, 12, 31) - 1462);
});
