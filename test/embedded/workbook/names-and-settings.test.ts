import { newWorkbook } from '../../../embedded/workbook/model/workbook';
import type { Workbook } from '../../../embedded/workbook/model/workbook';
import { readXlsx } from '../../../embedded/workbook/read-xlsx';
import { saveWorkbook } from '../../../embedded/workbook/write-xlsx';
import { readZip } from '../../../embedded/workbook/zip/read-zip';
import { problemsOf, unpackedParts } from './check-package';
import { addReport, area } from './report-sheet';
import { userPackage, userParts } from './user-package';

async function saved(source: Uint8Array, change: (workbook: Workbook) => void): Promise<Uint8Array> {
  const workbook = await readXlsx(source);
  change(workbook);
  return saveWorkbook(workbook, source);
}

const namesIn = async (bytes: Uint8Array): Promise<string[]> => {
  const workbook = (await unpackedParts(bytes)).get('xl/workbook.xml') ?? '';
  return [...workbook.matchAll(/<definedName ([^>]*)>([^<]*)</g)].map(
    ([, attributes, text]) => `${attributes} = ${text}`,
  );
};

test('names that did not change stay as they are written, also the programs’ own', async () => {
  const source = await userPackage();
  const result = await saved(source, (workbook) => {
    const report = addReport(workbook, "Отчёт 'А' 1");
    workbook.names.push({
      name: 'CL_area',
      target: { sheetId: report.id, area: area(0, 0, 5, 4) },
      comment: 'наше',
      visible: false,
    });
  });
  expect(await namesIn(result)).toEqual([
    ...(await namesIn(source)),
    `name="CL_area" comment="наше" hidden="1" = 'Отчёт ''А'' 1'!$A$1:$D$5`,
    `name="_xlnm.Print_Titles" localSheetId="3" = 'Отчёт ''А'' 1'!$2:$2`,
  ]);
  expect(await problemsOf(result)).toEqual([]);
});

test('names are changed, dropped and moved with their tabs', async () => {
  const result = await saved(await userPackage(), (workbook) => {
    const [sales, plan] = workbook.sheets;
    if (!sales || !plan) throw new Error('no sheets');
    plan.names.push({
      name: 'План_1',
      target: { formula: '=XLOOKUP(1,Продажи!A:A,Продажи!B:B)' },
      comment: '',
      visible: true,
    });
    workbook.names[0] = { name: 'суммы', target: { sheetId: sales.id, area: area(0, 0) }, comment: '', visible: true };
    workbook.sheets = [plan, sales];
  });
  expect(await namesIn(result)).toEqual([
    `name="_xlnm._FilterDatabase" localSheetId="1" hidden="1" = Продажи!$A$1:$C$4`,
    `name="_xlnm.Print_Area" localSheetId="0" = План!$A$1`,
    `name="Суммы" = 'Продажи'!$A$1`,
    `name="План_1" localSheetId="0" = _xlfn.XLOOKUP(1,Продажи!A:A,Продажи!B:B)`,
  ]);
  expect(await problemsOf(result)).toEqual([]);
  const gone = await saved(result, ({ names, sheets }) => {
    names.length = 0;
    sheets[0]?.names.splice(0);
    sheets.splice(1, 1);
  });
  expect(await namesIn(gone)).toEqual(['name="_xlnm.Print_Area" localSheetId="0" = План!$A$1']);
});

test('settings are kept in a part of their own and found again', async () => {
  const settings = { version: 1, columns: { 'sales.client': 'Контрагент <b> & "c" \u0001 _x0041_ \ud83d\ude00' } };
  const source = await userPackage();
  const result = await saved(source, (workbook) => workbook.settings.set('clientele', settings));
  expect(await problemsOf(result)).toEqual([]);
  expect(Object.fromEntries((await readXlsx(result)).settings)).toEqual({ clientele: settings });
  const parts = await unpackedParts(result);
  expect(parts.get('customXml/item1.xml')).toBe(userParts()['customXml/item1.xml']);
  expect(parts.get('customXml/item2.xml')).toContain('urn:clientele:settings:1');
});

test('settings that did not change leave their part alone, changed ones replace it, none take it away', async () => {
  const source = await saved(await userPackage(), ({ settings }) => settings.set('a', 1));
  const local = (bytes: Uint8Array) => {
    const entry = readZip(bytes).find(({ name }) => name === 'customXml/item2.xml');
    return entry && Buffer.from(entry.local).toString('base64');
  };
  expect(local(await saved(source, (workbook) => addReport(workbook, 'Отчёт')))).toBe(local(source));
  const changed = await saved(source, ({ settings }) => settings.set('b', [null]));
  expect(Object.fromEntries((await readXlsx(changed)).settings)).toEqual({ a: 1, b: [null] });
  const none = await saved(changed, ({ settings }) => settings.clear());
  expect(readZip(none).map(({ name }) => name)).toEqual(Object.keys(userParts()));
  expect(await problemsOf(none)).toEqual([]);
});

test('a workbook that comes from no file is written whole', async () => {
  const workbook = newWorkbook('Данные');
  workbook.date1904 = false;
  addReport(workbook, 'Отчёт');
  workbook.settings.set('a', 1);
  const bytes = await saveWorkbook(workbook);
  expect(await problemsOf(bytes)).toEqual([]);
  const read = await readXlsx(bytes);
  expect(read.sheets.map(({ name }) => name)).toEqual(['Данные', 'Отчёт']);
  expect(read.active?.name).toBe('Данные');
  expect(read.sheet('Отчёт')?.pageLayout.titleRows).toEqual(area(1, 0, 1, 16_384));
});

test('a hidden sheet is written hidden, a shown one loses its mark', async () => {
  const result = await saved(await userPackage(), (workbook) => {
    const [sales, plan] = workbook.sheets;
    if (sales && plan) [sales.visibility, plan.visibility] = ['VeryHidden', 'Visible'];
  });
  expect((await readXlsx(result)).sheets.map(({ visibility }) => visibility)).toEqual(['VeryHidden', 'Visible']);
});

test('a file in the strict variant is read but not written to', async () => {
  const strict = (userParts()['xl/workbook.xml'] ?? '').replaceAll(
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'http://purl.oclc.org/ooxml/spreadsheetml/main',
  );
  const source = await userPackage({ 'xl/workbook.xml': strict });
  await expect(saved(source, (workbook) => addReport(workbook, 'Отчёт'))).rejects.toThrow('strict-workbook');
});
