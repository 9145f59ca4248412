import { capabilities } from '../../../core/capabilities.generated';
import type { Row } from '../../../core/grid/cell';
import { isProblem } from '../../../core/problem';
import { analyse, type Analysis } from '../../../core/reports/analyse';
import { analysisJson } from '../../../core/reports/analysis-json';
import { changesSince, madeFrom } from '../../../core/saved/made-from';
import { reportPages } from '../../../core/reports/report-pages';
import type { Request } from '../../../core/reports/request';
import { finishNow } from '../../../core/steps';
import { wordsIn } from '../../../core/words/words';
import { memoryHost, type MemorySheet } from '../memory-host';

const header: Row = ['Дата', 'Контрагент', 'Сумма', 'Менеджер'];
const lineOf = (year: number, i: number): Row => [
  `${10 + (i % 18)}.${String((i % 12) + 1).padStart(2, '0')}.${year}`,
  `Клиент ${(i * 7 + year) % 9}`,
  100 + ((i * 7919) % 900) + 0.25,
  i % 2 ? 'Иванов' : 'Петрова',
];
const lines = (year: number): readonly Row[] => Array.from({ length: 36 }, (_, i) => lineOf(year, i));
const sheetOf = (name: string, ...rows: readonly Row[]): MemorySheet => ({ name, rows });
const turned = (rows: readonly Row[]): readonly Row[] => rows.map((row) => [...row].reverse());
const years = [
  sheetOf('2023', header, ...lines(2023), ['Итого', null, 1, null]),
  sheetOf('2024', ...turned([header, ...lines(2024)])),
  sheetOf('2025', ['Отгрузки'], [], header, ...lines(2025), ['01.02.2025', 'Клиент 1', 'уточнить', 'Иванов']),
];
const together = sheetOf('Все', header, ...[2023, 2024, 2025].flatMap(lines));

function run(sheets: readonly MemorySheet[], request: Partial<Request> = {}): Analysis {
  const reports = capabilities.map(({ id }) => id);
  const analysis = finishNow(analyse(memoryHost(...sheets), { reports, ...request }, capabilities));
  if (isProblem(analysis)) throw new Error(JSON.stringify(analysis));
  return analysis;
}
const sheetsRead = ({ sources }: Analysis) => sources.sales!.map(({ sheet }) => sheet);
const resultsOf = ({ answers }: Analysis) => answers.map(({ result }) => result).filter((result) => !isProblem(result));

test('sheets of years give the reports that one sheet with all the rows gives', () => {
  const analysis = run(years);
  expect(sheetsRead(analysis)).toEqual(['2023', '2024', '2025']);
  expect(analysis.alsoSales).toEqual([]);
  expect(resultsOf(analysis)).toEqual(resultsOf(run([together])));
});

test('the order of the sheets and of their rows does not matter', () => {
  const abc = (sheets: readonly MemorySheet[]) => resultsOf(run(sheets, { reports: ['abc', 'portfolio-quality'] }));
  const mixed = years.map(({ name, rows }, i) =>
    i === 1 ? sheetOf(name, rows[0]!, ...rows.slice(1).reverse()) : { name, rows },
  );
  expect(abc([...mixed].reverse())).toEqual(abc(years));
});

test('every sheet keeps its own account: rows, columns and skipped rows with their numbers', () => {
  const accounts = run(years).sources.sales!.map(
    ({ sheet, address, reading: { rows, read, skipped, recognition } }) => ({
      sheet,
      address,
      counts: [rows, read],
      skipped: skipped.map(({ row, reason }) => [row, reason]),
      first: recognition.columns[0]?.role,
    }),
  );
  expect(accounts).toEqual([
    { sheet: '2023', address: 'A1:D38', counts: [37, 36], skipped: [[38, 'totals']], first: 'day' },
    { sheet: '2024', address: 'A1:D37', counts: [36, 36], skipped: [], first: 'manager' },
    { sheet: '2025', address: 'A1:D40', counts: [37, 36], skipped: [[40, 'bad-amount']], first: 'day' },
  ]);
});

test('every report names the sheets and the rows in all, the reading report each sheet', () => {
  const pages = reportPages(run(years, { reports: ['abc'] }), wordsIn('ru'));
  const texts = (id: string) => JSON.stringify(pages.find((page) => page.id === id)!.blocks);
  expect(texts('abc')).toContain('«2023», «2024», «2025» – всего прочитано строк: 108, пропущено: 2');
  expect(texts('reading')).toContain('«2024» A1:D37, прочитано строк: 36, пропущено: 0');
  expect(texts('reading')).not.toContain('Похожи на продажи');
  const skipped = pages
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.block === 'table' && block.name === 'skipped');
  expect(skipped).toMatchObject({
    rows: [
      ['2023', 38, 'Дата', 'Итого', expect.any(String)],
      ['2025', 40, 'Сумма', 'уточнить', expect.any(String)],
    ],
  });
  expect(JSON.stringify(reportPages(run(years, { reports: ['abc'] }), wordsIn('en')))).toContain(
    '“2023”, “2024”, “2025” – rows read in all: 108',
  );
});

test('of many sheets the sources name the first and the last', () => {
  const months = Array.from({ length: 8 }, (_, m) =>
    sheetOf(
      `${m + 1}.2025`,
      header,
      ...lines(2025).map((row) => [String(row[0]).replace(/\.\d\d\./, `.0${m + 1}.`), ...row.slice(1)]),
    ),
  );
  const text = JSON.stringify(reportPages(run(months, { reports: ['abc'] }), wordsIn('uk')));
  expect(text).toContain('«1.2025» … «8.2025» (усього 8 аркушів) – усього прочитано рядків: 288');
});

test('JSON has a source for each sheet, and the one source where there is but one', () => {
  expect(analysisJson(run(years))).toMatchObject({
    sources: [{ sheet: '2023' }, { sheet: '2024', read: 36 }, { sheet: '2025' }],
  });
  expect(analysisJson(run([together]))).toMatchObject({ source: { sheet: 'Все', read: 108 } });
});

test('a sheet that the user has chosen is read alone, and the others are known to go with it', () => {
  const analysis = run(years, { sheet: '2024' });
  expect(sheetsRead(analysis)).toEqual(['2024']);
  expect(analysis.tables.sales!.rows).toBe(36);
  expect(analysis.series).toEqual(['2023', '2024', '2025']);
  expect(analysis.alsoSales).toEqual([]);
});

test('sheets with the same days are not added, and that they are there is said', () => {
  const copy = sheetOf('2024 (2)', header, ...lines(2024));
  const analysis = run([...years, copy]);
  expect(sheetsRead(analysis)).toEqual(['2023', '2024', '2025']);
  expect(analysis.alsoSales).toEqual(['2024 (2)']);
  const [one, other] = [
    sheetOf('Склад 1', header, ...lines(2025)),
    sheetOf('Склад 2', header, ...lines(2025), lineOf(2025, 40)),
  ];
  expect(run([one, other])).toMatchObject({ alsoSales: ['Склад 1'], series: [] });
});

test('sheets of another name, or with another kind of amount, are not added', () => {
  const returns = sheetOf('Возвраты 2022', header, ...lines(2022));
  const derived = sheetOf(
    '2022',
    ['Дата', 'Контрагент', 'Количество', 'Цена'],
    ...lines(2022).map((row) => [row[0]!, row[1]!, 2, 7.5]),
  );
  const analysis = run([...years, returns, derived]);
  expect(sheetsRead(analysis)).toEqual(['2023', '2024', '2025']);
  expect(analysis.alsoSales).toEqual(['Возвраты 2022', '2022']);
});

test('an empty sheet for the next year is neither read nor told of', () => {
  const analysis = run([...years, sheetOf('2026', header)]);
  expect(sheetsRead(analysis)).toEqual(['2023', '2024', '2025']);
  expect(analysis.alsoSales).toEqual([]);
});

test('a header that the user has chosen counts on the sheets where it stands', () => {
  const renamed = sheetOf('2025', ['Дата', 'Покупатель', 'Сумма', 'Контрагент'], ...lines(2025));
  const analysis = run([...years.slice(0, 2), renamed], {
    reports: ['abc'],
    columns: { 'sales.client': 'Покупатель' },
  });
  expect(sheetsRead(analysis)).toEqual(['2023', '2024', '2025']);
  const clientIn = (at: number) =>
    analysis.sources.sales![at]!.reading.recognition.columns.find(({ role }) => role === 'client')?.header;
  expect([0, 1, 2].map(clientIn)).toEqual(['Контрагент', 'Контрагент', 'Покупатель']);
});

test('the sales of one manager are taken from all sheets, and a change on any of them is seen', () => {
  const analysis = run(years, { managers: ['Иванов'] });
  expect(analysis.tables.sales!.rows).toBe(54);
  expect(analysis.whole.sales!.rows).toBe(108);
  const terms = { settings: {}, asOf: null, language: 'ru' } as const;
  const made = (sheets: readonly MemorySheet[]) => madeFrom(capabilities[0]!, run(sheets), terms);
  const [first, ...others] = years;
  const changed = [
    sheetOf(first!.name, ...first!.rows.slice(0, 5), lineOf(2023, 99), ...first!.rows.slice(6)),
    ...others,
  ];
  expect(changesSince(made(years), made(years)).sales).toBe(false);
  expect(changesSince(made(years), made(changed)).sales).toBe(true);
});
