import type { TableBlock } from '../../../core';
import { matching, sorted, sumsOf, withoutSame } from '../../../pane/clients/client-rows';

const list: TableBlock = {
  block: 'table',
  name: 'clients',
  list: true,
  columns: [
    { key: 'client', header: 'Клиент', format: 'text', part: 'client' },
    { key: 'city', header: 'Город', format: 'text' },
    { key: 'class', header: 'ABC', format: 'text', paint: 'class' },
    { key: 'before', header: 'Было', format: 'money' },
    { key: 'share', header: 'Доля', format: 'percent' },
    { key: 'after', header: 'Стало', format: 'money' },
  ],
  rows: [
    ['Клиент 10', 'Минск', 'A', 500, 0.5, null],
    ['ёлочка', 'Минск', 'A', null, 0.2, 20],
    ['Клиент 2', 'Минск', 'A', -70, 0.2, 5],
    ['Ель', 'Киев', 'A', 500, 0.1, 1],
  ],
};
const all = [0, 1, 2, 3];
const inOrder = (key: string, falling: boolean, places = all) =>
  sorted(list, places, { order: { key, falling }, language: 'ru' });

test('numbers are ordered by size, equals as in the report, and blanks come last both ways', () => {
  expect(inOrder('before', true)).toEqual([0, 3, 2, 1]);
  expect(inOrder('before', false)).toEqual([2, 0, 3, 1]);
});

test('names are ordered as in a dictionary, numbers in them by size', () => {
  expect(inOrder('client', false)).toEqual([1, 3, 2, 0]);
  expect(inOrder('client', true, [0, 2])).toEqual([0, 2]);
});

test('the first rows of an order are those that come first in the whole of it', () => {
  for (const key of ['client', 'before', 'share', 'after', 'gone'])
    for (const falling of [true, false])
      for (const most of [0, 1, 2, 3, 4, 9])
        expect(sorted(list, all, { order: { key, falling }, language: 'ru', most })).toEqual(
          inOrder(key, falling).slice(0, most),
        );
});

test('without an order, or by a column that is gone, the report’s own order stays', () => {
  expect(sorted(list, [3, 1], { order: null, language: 'uk' })).toEqual([3, 1]);
  expect(inOrder('gone', true, [3, 1])).toEqual([3, 1]);
});

test('every word that is looked for must be in some text of the row, whatever its case', () => {
  expect(matching(list, all, ' минск КЛИЕНТ ')).toEqual([0, 2]);
  expect(matching(list, [1, 3], 'киев')).toEqual([3]);
  expect(matching(list, all, '   ')).toEqual(all);
  expect(matching(list, all, '500')).toEqual([]);
});

test('money is summed column by column over the rows that are shown, blanks as nothing', () => {
  const sums = (places: number[]) => sumsOf(list, places).map(({ column, sum }) => [column.key, sum]);
  expect(sums(all)).toEqual([
    ['before', 930],
    ['after', 26],
  ]);
  expect(sums([])).toEqual([
    ['before', 0],
    ['after', 0],
  ]);
});

test('a column that says the same of all shown rows is left out, but not names, classes and numbers', () => {
  const shown = withoutSame(list, [0, 1, 2]);
  expect(shown.columns.map(({ key }) => key)).toEqual(['client', 'class', 'before', 'share', 'after']);
  expect(shown.rows[1]).toEqual(['ёлочка', 'A', null, 0.2, 20]);
  expect(withoutSame(list, all).columns).toHaveLength(6);
  expect(withoutSame(list, [0])).toBe(list);
});
