import type { Block, TableBlock } from '../../../core/blocks/blocks';
import { pagesOf } from '../../../core/blocks/pages';
import { wordsIn } from '../../../core/words/words';
import { everyOpening, listNamed, openedRows, withoutOpenings } from '../../../core/blocks/opened';

const list: TableBlock = {
  block: 'table',
  name: 'clients',
  list: true,
  columns: [
    { key: 'client', header: 'Клиент', format: 'text' },
    { key: 'class', header: 'Класс', format: 'text' },
  ],
  rows: [
    ['Астра', 'A'],
    ['Бета', 'B'],
    ['Вега', 'A'],
  ],
  marks: { kept: [true, false, false], class: ['own', null, null] },
};

test('rows are told by columns and marks together; a mark hides a column of the same key', () => {
  expect(openedRows(list, {})).toEqual([0, 1, 2]);
  expect(openedRows(list, { where: { kept: false } })).toEqual([1, 2]);
  expect(openedRows(list, { where: { kept: false, client: 'Вега' } })).toEqual([2]);
  expect(openedRows(list, { where: { class: 'own' } })).toEqual([0]);
  expect(openedRows(list, { where: { class: null } })).toEqual([1, 2]);
});

test('a key that the list does not know opens nothing', () => {
  expect(openedRows(list, { where: { colour: 'red' } })).toEqual([]);
  expect(openedRows(list, { where: { colour: null } })).toEqual([]);
});

test('everything that can be opened is found in figures, notes and tables, in the order of the report', () => {
  const blocks: readonly Block[] = [
    {
      block: 'figures',
      figures: [
        { label: 'Клиентов', value: 3, format: 'integer', opens: { list: 'clients', name: 'все' } },
        { label: 'Выручка', value: 5, format: 'money' },
      ],
    },
    { block: 'note', tone: 'plain', text: 'Ушли.', opens: { list: 'clients', name: 'ушли' } },
    { ...list, name: 'classes', opens: { class: [null, { list: 'clients', name: 'класс B' }, null] } },
    list,
  ];
  expect(everyOpening(blocks).map(({ name }) => name)).toEqual(['все', 'ушли', 'класс B']);
  expect(listNamed(blocks, 'clients')).toBe(list);
  expect(listNamed(blocks, 'nobody')).toBeUndefined();
});

test('pages for sheets carry nothing that only the pane needs', () => {
  const report: readonly Block[] = [
    { block: 'figures', figures: [{ label: 'Клиентов', value: 3, format: 'integer', opens: { list: 'clients' } }] },
    { block: 'note', tone: 'good', text: 'Да.', opens: { list: 'clients' } },
    { ...list, opens: { class: [null, null, null] } },
  ];
  const { marks: _marks, ...plain } = list;
  expect(report.map(withoutOpenings)).toEqual([
    { block: 'figures', figures: [{ label: 'Клиентов', value: 3, format: 'integer' }] },
    { block: 'note', tone: 'good', text: 'Да.' },
    plain,
  ]);
  const pages = pagesOf({ id: 'abc', sheet: 'ABC', blocks: report }, wordsIn('ru'));
  expect(JSON.stringify(pages)).not.toMatch(/"opens"|"marks"/);
});
