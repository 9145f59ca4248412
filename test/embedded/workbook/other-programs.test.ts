import { readXlsx } from '../../../embedded/workbook/read-xlsx';
import { saveWorkbook } from '../../../embedded/workbook/write-xlsx';
import { readZip } from '../../../embedded/workbook/zip/read-zip';
import { problemsOf, unpackedParts } from './check-package';
import { addReport } from './report-sheet';
import { userPackage, userParts } from './user-package';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The part with a prefix before every name, as libraries of .NET write it. */
const prefixed = (part: string): string =>
  (userParts()[part] ?? '')
    .replace(/<(\/?)(?=\w)/g, '<$1x:')
    .replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`)
    .replace(
      'r:id="rId2"',
      'xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships" q:id="rId2"',
    );

const withReport = async (source: Uint8Array): Promise<Uint8Array> => {
  const workbook = await readXlsx(source);
  addReport(workbook, 'Отчёт');
  return saveWorkbook(workbook, source);
};

test('a report is added to a file whose names have prefixes', async () => {
  const changes = Object.fromEntries(['xl/workbook.xml', 'xl/styles.xml'].map((part) => [part, prefixed(part)]));
  const result = await withReport(await userPackage(changes));
  expect(await problemsOf(result)).toEqual([]);
  const parts = await unpackedParts(result);
  expect(parts.get('xl/workbook.xml')).toContain('<x:sheet name="Отчёт"');
  expect(parts.get('xl/styles.xml')).not.toMatch(/<(?!\/?x:|\?)/);
  expect((await readXlsx(result)).sheets.map(({ name }) => name)).toEqual(['Продажи', 'План', 'Отчёт']);
});

test('a report is added to a file without styles', async () => {
  const drop = (part: string, piece: RegExp): string => (userParts()[part] ?? '').replace(piece, '');
  const unstyled = (part: string): string => (userParts()[part] ?? '').replace(/ (s|dxfId)="\d"/g, '');
  const source = await userPackage({
    'xl/styles.xml': null,
    '[Content_Types].xml': drop('[Content_Types].xml', /<Override PartName="\/xl\/styles.xml"[^>]*>/),
    'xl/_rels/workbook.xml.rels': drop('xl/_rels/workbook.xml.rels', /<Relationship Id="rId3"[^>]*>/),
    'xl/worksheets/sheet1.xml': unstyled('xl/worksheets/sheet1.xml'),
  });
  const result = await withReport(source);
  const parts = await unpackedParts(result);
  expect(parts.get('xl/styles1.xml')).toContain('<sz val="18"/>');
  expect((await problemsOf(result)).filter((problem) => !/styl|look/.test(problem))).toEqual([]);
});

test('a file in UTF-16 gets its lists in UTF-8', async () => {
  const part = 'xl/workbook.xml';
  const text = `\ufeff${(userParts()[part] ?? '').replace('UTF-8', 'UTF-16')}`;
  const wide = Buffer.from(text, 'utf16le');
  const source = await userPackage({ [part]: wide });
  const workbook = (await unpackedParts(await withReport(source))).get(part) ?? '';
  expect(workbook.startsWith('<?xml version="1.0" encoding="UTF-8"')).toBe(true);
  expect(workbook).toContain('name="Отчёт"');
});

test("a user's sheet that was changed keeps its cells, looks, table, names, notes and pictures", async () => {
  const source = await userPackage();
  const workbook = await readXlsx(source);
  const [sales] = workbook.sheets;
  if (!sales?.values[1]) throw new Error('no sales');
  sales.values[1][2] = 11;
  sales.changed = true;
  const result = await saveWorkbook(workbook, source);
  expect(await problemsOf(result)).toEqual([]);
  const read = await readXlsx(result);
  expect(read.sheets[0]?.values).toEqual(sales.values);
  expect(read.sheets[0]?.formulas).toEqual(sales.formulas);
  expect(read.sheets[0]?.tables).toMatchObject([{ name: 'Продажи_т' }]);
  expect(read.sheets[0]?.numberFormats.at(1, 0)).toBe('dd\\.mm\\.yy');
  expect(read.names).toMatchObject([{ name: 'Суммы' }]);
  const names = readZip(result).map(({ name }) => name);
  expect(names).toEqual(readZip(source).map(({ name }) => name));
});
