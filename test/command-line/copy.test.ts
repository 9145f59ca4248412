import { capabilities, languages, type Language, wordsIn } from '../../core';
import { readXlsx } from '../../embedded/workbook/read-xlsx';
import { readZip } from '../../embedded/workbook/zip/read-zip';
import { problemsOf, unpackedParts } from '../embedded/workbook/check-package';
import { userPackage } from '../embedded/workbook/user-package';
import { analyze, Folder, salesText } from './command';

const folder = new Folder();
const sales = folder.write('sales.csv', salesText);

const sheetsOf = async (name: string): Promise<readonly string[]> =>
  (await readXlsx(folder.bytes(name))).sheets.map((sheet) => sheet.name);
const readingSheet: Readonly<Record<Language, string>> = {
  ru: 'Чтение данных',
  uk: 'Читання даних',
  en: 'Data reading',
};
const packed = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(readZip(bytes).map(({ name, local }) => [name, Buffer.from(local).toString('base64')]));

/** Parts that have to name the new sheets; of the user's sheets only the one in front, which no longer is. */
const LISTS = [
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/worksheets/sheet1.xml',
];

test('every part of the user’s workbook is in the copy, byte for byte', async () => {
  const source = await userPackage();
  const book = folder.write('book.xlsm', source);
  expect(await analyze(book, '--reports', 'abc,rfm')).toMatchObject({ code: 0 });
  const copy = folder.bytes('book-clientele.xlsm');
  expect(folder.bytes('book.xlsm')).toEqual(source);
  expect(await problemsOf(copy)).toEqual([]);
  const [before, after] = [packed(source), packed(copy)];
  for (const [name, bytes] of before) if (!LISTS.includes(name)) expect([name, after.get(name)]).toEqual([name, bytes]);
  const [old, now] = [await unpackedParts(source), await unpackedParts(copy)];
  const front = (parts: ReadonlyMap<string, string>) =>
    parts.get('xl/worksheets/sheet1.xml')?.replace(/ tabSelected="[01]"/, '');
  expect(front(now)).toBe(front(old));
});

test.each(languages)('every report that has an answer has a sheet with its name in %s', async (language) => {
  const out = `${language}.xlsx`;
  expect(await analyze(sales, '--lang', language, '--out', folder.at(out))).toMatchObject({ code: 0 });
  const names = await sheetsOf(out);
  const isAnswered = (needs: readonly string[]) => needs.every((role) => role.startsWith('sales.'));
  for (const { name, needs } of capabilities)
    expect([name.en, names.includes(wordsIn(language).say(name))]).toEqual([name.en, isAnswered(needs)]);
  expect(names[0]).toBe('sales');
  expect(names).toContain(readingSheet[language]);
  expect(await problemsOf(folder.bytes(out))).toEqual([]);
});

test('a CSV file becomes the first sheet of the copy, its cells as they were', async () => {
  await analyze(sales, '--reports', 'abc', '--out', folder.at('csv.xlsx'));
  const sheet = (await readXlsx(folder.bytes('csv.xlsx'))).sheet('sales')!;
  const rows = sheet.values.map((row) => (row ?? []).map((value) => value ?? ''));
  expect(rows[0]).toEqual(['Дата', 'Клиент', 'Сумма', 'Номер заказа', 'Менеджер']);
  expect(rows[1]).toEqual(['10.01.2025', 'Ромашка', 1100, 'Р-1', 'Иванов']);
  expect(rows[5]).toEqual(['12.02.2025', 'Василёк', '30,50', 'В-2', 'Петрова']);
});

test('names that look like formulas are text in the reports', async () => {
  const evil = folder.write(
    'evil.csv',
    'Дата;Клиент;Сумма\n12.03.2025;"=HYPERLINK(""http://x"")";100\n13.03.2025;+7 900;50\n',
  );
  await analyze(evil, '--out', folder.at('evil.xlsx'));
  const { sheets } = await readXlsx(folder.bytes('evil.xlsx'));
  expect(sheets.flatMap(({ formulas }) => [...formulas.values()])).toEqual([]);
  expect(sheets.find(({ name }) => name === 'ABC – клиенты')!.values.flat()).toContain('=HYPERLINK("http://x")');
});

beforeAll(async () => {
  await analyze(sales, '--out', folder.at('first.xlsx'), '--json', folder.at('first.json'));
});

test('run again on its own copy, the command replaces its sheets and does not take them for data', async () => {
  const again = await analyze(
    folder.at('first.xlsx'),
    '--out',
    folder.at('second.xlsx'),
    '--json',
    folder.at('second.json'),
  );
  expect(again.code).toBe(0);
  expect(again.said).toContain('«sales»');
  expect(await sheetsOf('second.xlsx')).toEqual(await sheetsOf('first.xlsx'));
  const [first, second] = [folder.bytes('first.json'), folder.bytes('second.json')].map((bytes) =>
    JSON.parse(Buffer.from(bytes).toString()),
  );
  expect(second).toEqual(first);
  expect(await problemsOf(folder.bytes('second.xlsx'))).toEqual([]);
});

test('its own sheets can’t be chosen as the sales', async () => {
  const answer = await analyze(folder.at('first.xlsx'), '--sheet', 'ABC – клиенты', '--json', '-');
  expect(answer).toMatchObject({ code: 2, said: expect.stringContaining('Есть: sales.') });
});

test('fewer reports the second time: the other sheets stay as they were', async () => {
  await analyze(
    folder.at('first.xlsx'),
    '--reports',
    'abc',
    '--set',
    'thresholds=50,80,95',
    '--out',
    folder.at('third.xlsx'),
  );
  expect(await sheetsOf('third.xlsx')).toEqual(await sheetsOf('first.xlsx'));
  const classes = (await readXlsx(folder.bytes('third.xlsx'))).sheet('ABC')!.values.flat();
  expect(classes).toContain('D');
});
