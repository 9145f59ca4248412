import type { Block, ChartBlock, TableBlock } from '../../../core/blocks/blocks';
import { columnPixels, layoutOf, type Box, type Layout, type Placed } from '../../../core/blocks/layout';
import { pagesOf } from '../../../core/blocks/pages';
import { languages } from '../../../core/words/language';
import { wordsIn } from '../../../core/words/words';
import { sampleReport } from './sample-report';

const title: Block = { block: 'title', text: 'ABC-анализ', subtitle: 'По выручке' };
const sources: Block = {
  block: 'sources',
  lines: [
    { label: 'Период', text: '2025' },
    { label: 'Данные', text: '«Отгрузки» A5:H24817' },
  ],
};
const table = (name: string, more: Partial<TableBlock> = {}): TableBlock => ({
  block: 'table',
  name,
  columns: [
    { key: 'class', header: 'Класс', format: 'text' },
    { key: 'sum', header: 'Выручка', format: 'money' },
  ],
  rows: [
    ['A', 1],
    ['B', 2],
  ],
  ...more,
});
const chart = (of: string): ChartBlock => ({
  block: 'chart',
  kind: 'column',
  title: of,
  table: of,
  categories: 'class',
  series: ['sum'],
});

const only = <P extends Placed['place']>({ placed }: Layout, place: P) =>
  placed.filter((one): one is Extract<Placed, { place: P }> => one.place === place);

function boxesOf(placed: Placed): readonly Box[] {
  if (placed.place === 'title') return [placed.title.box, ...(placed.subtitle ? [placed.subtitle.box] : [])];
  if (placed.place === 'sources' || placed.place === 'note') return [placed.text.box];
  if (placed.place === 'figures')
    return placed.cards.flatMap(({ label, value, note }) => [label, value, ...(note ? [note] : [])]);
  if (placed.place === 'chart') return [placed.box];
  return [
    placed.header,
    placed.body,
    ...(placed.caption ? [placed.caption.box] : []),
    ...(placed.totals ? [placed.totals] : []),
  ];
}
const overlap = (a: Box, b: Box) =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;
const leftOf = ({ widths }: Layout, column: number) =>
  widths.slice(0, column).reduce((sum, width) => sum + columnPixels(width), 0);

test('title, then sources wherever the report has them, then the rest', () => {
  const layout = layoutOf([title, table('one'), sources]);
  expect(layout.placed.map(({ place }) => place)).toEqual(['title', 'sources', 'table']);
  expect(only(layout, 'title')[0]).toMatchObject({
    level: 1,
    title: { box: { row: 0, column: 0 } },
    subtitle: { box: { row: 1 } },
  });
  expect(only(layout, 'sources')[0]?.text).toMatchObject({
    text: 'Период: 2025  ·  Данные: «Отгрузки» A5:H24817',
    box: { row: 2 },
  });
});

test('what serves only to check a figure stands at the end', () => {
  const settings: Block = {
    block: 'sources',
    lines: [
      { label: 'Настройки', text: 'Метод: накопленная доля', at: 'end' },
      { label: 'Период', text: '2025' },
    ],
  };
  const layout = layoutOf([title, settings, table('one')]);
  expect(layout.placed.map(({ place }) => place)).toEqual(['title', 'sources', 'table', 'sources']);
  expect(only(layout, 'sources').map(({ text }) => text.text)).toEqual([
    'Период: 2025',
    'Настройки: Метод: накопленная доля',
  ]);
});

test('sources take one line where that is not too long, also above a narrow table', () => {
  const text = '«Отгрузки» A1:M25312, прочитано строк: 25 255, пропущено: 53; клиенты: «Клиенты» A1:O408, строк: 407';
  const long: Block = { block: 'sources', lines: [{ label: 'Период: 2023–2025 · Данные', text }] };
  const [placed] = only(layoutOf([title, long, table('one')]), 'sources');
  expect(placed!.text.lines).toBe(1);
});

test.each(languages)('nothing covers anything else on any page of a whole report (%s)', (language) => {
  for (const page of pagesOf(
    { id: 'portfolio', sheet: 'Качество портфеля', blocks: sampleReport(language) },
    wordsIn(language),
  )) {
    const layout = layoutOf(page.blocks);
    const charts = only(layout, 'chart').map(({ box, shift, width }) => ({
      box,
      left: leftOf(layout, box.column) + shift,
      width,
    }));
    const boxes = layout.placed.filter(({ place }) => place !== 'chart').flatMap(boxesOf);
    boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => expect(overlap(a, b)).toBe(false)));
    for (const { box } of charts) for (const other of boxes) expect(overlap(box, other)).toBe(false);
    for (const { box, left, width } of charts) {
      const right = charts.filter((other) => other.box.row === box.row && other.left > left);
      for (const other of right) expect(other.left).toBeGreaterThanOrEqual(left + width);
    }
    for (const box of layout.placed.flatMap(boxesOf)) {
      expect(box.row + box.rows).toBeLessThanOrEqual(layout.rows);
      expect(box.column + box.columns).toBeLessThanOrEqual(layout.columns);
    }
  }
});

test('stacked tables share one grid, in which the widest needs decide', () => {
  const wide = table('wide', { rows: [['очень длинное название класса', 1]] });
  expect(layoutOf([table('one'), wide]).widths[0]).toBe(layoutOf([wide]).widths[0]);
  expect(layoutOf([table('one')]).widths[0]).toBeLessThan(layoutOf([wide]).widths[0]!);
});

test('charts stand in rows of two of equal size, below the table they follow', () => {
  const layout = layoutOf([title, table('one'), chart('one'), chart('one'), chart('one')]);
  const [first, second, third] = only(layout, 'chart');
  expect(first!.box.row).toBeGreaterThan(only(layout, 'table')[0]!.body.row + 1);
  expect(second!.box.row).toBe(first!.box.row);
  expect(third!.box.row).toBeGreaterThan(first!.box.row + 12);
  expect(third!.box.column).toBe(0);
  expect([second!.width, third!.height]).toEqual([first!.width, first!.height]);
  expect(layout.rows).toBeGreaterThanOrEqual(third!.box.row + third!.box.rows);
});

test('a single chart stands beside a narrow table, level with its header, and what follows is below both', () => {
  const layout = layoutOf([title, table('one'), chart('one'), { block: 'note', tone: 'good', text: 'Хорошо' }]);
  const [placed] = only(layout, 'table');
  const [beside] = only(layout, 'chart');
  expect(beside!.box.row).toBe(placed!.header.row);
  expect(leftOf(layout, beside!.box.column) + beside!.shift).toBeGreaterThan(leftOf(layout, 2));
  expect(only(layout, 'note')[0]!.text.box.row).toBeGreaterThanOrEqual(beside!.box.row + beside!.box.rows);
});

test('a chart of another table is not put beside this one', () => {
  const layout = layoutOf([table('one'), chart('elsewhere')]);
  expect(only(layout, 'chart')[0]!.box.column).toBe(0);
});

test('a page with a list has a frozen header, which is printed on every page', () => {
  const layout = layoutOf([title, sources, table('clients', { list: true })]);
  const header = only(layout, 'table')[0]!.header.row;
  expect(layout).toMatchObject({ kind: 'list', frozenRows: header + 1, printTitleRow: header, gridlines: true });
});

test('an overview has neither frozen rows nor grid lines', () => {
  expect(layoutOf([title, table('one')])).toMatchObject({
    kind: 'overview',
    frozenRows: 0,
    printTitleRow: null,
    gridlines: false,
  });
});

test('a table without rows keeps one blank row, and its totals come below it', () => {
  const [placed] = only(layoutOf([table('one', { rows: [], totals: ['Итого', 0] })]), 'table');
  expect(placed!.body.rows).toBe(1);
  expect(placed!.totals!.row).toBe(placed!.body.row + 1);
});

test('headers that are repeated or empty are made different without being seen', () => {
  const columns = ['Сумма', 'сумма', ''].map((header, i) => ({ key: `k${i}`, header, format: 'text' as const }));
  expect(only(layoutOf([table('one', { columns, rows: [] })]), 'table')[0]!.headers).toEqual([
    'Сумма',
    'сумма\u00a0',
    'k2',
  ]);
});

test('a long note wraps and its row is tall enough', () => {
  const layout = layoutOf([{ block: 'note', tone: 'warning', text: 'слово '.repeat(100) }]);
  const { box, lines } = only(layout, 'note')[0]!.text;
  expect(lines).toBeGreaterThan(3);
  expect(layout.heights.find(({ row }) => row === box.row)!.points).toBeGreaterThanOrEqual(lines * 14);
});

test('figures that do not fit side by side go on in a second strip', () => {
  const figures = Array.from({ length: 12 }, (_, i) => ({
    label: `Показатель ${i}`,
    value: i,
    format: 'integer' as const,
  }));
  const { cards } = only(layoutOf([{ block: 'figures', figures }]), 'figures')[0]!;
  expect(cards).toHaveLength(12);
  expect(new Set(cards.map(({ value }) => value.row)).size).toBeGreaterThan(1);
});

test('a card that had to take a very wide column ends its strip', () => {
  const columns = [8, 60, 10, 10].map((width, i) => ({
    key: `k${i}`,
    header: `H${i}`,
    format: 'text' as const,
    width,
  }));
  const figures = ['a', 'b', 'c'].map((label) => ({ label, value: 1, format: 'integer' as const }));
  const layout = layoutOf([
    { block: 'figures', figures },
    table('wide', { columns, rows: [['x', 'слово '.repeat(20), 'x', 'x']] }),
  ]);
  expect(only(layout, 'figures')[0]!.cards.map(({ value }) => value.column)).toEqual([0, 0, 0]);
});

test('bars that are many get a taller chart, and the chart beside them is as tall', () => {
  const rows = Array.from({ length: 14 }, (_, i) => [`Сегмент ${i}`, i]);
  const layout = layoutOf([table('one', { rows }), { ...chart('one'), kind: 'bar' }, chart('one')]);
  const [bars, beside] = only(layout, 'chart');
  expect(bars!.height).toBeGreaterThan(300);
  expect(beside!.height).toBe(bars!.height);
  expect(layout.rows).toBeGreaterThan(bars!.box.row + bars!.box.rows);
});

test('a list in which many rows wrap has rows of one height', () => {
  const rows = Array.from({ length: 20 }, (_, i) => [i % 2 === 0 ? 'слово '.repeat(20) : 'слово', 1]);
  const { heights, placed } = layoutOf([table('clients', { list: true, rows })]);
  const { body } = placed.find((one) => one.place === 'table')!;
  expect(heights).toContainEqual({ row: body.row, rows: 20, points: expect.any(Number) });
});

test('a second title is a heading', () => {
  expect(only(layoutOf([title, { block: 'title', text: 'Подробнее' }]), 'title').map(({ level }) => level)).toEqual([
    1, 2,
  ]);
});
