import type { TableBlock } from '../../../core/blocks/blocks';
import { hasRows, longList, makeRows, ROWS_AT_ONCE } from '../../../core/blocks/long-list';
import { pageNamesOf, pagesOf } from '../../../core/blocks/pages';
import { wordsIn } from '../../../core/words/words';

const COUNT = 2 * ROWS_AT_ONCE + 500;

/** A list of so many clients, and how many of its rows have been made. */
function listOf(count: number): { readonly list: TableBlock; made(): number } {
  let made = 0;
  const list = longList(
    { block: 'table', name: 'clients', list: true, columns: [{ key: 'client', header: 'Клиент', format: 'text' }] },
    Array.from({ length: count }, (_, i) => `Клиент ${i}`),
    (client, i) => {
      made++;
      return [client, i];
    },
  );
  return { list, made: () => made };
}

test('rows are made once, when somebody looks at them', () => {
  const { list, made } = listOf(COUNT);
  expect(made()).toBe(0);
  expect(list.rows).toHaveLength(COUNT);
  expect(list.rows[COUNT - 1]).toEqual([`Клиент ${COUNT - 1}`, COUNT - 1]);
  expect(made()).toBe(COUNT);
});

test('no step makes more than a thousand rows, and after the last all are there', () => {
  const { list, made } = listOf(COUNT);
  const steps = makeRows([{ block: 'title', text: 'ABC' }, list]);
  const after: number[] = [];
  for (let step = steps.next(); !step.done; step = steps.next()) after.push(made());
  expect(after).toEqual([ROWS_AT_ONCE, 2 * ROWS_AT_ONCE]);
  expect(made()).toBe(COUNT);
});

test('whether rows are still to be made is told without making any', () => {
  const { list, made } = listOf(COUNT);
  expect(hasRows([list])).toBe(false);
  expect(made()).toBe(0);
  expect(list.rows).toHaveLength(COUNT);
  expect(hasRows([list])).toBe(true);
  expect(hasRows([{ block: 'title', text: 'ABC' }, listOf(0).list])).toBe(true);
});

test('steps go on where somebody has looked meanwhile', () => {
  const { list, made } = listOf(COUNT);
  const steps = makeRows([list]);
  steps.next();
  expect(list.rows).toHaveLength(COUNT);
  expect(steps.next().done).toBe(true);
  expect(made()).toBe(COUNT);
});

test('the names of a report’s sheets are those of its pages, and need no rows', () => {
  const { list, made } = listOf(COUNT);
  const report = { id: 'abc', sheet: 'ABC', blocks: [{ block: 'note', tone: 'plain', text: '!' } as const, list] };
  const names = pageNamesOf(report);
  expect(made()).toBe(0);
  expect(names).toEqual(pagesOf(report, wordsIn('ru')).map(({ id, sheet }) => ({ id, sheet })));
});
