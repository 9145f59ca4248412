import { layoutOf, openingText, openingWith, saysUnfinished, unfinishedMark, type Block } from '../../../core';

const title: Block = { block: 'title', text: 'ABC', subtitle: 'за год' };
const note: Block = { block: 'note', tone: 'plain', text: 'Заметка' };
const sources: Block = { block: 'sources', lines: [{ label: 'Данные', text: '«Отгрузки»' }] };
const table: Block = { block: 'table', name: 't', columns: [{ key: 'a', header: 'А', format: 'text' }], rows: [['x']] };

test.each([
  ['a title', [title, note], 'ABC'],
  ['its sources', [sources, table], 'Данные: «Отгрузки»'],
  ['a note', [note, table], 'Заметка'],
])('a page that begins with %s can open with another text, and nothing else changes', (_, blocks, before) => {
  const layout = layoutOf(blocks);
  expect(openingText(layout)?.text).toBe(before);
  const marked = openingWith(layout, 'другое');
  expect(openingText(marked)).toEqual({ ...openingText(layout), text: 'другое' });
  expect(openingWith(marked, before)).toEqual(layout);
});

test('a page that begins with a table keeps its first cell', () => {
  const layout = layoutOf([table]);
  expect(openingText(layout)).toBeNull();
  expect(openingWith(layout, 'другое')).toBe(layout);
});

test('the mark is known in every language, and nothing else is taken for it', () => {
  for (const text of Object.values(unfinishedMark)) expect(saysUnfinished(text)).toBe(true);
  expect(saysUnfinished('ABC')).toBe(false);
});
