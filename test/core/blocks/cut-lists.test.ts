import { cutLists, wordsIn, type Block } from '../../../core';

const list = (rows: number): Block => ({
  block: 'table',
  name: 'clients',
  list: true,
  columns: [{ key: 'n', header: '№', format: 'integer' }],
  rows: Array.from({ length: rows }, (_, i) => [i + 1]),
});

test('a list that fits stays as it is', () => {
  const blocks = [list(300)];
  expect(cutLists(blocks, 500, wordsIn('ru'))).toBe(blocks);
});

test.each([
  ['ru', 'Показаны первые 300 строк из 301: больше на лист не помещается.'],
  ['uk', 'Показано перші 300 рядків із 301: більше на аркуш не вміщується.'],
  ['en', 'The first 300 of 301 rows are shown: a sheet holds no more.'],
] as const)('a list longer than the sheet ends earlier, and a note says so: %s', (language, text) => {
  expect(cutLists([list(301)], 500, wordsIn(language))).toEqual([{ block: 'note', tone: 'warning', text }, list(300)]);
});
