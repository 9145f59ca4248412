import { capabilities } from '../../../core/capabilities.generated';
import type { Row } from '../../../core/grid/cell';
import { isProblem } from '../../../core/problem';
import { readBook, type Book } from '../../../core/reading/book';
import { changesSince, isOutdated, madeFrom } from '../../../core/saved/made-from';
import { ofManagers } from '../../../core/reading/of-managers';
import { finishNow } from '../../../core/steps';
import { memoryHost } from '../memory-host';

const rows: readonly Row[] = [
  ['12.03.2025', 'Ромашка', 100, 'Иванов', 'звонить утром'],
  ['13.03.2025', 'Лютик', 200.5, 'Петрова', ''],
  ['14.03.2025', 'Ромашка', -50, 'Иванов', ''],
];
const abc = capabilities.find(({ id }) => id === 'abc')!;
const migration = capabilities.find(({ id }) => id === 'migration')!;
const terms = { settings: {}, asOf: null, language: 'ru' } as const;

function bookOf(sales: readonly Row[], all = capabilities): Book {
  const sheet = { name: 'Отгрузки', rows: [['Дата', 'Клиент', 'Сумма', 'Менеджер', 'Комментарий'], ...sales] };
  const book = finishNow(readBook(memoryHost(sheet), {}, all));
  if (isProblem(book)) throw new Error(book.problem);
  return book;
}
const edited = (row: number, column: number, value: Row[number]): readonly Row[] =>
  rows.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell)));
const changed = (sales: readonly Row[], report = abc) =>
  changesSince(madeFrom(report, bookOf(rows), terms), madeFrom(report, bookOf(sales), terms));

test('rows, sum and last day are those of the sales', () => {
  const { data } = madeFrom(abc, bookOf(rows), terms);
  expect(data).toMatchObject({ rows: 3, sum: 250.5, last: '2025-03-14' });
});

test('nothing of what stands in the cells can be read in it', () => {
  expect(JSON.stringify(madeFrom(migration, bookOf(rows), terms))).not.toMatch(/Ромашка|Иванов|Отгрузки/);
});

test('the same sales read again have not changed, whichever reports they were read for', () => {
  expect(changed(rows)).toEqual({ sales: false, settings: false, language: null });
  const forOne = madeFrom(abc, bookOf(rows, [abc]), terms);
  expect(changesSince(forOne, madeFrom(abc, bookOf(rows), terms))).toEqual({
    sales: false,
    settings: false,
    language: null,
  });
});

test.each<[string, readonly Row[]]>([
  ['an amount is another', edited(1, 2, 200.51)],
  ['a day is another', edited(1, 0, '14.03.2025')],
  ['a client is another', edited(2, 1, 'Лютик')],
  ['a client is spelt anew', edited(1, 1, 'Лютики')],
  ['a row is added', [...rows, ['15.03.2025', 'Лютик', 1, 'Иванов', '']]],
  ['a row is gone', rows.slice(1)],
  ['two amounts change places', edited(0, 2, 200.5).map((cells, r) => (r === 1 ? [...cells.slice(0, 2), 100, ...cells.slice(3)] : cells))], // prettier-ignore
])('the sales have changed where %s', (_, sales) => {
  expect(changed(sales)).toEqual({ sales: true, settings: false, language: null });
});

test('a column that the report does not look at does not count', () => {
  expect(changed(edited(0, 4, 'звонить вечером'))).toEqual({ sales: false, settings: false, language: null });
  const byManager = edited(0, 3, 'Коваль');
  expect(changed(byManager, migration).sales).toBe(true);
});

test('settings count where they hold for the report and differ from what held before', () => {
  const book = bookOf(rows);
  const settingsChange = (settings: Readonly<Record<string, unknown>>, asOf: number | null = null) =>
    changesSince(madeFrom(abc, book, terms), madeFrom(abc, book, { ...terms, settings, asOf })).settings;
  expect(settingsChange({ 'abc.thresholds': '80; 95' })).toBe(true);
  expect(settingsChange({ thresholds: [0.75, 0.95] })).toBe(false); // the standard, named
  expect(settingsChange({ 'xyz.method': 'cv' })).toBe(false);
  expect(settingsChange({}, 45_700)).toBe(true);
});

test('the choice of managers is a setting, not another set of sales', () => {
  const book = bookOf(rows);
  const part = ofManagers(book, ['Иванов']);
  if (isProblem(part)) throw new Error(part.problem);
  expect(changesSince(madeFrom(abc, book, terms), madeFrom(abc, part, terms))).toEqual({
    sales: false,
    settings: true,
    language: null,
  });
});

test('sheets in another language than they would be written in are out of date, and which language is said', () => {
  const book = bookOf(rows);
  const [then, now] = [madeFrom(abc, book, terms), madeFrom(abc, book, { ...terms, language: 'en' })];
  expect(changesSince(then, now)).toEqual({ sales: false, settings: false, language: 'ru' });
  expect([changesSince(then, now), changesSince(then, then)].map(isOutdated)).toEqual([true, false]);
});

test('where the language was not kept, the sheets are taken to be in the right one', () => {
  const book = bookOf(rows);
  const { data, terms: kept } = madeFrom(abc, book, terms);
  const then = { data, terms: kept };
  expect(changesSince(then, madeFrom(abc, book, { ...terms, language: 'en' })).language).toBeNull();
});
