import { parseTree } from '../../../../embedded/workbook/xml/tree';
import { chartSvg } from '../../../../playground/page/chart/chart-svg';
import { newChart, newSeries } from '../../../../embedded/workbook/new-chart';
import type { Chart, ChartType } from '../../../../embedded/workbook/model/chart';
import { CHART_TYPES } from '../../../../embedded/workbook/model/chart';
import { newWorkbook } from '../../../../embedded/workbook/model/workbook';

const workbook = newWorkbook('Data');
const sheet = workbook.sheets[0]!;
sheet.values = [
  ['Класс', 'Было', 'Стало'],
  ['A & B', 10, 30],
  ['C', 20, null],
  ['<D>', 30, 10],
];
const column = (at: number) => ({ sheetId: sheet.id, area: { row: 1, column: at, rows: 3, columns: 1 } });

function chart(type: ChartType, change: (chart: Chart) => void = () => undefined): string {
  const made = newChart('c', 'Chart 1', type);
  made.title.text = 'Доли «классов» & другое';
  made.series = [newSeries('Было', column(1), column(0)), newSeries('Стало', column(2), column(0))];
  change(made);
  return chartSvg(made, { width: 480, height: 260 }, { sheetOf: (id) => workbook.sheet(id), language: 'ru' });
}

const count = (svg: string, pattern: RegExp): number => (svg.match(pattern) ?? []).length;
const bars = (svg: string) =>
  [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" fill="(#\w+)">/g)].map(
    ([, x, y, width, height, fill]) => ({
      x: Number(x),
      y: Number(y),
      width: Number(width),
      height: Number(height),
      fill,
    }),
  );

test.each(CHART_TYPES)('%s gives a picture that is well formed and has no number that is none', (type) => {
  const svg = chart(type);
  expect(() => parseTree(svg)).not.toThrow();
  expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  expect(svg).toContain('Доли «классов» &amp; другое');
});

test('columns are as high as their values, and nothing stands for a missing one', () => {
  const drawn = bars(chart('ColumnClustered'));
  expect(drawn).toHaveLength(5);
  const [ten, twenty, thirty] = drawn;
  expect(twenty!.height / ten!.height).toBeCloseTo(2, 1);
  expect(thirty!.height / ten!.height).toBeCloseTo(3, 1);
  expect(ten!.y + ten!.height).toBeCloseTo(thirty!.y + thirty!.height, 1);
});

test('stacked columns stand on each other, shares fill the whole height', () => {
  const [first, , , onTop] = bars(chart('ColumnStacked'));
  expect(onTop!.y + onTop!.height).toBeCloseTo(first!.y, 1);
  const shares = bars(chart('ColumnStacked100'));
  expect(shares[0]!.height + shares[3]!.height).toBeCloseTo(shares[1]!.height, 1);
});

test('bars lie, the first category below unless the axis is reversed', () => {
  const [first, second] = bars(chart('BarClustered'));
  expect(second!.width / first!.width).toBeCloseTo(2, 1);
  expect(first!.y).toBeGreaterThan(second!.y);
  const [above, below] = bars(chart('BarClustered', (made) => (made.categoryAxis.reversed = true)));
  expect(above!.y).toBeLessThan(below!.y);
});

test('a line is broken where a value is missing', () => {
  const svg = chart('Line');
  const paths = [...svg.matchAll(/<path d="([^"]*)"/g)].map(([, d = '']) => d);
  expect(paths.map((d) => count(d, /M/g))).toEqual([1, 2]);
  expect(count(svg, /<circle/g)).toBe(5);
});

test('slices have names of categories, columns names of series', () => {
  expect(chart('Pie')).toContain('A &amp; B');
  expect(count(chart('Pie'), /<path/g)).toBe(3);
  const svg = chart('ColumnClustered');
  expect(svg).toContain('>Было<');
  expect(svg).toContain('&lt;D&gt;');
});

test('values beside bars are written in the format of the labels', () => {
  const svg = chart('BarClustered', ({ series: [first] }) => {
    first!.dataLabels.visible = true;
    first!.dataLabels.numberFormat = '0.0';
  });
  expect(svg).toContain('>30,0<');
});

test('what is switched off is not drawn', () => {
  const svg = chart('ColumnClustered', (made) => {
    made.legend.visible = false;
    made.title.visible = false;
    made.valueAxis.visible = false;
    made.valueAxis.majorGridlines = false;
    made.categoryAxis.visible = false;
  });
  expect(count(svg, /<text/g)).toBe(0);
  expect(count(svg, /<line/g)).toBe(0);
});

test('cells of hidden rows are left out, and a chart without cells is an empty plot', () => {
  sheet.hiddenRows.add(2);
  expect(bars(chart('ColumnClustered'))).toHaveLength(4);
  sheet.hiddenRows.delete(2);
  const svg = chart(
    'ColumnClustered',
    (made) => (made.series = [newSeries('x', { ...column(1), sheetId: 'gone' }, null)]),
  );
  expect(bars(svg)).toHaveLength(0);
});

test('labels without a format of their own show values as their cells do', () => {
  sheet.numberFormats.set({ row: 1, column: 1, rows: 3, columns: 1 }, '0.0%');
  const labelled = (format: string) =>
    chart('BarClustered', ({ series: [one] }) => {
      one!.dataLabels.visible = true;
      one!.dataLabels.numberFormat = format;
    });
  expect(labelled('General')).toContain('>1000,0%<');
  expect(labelled('#,##0')).toContain('>10<');
});

test('columns below zero have the colour they were given', () => {
  sheet.values[1]![1] = -10;
  const fills = bars(
    chart('ColumnClustered', (made) => {
      const [one] = made.series;
      made.series = [{ ...one!, fillColor: '#2F6399', invertIfNegative: true, invertColor: '#B85C67' }];
    }),
  ).map(({ fill }) => fill);
  sheet.values[1]![1] = 10;
  expect(fills).toEqual(['#B85C67', '#2F6399', '#2F6399']);
});
