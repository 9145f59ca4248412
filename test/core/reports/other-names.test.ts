import type { Page } from '../../../core/blocks/blocks';
import { otherNames, withNameNotes } from '../../../core/reports/other-names';
import { wordsIn } from '../../../core/words/words';

const page = (id: string, sheet: string): Page => ({
  id,
  sheet,
  blocks: [
    { block: 'title', text: sheet },
    { block: 'sources', lines: [] },
    { block: 'note', tone: 'good', text: 'В порядке.' },
  ],
});
const pages = [page('abc', 'ABC'), page('abc/clients', 'ABC – клиенты')];
const users = (name: string) => ({ name, page: null });

test('pages whose names are free, or that have their sheets already, get no other name', () => {
  expect(otherNames(pages, [users('Отгрузки')])).toEqual([]);
  expect(otherNames(pages, [users('ABC'), { name: 'ABC (2)', page: 'abc' }])).toEqual([]);
});

test('a page whose name the user’s sheet has gets the next free one, in whatever case that is written', () => {
  const sheets = [users('abc'), users('ABC (2)')];
  expect(otherNames(pages, sheets)).toEqual([{ page: 'abc', wanted: 'ABC', free: 'ABC (3)' }]);
});

test('two pages of one name do not get the same free one', () => {
  const twins = [page('one', 'ABC'), page('two', 'ABC')];
  expect(otherNames(twins, [users('ABC')]).map(({ free }) => free)).toEqual(['ABC (2)', 'ABC (3)']);
});

test('where nobody can be asked, the page says below its sources why it is called otherwise', () => {
  const [abc, clients] = withNameNotes(pages, otherNames(pages, [users('ABC')]), wordsIn('ru'));
  expect(clients).toBe(pages[1]);
  expect(abc!.blocks.map(({ block }) => block)).toEqual(['title', 'sources', 'note', 'note']);
  expect(abc!.blocks[2]).toMatchObject({
    text: 'В книге уже есть другой лист «ABC», поэтому этот назван «ABC (2)».',
  });
});
