import { capabilities } from '../../../core/capabilities.generated';
import type { Row } from '../../../core/grid/cell';
import { isProblem } from '../../../core/problem';
import { analyse } from '../../../core/reports/analyse';
import { analysisJson } from '../../../core/reports/analysis-json';
import { reportPages } from '../../../core/reports/report-pages';
import type { Request } from '../../../core/reports/request';
import { finish, finishNow } from '../../../core/steps';
import { languages } from '../../../core/words/language';
import { wordsIn } from '../../../core/words/words';
import { memoryHost, type MemorySheet } from '../memory-host';

const header: Row = ['Дата', 'Контрагент', 'Сумма', 'Менеджер'];
const rows: readonly Row[] = Array.from({ length: 40 }, (_, i) => [
  `${String((i % 27) + 1).padStart(2, '0')}.${String((i % 12) + 1).padStart(2, '0')}.2025`,
  `Клиент ${i % 7}`,
  1000 + i * 10,
  i % 2 ? 'Иванов' : 'Петрова',
]);
const sales: MemorySheet = { name: 'Отгрузки', rows: [header, ...rows, ['Итого', null, 999999, null]] };
const clients: MemorySheet = {
  name: 'Клиенты',
  rows: [
    ['Клиент', 'Менеджер', 'Город', 'Телефон'],
    ...[0, 1, 2, 3].map((n): Row => [`Клиент ${n}`, 'Коваль', 'Минск', '+375 29 000-00-00']),
  ],
};
const all = capabilities.map(({ id }) => id);
const run = (request: Partial<Request>, ...sheets: readonly MemorySheet[]) =>
  finishNow(analyse(memoryHost(...sheets), { reports: all, ...request }, capabilities));

test('finds the sales and the clients among the sheets and computes what was asked', () => {
  const analysis = run({ reports: ['abc', 'xyz'] }, { name: 'Заметки', rows: [['просто текст']] }, clients, sales);
  if (isProblem(analysis)) throw new Error(analysis.problem);
  expect(analysis.sources.sales!.map(({ sheet }) => sheet)).toEqual(['Отгрузки']);
  expect(analysis.sources.clients?.[0].sheet).toBe('Клиенты');
  expect(analysis.answers.map(({ capability }) => capability.id)).toEqual(['abc', 'xyz']);
  const [{ reading }] = analysis.sources.sales!;
  expect(reading.read + reading.skipped.length).toBe(reading.rows);
  expect(reading.skipped.map(({ reason }) => reason)).toEqual(['totals']);
});

test('the same work runs at once or with promises', async () => {
  const work = () => analyse(memoryHost(sales), { reports: all }, capabilities);
  const now = finishNow(work());
  const later = await finish(work());
  if (isProblem(now) || isProblem(later)) throw new Error('no analysis');
  expect(JSON.stringify(analysisJson(later))).toBe(JSON.stringify(analysisJson(now)));
});

test('sheets that we wrote are not taken for data', () => {
  expect(
    run(
      {},
      { ...sales, ours: true },
      {
        name: 'Пусто',
        rows: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      },
    ),
  ).toEqual({ problem: 'no-table', table: 'sales', sheets: ['Пусто'] });
});

test('an empty workbook, an unknown sheet, report or setting: a problem each, with what there is', () => {
  expect(run({})).toEqual({ problem: 'no-table', table: 'sales', sheets: [] });
  expect(run({ sheet: 'Нет такого' }, sales)).toEqual({
    problem: 'unknown-sheet',
    sheet: 'Нет такого',
    sheets: ['Отгрузки'],
  });
  expect(run({ reports: ['abd'] }, sales)).toMatchObject({ problem: 'unknown-report', report: 'abd' });
  expect(run({ settings: { treshold: 1 } }, sales)).toMatchObject({ problem: 'unknown-setting', setting: 'treshold' });
  expect(run({ settings: { 'abc.thresholds': '95, 75' } }, sales)).toMatchObject({
    problem: 'bad-setting',
    setting: 'thresholds',
  });
});

test('a column the user points at wins over the one that was recognised', () => {
  const analysis = run({ reports: ['abc'], columns: { 'sales.client': 'Менеджер' } }, sales);
  if (isProblem(analysis)) throw new Error(analysis.problem);
  expect(analysis.tables.sales!.client.names).toEqual(['Петрова', 'Иванов']);
});

test('a setting for one report leaves the others alone', () => {
  const analysis = run(
    { reports: ['abc', 'abc-xyz'], settings: { 'abc.thresholds': '50; 80', method: 'cumulative' } },
    sales,
  );
  if (isProblem(analysis)) throw new Error(analysis.problem);
  expect(analysis.answers.map(({ settings }) => settings.thresholds)).toEqual([
    [0.5, 0.8],
    [0.75, 0.95],
  ]);
});

test.each(languages)(
  'pages in %s: every report says where its figures come from, and how the data were read',
  (language) => {
    const analysis = run({}, sales, clients);
    if (isProblem(analysis)) throw new Error(analysis.problem);
    const pages = reportPages(analysis, wordsIn(language));
    expect(new Set(pages.map(({ sheet }) => sheet.toLowerCase())).size).toBe(pages.length);
    for (const { sheet, blocks } of pages) {
      expect(sheet.length).toBeLessThanOrEqual(31);
      expect(blocks.map(({ block }) => block).slice(0, 2)).toEqual(['title', 'sources']);
    }
    const text = JSON.stringify(pages);
    expect(text).toContain('A1:D42');
    expect(text).not.toMatch(/undefined|\{\w+[:}]/);
  },
);

test('the pages have the same ids in every language', () => {
  const analysis = run({}, sales, clients);
  if (isProblem(analysis)) throw new Error(analysis.problem);
  const [ru, uk, en] = languages.map((language) => reportPages(analysis, wordsIn(language)).map(({ id }) => id));
  expect(ru).toEqual(expect.arrayContaining(['abc', 'abc/clients', 'xyz', 'reading', 'reading/skipped']));
  expect(new Set(ru).size).toBe(ru?.length);
  expect(uk).toEqual(ru);
  expect(en).toEqual(ru);
});

test('a report without an answer gets a page that says why', () => {
  const short: MemorySheet = { name: 'Май', rows: [header, ['01.05.2025', 'А', 5, 'И'], ['02.05.2025', 'Б', 6, 'И']] };
  const analysis = run({ reports: ['migration'] }, short);
  if (isProblem(analysis)) throw new Error(analysis.problem);
  const [page] = reportPages(analysis, wordsIn('en'));
  expect(page?.blocks.find(({ block }) => block === 'note')).toMatchObject({ tone: 'warning' });
});
