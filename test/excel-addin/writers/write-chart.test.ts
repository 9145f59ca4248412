import type { ChartBlock, TableBlock } from '../../../core';
import { classColours, palette } from '../../../core/blocks/palette';
import type { Chart } from '../../../embedded/workbook/model/chart';
import { boxOf } from '../../../embedded/workbook/model/sizes';
import { expectNothingMissing, openExcel } from '../open-excel';

afterEach(expectNothingMissing);

const table: TableBlock = {
  block: 'table',
  name: 'portfolio',
  columns: [
    { key: 'quarter', header: 'Квартал', format: 'text' },
    { key: 'a', header: 'A', format: 'integer' },
    { key: 'b', header: 'B', format: 'integer' },
    { key: 'share', header: 'Доля', format: 'percent' },
  ],
  rows: Array.from({ length: 8 }, (_, i) => [`${i + 1} кв.`, 10 + i, 20, (i + 1) / 8]),
};
const chart = (more: Partial<ChartBlock>): ChartBlock => ({
  block: 'chart',
  kind: 'stacked-share',
  title: 'Иванов',
  table: 'portfolio',
  categories: 'quarter',
  series: ['a', 'b'],
  ...more,
});

async function drawn(...charts: readonly ChartBlock[]): Promise<readonly Chart[]> {
  const { write, sheet } = openExcel();
  await write('Портфель', table, ...charts);
  return sheet('Портфель').charts;
}

test('a chart draws the cells of the table, in class colours, with headers as names and the legend below', async () => {
  const [one] = await drawn(chart({}));
  expect(one).toMatchObject({
    type: 'ColumnStacked100',
    title: { text: 'Иванов' },
    legend: { visible: true, position: 'Bottom' },
    valueAxis: { numberFormat: '0%', maximum: 1 },
  });
  expect(
    one!.series.map(({ name, fillColor, values, categories }) => ({
      name,
      fillColor,
      values: values.area,
      categories: categories?.area,
    })),
  ).toEqual([
    {
      name: 'A',
      fillColor: classColours.A!.solid,
      values: { row: 1, column: 1, rows: 8, columns: 1 },
      categories: { row: 1, column: 0, rows: 8, columns: 1 },
    },
    {
      name: 'B',
      fillColor: classColours.B!.solid,
      values: { row: 1, column: 2, rows: 8, columns: 1 },
      categories: { row: 1, column: 0, rows: 8, columns: 1 },
    },
  ]);
});

test('a chart can draw a part of the rows', async () => {
  const [one] = await drawn(chart({ rows: { first: 4, count: 4 } }));
  expect(one!.series[0]!.values.area).toEqual({ row: 5, column: 1, rows: 4, columns: 1 });
  expect(one!.series[0]!.categories!.area).toEqual({ row: 5, column: 0, rows: 4, columns: 1 });
});

test.each([
  ['line', 'Line'],
  ['column', 'ColumnClustered'],
  ['bar', 'BarClustered'],
  ['stacked', 'ColumnStacked'],
  ['stacked-share', 'ColumnStacked100'],
] as const)('a %s chart is a native %s chart', async (kind, type) => {
  expect((await drawn(chart({ kind })))[0]!.type).toBe(type);
});

test('a line of shares ends at 100 %, in an accent colour, without legend', async () => {
  const [line] = await drawn(chart({ kind: 'line', series: ['share'] }));
  expect(line).toMatchObject({ valueAxis: { maximum: 1, numberFormat: '0%' }, legend: { visible: false } });
  expect(line!.series[0]).toMatchObject({ lineColor: palette.accents[0], markerStyle: 'Circle', smooth: false });
});

test('bars run from the top down and carry their values', async () => {
  const [bars] = await drawn(chart({ kind: 'bar', series: ['a'] }));
  expect(bars).toMatchObject({ categoryAxis: { reversed: true }, valueAxis: { visible: false } });
  expect(bars!.series[0]!.dataLabels.visible).toBe(true);
});

test('all charts are of one size and stand two in a row', async () => {
  const { write, sheet } = openExcel();
  await write('Портфель', table, chart({}), chart({}), chart({}));
  const boxes = sheet('Портфель').charts.map(({ anchor }) => boxOf(sheet('Портфель'), anchor));
  for (const { width, height } of boxes) expect([Math.round(width), Math.round(height)]).toEqual([360, 195]);
  expect(Math.round(boxes[1]!.left - boxes[0]!.left)).toBe(375);
  expect(boxes[1]!.top).toBeCloseTo(boxes[0]!.top);
  expect(boxes[2]!.left).toBeCloseTo(0);
  expect(boxes[2]!.top).toBeGreaterThan(boxes[0]!.top + 195);
});

test('a chart on the overview draws the list on another sheet, and many points have few labels', async () => {
  const { excel, sheet } = openExcel();
  const list: TableBlock = {
    ...table,
    name: 'clients',
    list: true,
    rows: Array.from({ length: 400 }, (_, i) => [`К${i}`, i, 1, 0.5]),
  };
  await excel.writePages([
    { id: 'abc', sheet: 'ABC', blocks: [table, chart({ kind: 'line', table: 'clients', series: ['a'] })] },
    { id: 'abc/clients', sheet: 'ABC – клиенты', blocks: [list] },
  ]);
  const [line] = sheet('ABC').charts;
  expect(line!.series[0]!.values).toEqual({
    sheetId: sheet('ABC – клиенты').id,
    area: { row: 1, column: 1, rows: 400, columns: 1 },
  });
  expect(line!.series[0]!.markerStyle).toBe('None');
  expect(line!.categoryAxis.tickLabelSpacing).toBeGreaterThan(20);
});

test('a chart of a table that is nowhere is left out', async () => {
  expect(await drawn(chart({ table: 'elsewhere' }))).toEqual([]);
});

test('columns of changes have another colour below zero', async () => {
  const { write, sheet } = openExcel();
  const columns = table.columns.map((one) => (one.key === 'b' ? ({ ...one, paint: 'change' } as const) : one));
  await write('Мост', { ...table, columns }, chart({ kind: 'column' }));
  const [a, b] = sheet('Мост').charts[0]!.series;
  expect(a).toMatchObject({ invertIfNegative: false });
  expect(b).toMatchObject({ invertIfNegative: true, invertColor: palette.belowZero });
});
