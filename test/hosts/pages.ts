import type { Block, Column, Page, TableBlock } from '../../core';

const day = 45_728;

const columns: readonly Column[] = [
  { key: 'client', header: 'Клиент', format: 'text' },
  { key: 'class', header: 'Класс', format: 'text', paint: 'class' },
  { key: 'revenue', header: 'Выручка', format: 'money', paint: 'bar' },
  { key: 'share', header: 'Доля', format: 'percent' },
  { key: 'change', header: 'Изменение', format: 'integer', paint: 'change' },
  { key: 'last', header: 'Последняя покупка', format: 'day' },
  { key: 'first', header: '1 кв.', format: 'number', paint: 'heat' },
  { key: 'second', header: '2 кв.', format: 'number', paint: 'heat' },
  { key: 'warning', header: 'Внимание', format: 'text', paint: 'warning' },
];

const CLASSES = ['A', 'B', 'C'];

const rowOf = (index: number): TableBlock['rows'][number] => [
  `ООО «Клиент ${index + 1}»`,
  CLASSES[index % 3] ?? 'C',
  100_000 / (index + 1),
  0.5 / (index + 1),
  index % 2 === 0 ? index + 1 : -index,
  day - index,
  index * 1.5,
  index % 4 === 0 ? null : index * 2.25,
  index % 5 === 0 ? 'давно не покупал' : null,
];

/** A table of clients with every format and every paint. */
export const clients = (count: number, more: Partial<TableBlock> = {}): TableBlock => ({
  block: 'table',
  name: 'clients',
  columns,
  rows: Array.from({ length: count }, (_, index) => rowOf(index)),
  totals: ['Итого', null, 100_000, 1, 0, null, null, null, null],
  ...more,
});

const chart = (kind: Extract<Block, { block: 'chart' }>['kind'], series: readonly string[]): Block => ({
  block: 'chart',
  kind,
  title: `Диаграмма ${kind}`,
  table: 'clients',
  categories: 'client',
  series,
});

export const title: Block = { block: 'title', text: 'ABC-анализ', subtitle: 'По выручке за 2025 год' };

const sources: Block = {
  block: 'sources',
  lines: [
    { label: 'Данные', text: '«Отгрузки» A5:H24817' },
    { label: 'Период', text: '01.01.2025 – 31.12.2025' },
  ],
};

const figures: Block = {
  block: 'figures',
  figures: [
    { label: 'Клиентов', value: 1240, format: 'integer', note: 'с покупками' },
    { label: 'Выручка', value: 12_345_678, format: 'money' },
    { label: 'Доля A', value: 0.8012, format: 'percent', note: '= 1/5 базы' },
    { label: 'Последняя покупка', value: day, format: 'day' },
    { label: 'Нет данных', value: null, format: 'number' },
  ],
};

/** An overview with every block, every tone and every kind of chart. */
export const everything: readonly Block[] = [
  title,
  sources,
  figures,
  { block: 'note', tone: 'good', text: 'Доля класса A выросла.' },
  { block: 'note', tone: 'warning', text: `Три клиента не покупали полгода. ${'Стоит позвонить. '.repeat(12)}`.trim() },
  clients(6, { caption: 'Крупнейшие клиенты' }),
  chart('bar', ['revenue']),
  chart('line', ['first', 'second']),
  chart('column', ['change']),
  chart('stacked', ['first', 'second']),
  chart('stacked-share', ['first', 'second']),
  { ...title, text: 'Приложение' } as Block,
  { block: 'note', tone: 'plain', text: 'Подробный список – на отдельном листе.' },
];

/** A long list: frozen header, filter, alternating rows. */
export const list = (count: number): readonly Block[] => [title, sources, clients(count, { list: true })];

/** `ABC – клиенты` is the list of clients of the report `abc`. */
export const page = (sheet: string, ...blocks: readonly Block[]): Page => ({
  id: sheet.includes('–') ? 'abc/clients' : 'abc',
  sheet,
  blocks,
});

/** Texts that an application might take for something else. */
export const TRICKY: readonly string[] = [
  '=HYPERLINK("http://x";"y")',
  '+7 (495) 123-45-67',
  '-скидка',
  '@Иванов',
  "'Кавычка'",
  '00123',
  '1/2',
  '12.03.2025',
  '1-2',
  '5%',
  'TRUE',
  'ИСТИНА',
  '1 234,56',
  '1e5',
  '#N/A',
  '10:30',
  ' с пробелом',
  '=',
];
