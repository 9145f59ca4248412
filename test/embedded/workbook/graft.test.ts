import { openXlsx, readXlsx as readWithLibrary, saveXlsx } from 'hucre';
import type { Workbook } from '../../../embedded/workbook/model/workbook';
import { readXlsx } from '../../../embedded/workbook/read-xlsx';
import { saveWorkbook } from '../../../embedded/workbook/write-xlsx';
import { readZip } from '../../../embedded/workbook/zip/read-zip';
import { problemsOf, unpackedParts } from './check-package';
import { addReport } from './report-sheet';
import { userPackage, userParts, withoutChartSheet } from './user-package';

/** Parts that have to say something of the new sheets, and the user's front sheet, which is in front no longer. */
const LISTS = [
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/worksheets/sheet1.xml',
];

async function saved(source: Uint8Array, change: (workbook: Workbook) => void): Promise<Uint8Array> {
  const workbook = await readXlsx(source);
  change(workbook);
  return saveWorkbook(workbook, source);
}

const packed = (bytes: Uint8Array): Map<string, string> =>
  new Map(readZip(bytes).map(({ name, local }) => [name, Buffer.from(local).toString('base64')]));
const partOf = async (bytes: Uint8Array, name: string): Promise<string> => (await unpackedParts(bytes)).get(name) ?? '';
const without = (xml: string, ...pieces: readonly (string | RegExp)[]): string =>
  pieces.reduce<string>((text, piece) => text.replace(piece, ''), xml);

test("the user's workbook is sound to begin with", async () => {
  expect(await problemsOf(await userPackage())).toEqual([]);
});

test("with a report added, every part of the user's is the same packed bytes, in the same order", async () => {
  const source = await userPackage();
  const result = await saved(source, (workbook) => addReport(workbook, 'Отчёт'));
  const [before, after] = [packed(source), packed(result)];
  expect([...after.keys()].slice(0, before.size)).toEqual([...before.keys()]);
  for (const [name, bytes] of before) if (!LISTS.includes(name)) expect([name, after.get(name)]).toEqual([name, bytes]);
  expect(await problemsOf(result)).toEqual([]);
});

test('in the lists only additions are made, in the front sheet only the mark of being selected is changed', async () => {
  const source = await userPackage();
  const result = await saved(source, (workbook) => addReport(workbook, 'Отчёт'));
  const before = userParts();
  const sheet = await partOf(result, 'xl/worksheets/sheet1.xml');
  expect(sheet).toBe(before['xl/worksheets/sheet1.xml']?.replace('tabSelected="1"', 'tabSelected="0"'));
  const workbook = await partOf(result, 'xl/workbook.xml');
  const added = [/<sheet name="Отчёт"[^>]*>/, /<definedName name="_xlnm.Print_Titles"[^]*?<\/definedName>/];
  expect(without(workbook, ...added)).toBe(before['xl/workbook.xml']?.replace('activeTab="0"', 'activeTab="3"'));
  const types = await partOf(result, '[Content_Types].xml');
  expect(types.startsWith((before['[Content_Types].xml'] ?? '').replace('</Types>', ''))).toBe(true);
});

test('styles of the file keep their numbers, and a second report of the same look adds none', async () => {
  const once = await saved(await userPackage(), (workbook) => addReport(workbook, 'Раз'));
  const twice = await saved(once, (workbook) => addReport(workbook, 'Два'));
  const styles = await partOf(once, 'xl/styles.xml');
  expect(styles).toContain(
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf ',
  );
  expect(await partOf(twice, 'xl/styles.xml')).toBe(styles);
  expect(styles).not.toContain('Calibri');
});

test('numbers and names of tables are free ones', async () => {
  const twice = await saved(await userPackage(), (workbook) =>
    ['Раз', 'Два'].forEach((name) => addReport(workbook, name)),
  );
  const parts = await unpackedParts(twice);
  const tables = [...parts]
    .filter(([name]) => /tables\//.test(name))
    .map(([, xml]) => /id="(\d+)" name="([^"]*)"/.exec(xml)?.slice(1));
  expect(tables).toEqual([
    ['7', 'Продажи_т'],
    ['8', 'CL_abc'],
    ['9', 'CL_abc_2'],
  ]);
  expect(await problemsOf(twice)).toEqual([]);
});

test('another program reads the report and the user’s cells', async () => {
  const source = await userPackage(withoutChartSheet());
  const result = await saved(source, (workbook) => addReport(workbook, 'Отчёт'));
  const read = await readWithLibrary(result, { readStyles: true });
  const report = read.sheets.find(({ name }) => name === 'Отчёт');
  expect(report?.rows[5]).toEqual(['=1+1', '+7 900', '-5', '@СУММ(A1)']);
  expect(report?.rows[2]).toEqual(['A', 12, 1234567.8, 0.12]);
  expect(report?.charts?.[0]).toMatchObject({ title: 'Классы & доли', kinds: ['bar'] });
  expect(report?.cells?.get('1,0')?.style).toMatchObject({ font: { bold: true, name: 'Arial', size: 10 } });
  expect(read.sheets[0]?.rows[1]?.[1]).toBe('ООО «Лев»');
});

test('an added report opens in front, unless the user went to another sheet', async () => {
  const source = await userPackage();
  const result = await readXlsx(
    await saved(source, (workbook) => ['Раз', 'Два'].forEach((name) => addReport(workbook, name))),
  );
  expect(result.active?.name).toBe('Раз');
  const elsewhere = await saved(source, (workbook) => {
    addReport(workbook, 'Раз');
    workbook.active = addReport(workbook, 'Два');
  });
  expect((await readXlsx(elsewhere)).active?.name).toBe('Два');
  expect(await partOf(elsewhere, 'xl/worksheets/sheet4.xml')).toContain('<sheetView tabSelected="1"');
});

test('a report that is gone takes its parts, names and pointers with it', async () => {
  const source = await userPackage();
  const withReport = await saved(source, (workbook) => addReport(workbook, 'Отчёт'));
  const result = await saved(withReport, (workbook) => {
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== 'Отчёт');
    workbook.active = workbook.sheets[0] ?? null;
  });
  expect(readZip(result).map(({ name }) => name)).toEqual(readZip(source).map(({ name }) => name));
  expect(await problemsOf(result)).toEqual([]);
  for (const list of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/workbook.xml']) {
    expect(await partOf(result, list)).toBe(userParts()[list]);
  }
});

test('a report that is written again replaces its parts and keeps its tab', async () => {
  const source = await saved(await userPackage(), (workbook) =>
    ['Раз', 'Два'].forEach((name) => addReport(workbook, name)),
  );
  const result = await saved(source, (workbook) => {
    const again = addReport(workbook, 'снова');
    const old = workbook.sheet('Раз');
    Object.assign(again, { name: 'Раз', source: old?.source });
    again.charts = [];
    again.values[0] = ['Новое'];
    workbook.sheets = workbook.sheets.flatMap((sheet) => (sheet === old ? [again] : sheet === again ? [] : [sheet]));
  });
  expect(await problemsOf(result)).toEqual([]);
  const read = await readXlsx(result);
  expect(read.sheets.map(({ name }) => name)).toEqual(['Продажи', 'План', 'Раз', 'Два']);
  expect(read.sheet('Раз')?.values[0]).toEqual(['Новое']);
  const count = (bytes: Uint8Array, kind: string) => readZip(bytes).filter(({ name }) => name.includes(kind)).length;
  expect(count(result, 'charts/chart')).toBe(count(source, 'charts/chart') - 1);
  expect(count(result, 'tables/')).toBe(count(source, 'tables/'));
});

test('the order of calculation goes only when a sheet it names does', async () => {
  const source = await userPackage();
  const has = (bytes: Uint8Array) => readZip(bytes).some(({ name }) => name === 'xl/calcChain.xml');
  expect(has(await saved(source, ({ sheets }) => sheets.splice(1, 1)))).toBe(true);
  const result = await saved(source, ({ sheets }) => sheets.splice(0, 1));
  expect(has(result)).toBe(false);
  expect(await problemsOf(result)).toEqual([]);
});

test('the library’s own way of saving an opened file loses rules, which is why there is a graft', async () => {
  const source = await userPackage(withoutChartSheet());
  const library = await partOf(await saveXlsx(await openXlsx(source)), 'xl/worksheets/sheet1.xml');
  const ours = await partOf(
    await saved(source, (workbook) => addReport(workbook, 'Отчёт')),
    'xl/worksheets/sheet1.xml',
  );
  for (const piece of ['timePeriod="lastWeek"', 'rank="20"', 'x14:conditionalFormatting']) {
    expect(library).not.toContain(piece);
    expect(ours).toContain(piece);
  }
});

test('a file that opens on a chart sheet opens on the report, and without one on the chart sheet again', async () => {
  const front = (userParts()['xl/workbook.xml'] ?? '').replace('activeTab="0"', 'activeTab="1"');
  const source = await userPackage({ 'xl/workbook.xml': front });
  const tabOf = async (bytes: Uint8Array) => /activeTab="(\d)"/.exec(await partOf(bytes, 'xl/workbook.xml'))?.[1];
  expect(await tabOf(await saved(source, (workbook) => addReport(workbook, 'Отчёт')))).toBe('3');
  expect(await tabOf(await saved(source, ({ settings }) => settings.set('a', 1)))).toBe('1');
});
