import { newWorkbook } from '../../../embedded/workbook/model/workbook';
import { readXlsx } from '../../../embedded/workbook/read-xlsx';
import { sheetId } from '../../../embedded/workbook/sheet-identity';
import { saveWorkbook } from '../../../embedded/workbook/write-xlsx';
import { addReport } from './report-sheet';
import { userPackage } from './user-package';

const REVISION = 'xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"';

test('sheets that were written keep their ids, and new ids differ from them', async () => {
  const workbook = newWorkbook('Данные');
  const report = addReport(workbook, 'Отчёт');
  const read = await readXlsx(await saveWorkbook(workbook));
  expect(read.sheets.map(({ id }) => id)).toEqual([workbook.sheets[0]?.id, report.id]);
  const id = read.addSheet('Новый').id;
  expect(read.sheets.filter((sheet) => sheet.id === id)).toHaveLength(1);
});

test('sheets without an id of their own get the same one at every opening', async () => {
  const source = await userPackage();
  const ids = async () => (await readXlsx(source)).sheets.map(({ id }) => id);
  expect(await ids()).toEqual(['{00000000-0001-0000-0000-000000000000}', '{00000000-0001-0000-0200-000000000000}']);
  expect(await ids()).toEqual(await ids());
});

test('the id that Excel has written is taken, whatever its prefix', () => {
  expect(sheetId(`<?xml version="1.0"?><worksheet ${REVISION} xr:uid="{A-1}"><a/>`, 0)).toBe('{A-1}');
  expect(sheetId(`<x:worksheet ${REVISION.replace('xr=', 'r9=')} r9:uid='{B}'>`, 0)).toBe('{B}');
  expect(sheetId('<worksheet xr:uid="{C}">', 16)).toBe('{00000000-0001-0000-1000-000000000000}');
});

test('two sheets of one id, as some programs copy them, get two', async () => {
  const sheet = (name: string) =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ${REVISION} xr:uid="{A}"><sheetData><row><c t="str"><v>${name}</v></c></row></sheetData></worksheet>`;
  const bytes = await userPackage({
    'xl/worksheets/sheet1.xml': sheet('1'),
    'xl/worksheets/_rels/sheet1.xml.rels': null,
    'xl/worksheets/sheet3.xml': sheet('3'),
  });
  const [first, second] = (await readXlsx(bytes)).sheets;
  expect(first?.id).toBe('{A}');
  expect(second?.id).not.toBe('{A}');
});
