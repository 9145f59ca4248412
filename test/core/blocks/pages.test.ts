import type { Block, TableBlock } from '../../../core/blocks/blocks';
import { pagesOf } from '../../../core/blocks/pages';
import { wordsIn } from '../../../core/words/words';

const title: Block = { block: 'title', text: 'ABC-анализ' };
const sources: Block = { block: 'sources', lines: [{ label: 'Период', text: '2025' }] };
const note: Block = { block: 'note', tone: 'plain', text: 'Всё хорошо' };
const list = (caption: string): TableBlock => ({
  block: 'table',
  name: caption,
  caption,
  list: true,
  columns: [{ key: 'a', header: 'A', format: 'text' }],
  rows: [],
});
const ru = wordsIn('ru');
const pages = (sheet: string, ...blocks: readonly Block[]) => pagesOf({ id: 'abc', sheet, blocks }, ru);

test('a report without a list is one page', () => {
  expect(pages('ABC', title, note, sources)).toEqual([{ id: 'abc', sheet: 'ABC', blocks: [title, note, sources] }]);
});

test('a list goes to a sheet of its own, with title and sources, and the overview says where it is', () => {
  const [overview, clients] = pages('ABC', title, note, list('Клиенты'), sources);
  expect(overview?.blocks).toEqual([
    title,
    note,
    sources,
    { block: 'note', tone: 'plain', text: 'Подробный список – на листе «ABC – клиенты».' },
  ]);
  expect(clients?.sheet).toBe('ABC – клиенты');
  expect(clients?.blocks.map(({ block }) => block)).toEqual(['title', 'sources', 'table']);
  expect(clients?.blocks[0]).toMatchObject({ text: 'ABC-анализ – клиенты' });
  expect(clients?.blocks[2]).not.toHaveProperty('caption');
});

test('the overview speaks the language of the report', () => {
  const blocks = [title, note, list('Clients'), list('Lost')];
  const [english] = pagesOf({ id: 'abc', sheet: 'ABC', blocks }, wordsIn('en'));
  const [ukrainian] = pagesOf({ id: 'abc', sheet: 'ABC', blocks }, wordsIn('uk'));
  expect(english?.blocks.slice(-1)).toEqual([
    { block: 'note', tone: 'plain', text: 'The full lists are on the sheets “ABC – clients”, “ABC – lost”.' },
  ]);
  expect(ukrainian?.blocks.slice(-1)).toEqual([
    { block: 'note', tone: 'plain', text: 'Докладні списки – на аркушах «ABC – clients», «ABC – lost».' },
  ]);
});

test('the first page has the id of the report, every list the name of its table behind it, whatever the language', () => {
  const named = (caption: string, name: string) => ({ ...list(caption), name });
  const ids = (...blocks: readonly Block[]) => pages('ABC', title, ...blocks).map(({ id }) => id);
  expect(ids(note)).toEqual(['abc']);
  expect(ids(note, named('Клиенты', 'clients'), named('Утраченные', 'lost'))).toEqual([
    'abc',
    'abc/clients',
    'abc/lost',
  ]);
  expect(ids(note, named('Clients', 'clients'), named('Lost', 'lost'))).toEqual(['abc', 'abc/clients', 'abc/lost']);
  expect(ids(named('Клиенты', 'clients'))).toEqual(['abc']);
});

test('a report that is nothing but a list is one sheet of the report’s own name', () => {
  expect(pages('Группа риска', title, list('Клиенты'), sources).map(({ sheet }) => sheet)).toEqual(['Группа риска']);
});

test('an abbreviation at the beginning of a caption stays in capitals', () => {
  expect(pages('База', title, note, list('ABC по товарам'))[1]?.sheet).toBe('База – ABC по товарам');
});

test.each([
  ['Качество портфеля', 'Клиенты, перешедшие из A в B за квартал'],
  ['A/B: [тест] * ? \\', 'Клиенты: новые / старые'],
  ['Оченьдлинноеназваниеотчётабезпробеловвообще', 'Клиенты'],
])('names are legal and not too long: %s – %s', (sheet, caption) => {
  for (const page of pages(sheet, title, note, list(caption))) {
    expect(page.sheet.length).toBeLessThanOrEqual(31);
    expect(page.sheet).toMatch(/^[^:\\/?*[\]]+$/);
    expect(page.sheet).toMatch(/[^\s–-]$/);
  }
});

test('a cut name does not end in prepositions', () => {
  expect(pages('Качество портфеля', title, note, list('Кто ушёл из A и X'))[1]?.sheet).toBe(
    'Качество портфеля – кто ушёл',
  );
});

test('lists whose names would be the same get different sheets', () => {
  const names = pages(
    'Качество портфеля',
    title,
    note,
    list('Клиенты, перешедшие вверх'),
    list('Клиенты, перешедшие вниз'),
  ).map(({ sheet }) => sheet.toLowerCase());
  expect(new Set(names).size).toBe(3);
});
