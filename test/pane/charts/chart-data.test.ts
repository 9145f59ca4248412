import { palette, type Block, type ChartBlock, type TableBlock } from '../../../core';
import { wordsIn } from '../../../core/words/words';
import { chartData, chartText, colourOfValue } from '../../../pane/charts/chart-data';
import { labelLines, labelsFit, labelStep } from '../../../pane/charts/frame';
import { markText, placeOn, scaleOf } from '../../../pane/charts/scale';

const words = wordsIn('en');
const chart: ChartBlock = {
  block: 'chart',
  kind: 'column',
  title: 'Shares',
  table: 'classes',
  categories: 'class',
  series: ['share'],
};
const blocks: readonly Block[] = [
  {
    block: 'table',
    name: 'classes',
    columns: [
      { key: 'class', header: 'Class', format: 'text' },
      { key: 'share', header: 'Share of A', format: 'percent' },
    ],
    rows: [
      ['A', 0.75],
      ['B', 0.2],
      ['C', null],
    ],
  },
];

test('a chart takes its numbers from the table it names, blanks as nothing', () => {
  const data = chartData(chart, blocks, words)!;
  expect(data.categories).toEqual(['A', 'B', 'C']);
  expect(data.series).toEqual([{ name: 'Share of A', format: 'percent', colour: '#2E8B57', values: [0.75, 0.2, 0] }]);
  expect(chartText(data, words)).toBe('Shares. A: Share of A 75.0%; B: Share of A 20.0%; C: Share of A 0.0%');
});

test('losses have a colour of their own where the sign matters, and only there', () => {
  const [table] = blocks as readonly [TableBlock];
  const columns = table.columns.map((column) => ({ ...column, header: 'Change', paint: 'change' as const }));
  const [changes] = chartData(chart, [{ ...table, columns }], words)!.series;
  const [shares] = chartData(chart, blocks, words)!.series;
  expect([1, 0].map((value) => colourOfValue(changes!, value))).toEqual([changes!.colour, changes!.colour]);
  expect(colourOfValue(changes!, -1)).toBe(palette.belowZero);
  expect(colourOfValue(shares!, -1)).toBe(shares!.colour);
});

test('a chart may take some rows only, and is nothing without its table', () => {
  expect(chartData({ ...chart, rows: { first: 1, count: 1 } }, blocks, words)?.categories).toEqual(['B']);
  expect(chartData({ ...chart, table: 'other' }, blocks, words)).toBeUndefined();
});

test.each([
  [
    [0, 0.75],
    [0, 0.2, 0.4, 0.6, 0.8],
  ],
  [
    [3, 97],
    [0, 25, 50, 75, 100],
  ],
  [
    [-30, 50],
    [-40, -20, 0, 20, 40, 60],
  ],
  [
    [0, 0],
    [0, 0.25, 0.5, 0.75, 1],
  ],
])('the axis for %p has round marks and holds zero', (values, marks) => {
  const scale = scaleOf(values);
  expect(scale.marks.length).toBeLessThanOrEqual(7);
  for (const value of [0, ...values]) {
    expect(placeOn(scale, value)).toBeGreaterThanOrEqual(0);
    expect(placeOn(scale, value)).toBeLessThanOrEqual(1);
  }
  if (values[1] !== 0) scale.marks.forEach((mark, i) => expect(mark).toBeCloseTo(marks[i]!, 9));
});

test('marks of an axis are short', () => {
  expect(markText(0.25, 'percent', words)).toBe('25%');
  expect(markText(1_500_000, 'money', words)).toBe('1.5M');
  expect(markText(-20_000, 'money', wordsIn('ru'))).toBe('−20\u00a0тыс.');
  expect(markText(250, 'integer', words)).toBe('250');
});

test('names below the plot are broken, cut or left out so that they do not run into one another', () => {
  expect(labelLines('4 кв. 2025', 60)).toEqual(['4 кв. 2025']);
  expect(labelLines('4 кв. 2025', 40)).toEqual(['4 кв.', '2025']);
  expect(labelLines('Вернувшиеся', 40)).toEqual(['Верну…']);
  expect(labelsFit(['A', 'B'], 20)).toBe(true);
  expect(labelsFit(['Остались в классе'], 40)).toBe(false);
  expect(
    labelStep(
      Array.from({ length: 400 }, (_, i) => String(i)),
      252,
    ),
  ).toBeGreaterThan(30);
  expect(labelStep(['A', 'B', 'C'], 252)).toBe(1);
});
