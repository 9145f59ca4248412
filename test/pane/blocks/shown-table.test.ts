import type { TableBlock } from '../../../core';
import { shownTable } from '../../../pane/blocks/shown-table';

const opens = { list: 'clients', where: { class: 'A' } };
const table: TableBlock = {
  block: 'table',
  name: 'clients',
  columns: [
    { key: 'place', header: '№', format: 'integer', part: 'place' },
    { key: 'amount', header: 'Сумма', format: 'money', paint: 'bar' },
    { key: 'why', header: 'Почему', format: 'text', part: 'reason' },
    { key: 'class', header: 'Класс', format: 'text', part: 'class' },
    { key: 'client', header: 'Клиент', format: 'text', part: 'client' },
    { key: 'todo', header: 'Что делать', format: 'text', part: 'advice' },
  ],
  rows: [
    [1, 50, 'Доля 5 %.', 'A', 'Астра', 'Звоните.'],
    [2, 40, null, 'B', 'Бета', 'Пишите.'],
    [3, 30, null, 'C', 'Вега', null],
  ],
  totals: ['Всего', 120, null, null, null, null],
  opens: { amount: [opens, null, null, { list: 'clients' }] },
};

test('names come first and classes next; the place and the sentences are kept back', () => {
  const shown = shownTable(table);
  expect(shown.columns.map(({ key }) => key)).toEqual(['client', 'class', 'amount']);
  expect(shown.scales).toEqual([null, null, { low: 0, high: 50 }]);
  expect(shown.row(0).values).toEqual(['Астра', 'A', 50]);
});

test('a class tells why and then what to do; nothing where there is nothing to tell', () => {
  const told = [0, 1, 2].map((place) => shownTable(table).row(place)).map(({ tells, sentences }) => [tells, sentences]);
  expect(told).toEqual([
    ['reason', ['Доля 5 %.', 'Звоните.']],
    ['advice', ['Пишите.']],
    [null, []],
  ]);
});

test('what a count opens goes with it, in the line of totals too', () => {
  const shown = shownTable(table);
  expect(shown.row(0).opens).toEqual([null, null, opens]);
  expect(shown.row(1).opens).toEqual([null, null, null]);
  expect(shown.totals?.opens[2]).toEqual({ list: 'clients' });
});

test('without a class to press sentences stay in their columns, and without clients columns keep their order', () => {
  const columns = table.columns.filter(({ part }) => part !== 'class' && part !== 'client');
  const plain = shownTable({ ...table, columns, rows: [[1, 50, 'Доля.', 'Звоните.']] });
  expect(plain.columns.map(({ key }) => key)).toEqual(['amount', 'why', 'todo']);
  expect(plain.row(0)).toMatchObject({ values: [50, 'Доля.', 'Звоните.'], tells: null });
});
