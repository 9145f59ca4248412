import type { Sheet } from '../../../embedded/workbook/model/sheet';
import type { CellStyle } from '../../../embedded/workbook/model/style';
import { styleAt } from '../../../embedded/workbook/model/styled-rows';
import { newWorkbook } from '../../../embedded/workbook/model/workbook';
import { readXlsx } from '../../../embedded/workbook/read-xlsx';
import { LookAreas } from '../../../embedded/workbook/reading/look-areas';
import { saveWorkbook } from '../../../embedded/workbook/write-xlsx';
import { addReport, area } from './report-sheet';
import { userPackage, userParts } from './user-package';

const LOOKS: readonly CellStyle[] = [
  {
    'font.bold': true,
    'font.italic': true,
    'font.strikethrough': true,
    'font.underline': 'Double',
    'font.color': '#C00000',
  },
  { 'font.name': 'Arial', 'font.size': 18 },
  { 'fill.color': '#1F4E78' },
  { 'alignment.horizontal': 'CenterAcrossSelection', 'alignment.vertical': 'Center', 'alignment.wrapText': true },
  { 'alignment.horizontal': 'Left', 'alignment.indentLevel': 2, 'alignment.shrinkToFit': true },
  { 'alignment.textOrientation': -45 },
  { 'alignment.textOrientation': 180 },
  { 'border.top.style': 'Continuous', 'border.top.weight': 'Thick', 'border.top.color': '#FF0000' },
  {
    'border.left.style': 'Dash',
    'border.left.weight': 'Medium',
    'border.bottom.style': 'Double',
    'border.bottom.weight': 'Thick',
  },
  { 'border.diagonalDown.style': 'Dot', 'border.diagonalDown.weight': 'Thin' },
];

async function reread(sheets: (sheet: Sheet) => void): Promise<Sheet> {
  const workbook = newWorkbook('Лист');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  sheets(sheet);
  const [read] = (await readXlsx(await saveWorkbook(workbook))).sheets;
  if (!read) throw new Error('no sheet');
  return read;
}

test('every look comes back from the file it was written to', async () => {
  const read = await reread((sheet) =>
    LOOKS.forEach((look, row) =>
      Object.entries(look).forEach(([key, value]) => sheet.formats.set(area(row, 0), key as keyof CellStyle, value)),
    ),
  );
  expect(LOOKS.map((_, row) => styleAt(read, row, 0))).toEqual(LOOKS);
});

test('looks of a report survive being read and written again', async () => {
  const workbook = newWorkbook('Данные');
  addReport(workbook, 'Отчёт');
  const first = await saveWorkbook(workbook);
  const again = await readXlsx(first);
  const report = again.sheet('Отчёт');
  if (!report) throw new Error('no report');
  const before = report.formats.list;
  report.values[0] = ['Заметка'];
  report.changed = true;
  const second = (await readXlsx(await saveWorkbook(again, first))).sheet('Отчёт');
  expect(second?.formats.list).toEqual(before);
  expect(second?.values[0]).toEqual(['Заметка']);
  expect(styleAt(report, 1, 0)).toEqual({ 'font.bold': true, 'fill.color': '#1F4E78' });
});

test('colours of the theme and their tints are read, also where the file has no theme', async () => {
  const fill = '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill>';
  const styles = (userParts()['xl/styles.xml'] ?? '')
    .replace('<fills count="2">', '<fills count="3">')
    .replace('</fills>', `${fill}</fills>`)
    .replace('numFmtId="164" fontId="0" fillId="0"', 'numFmtId="164" fontId="0" fillId="2"');
  const colorOf = async (changes: Record<string, string>) =>
    (await readXlsx(await userPackage({ 'xl/styles.xml': styles, ...changes }))).sheets.map((sheet) =>
      styleAt(sheet, 1, 0),
    )[0];
  expect(await colorOf({})).toMatchObject({ 'fill.color': '#A2B9E2' });
  const slots = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1']
    .map((name) => `<a:${name}><a:srgbClr val="008000"/></a:${name}>`)
    .join('');
  const pointers = (userParts()['xl/_rels/workbook.xml.rels'] ?? '').replace(
    '</Relationships>',
    '<Relationship Id="rId20" Type="x/theme" Target="theme/theme1.xml"/></Relationships>',
  );
  const theme = `<a:theme><a:themeElements><a:clrScheme>${slots}</a:clrScheme></a:themeElements></a:theme>`;
  expect(await colorOf({ 'xl/theme/theme1.xml': theme, 'xl/_rels/workbook.xml.rels': pointers })).toMatchObject({
    'fill.color': '#80C080',
  });
});

test('equal looks in neighbouring cells are one area', () => {
  const bold: CellStyle = { 'font.bold': true };
  const areas = new LookAreas();
  for (const row of [1, 2, 3]) for (const column of [0, 1, 2]) areas.take(row, column, bold);
  areas.take(5, 0, bold);
  areas.take(6, 0, {});
  expect(areas.layers()).toEqual([
    { row: 1, rows: 3, column: 0, columns: 3, key: 'font.bold', value: true },
    { row: 5, rows: 1, column: 0, columns: 1, key: 'font.bold', value: true },
  ]);
});

test('the looks of a painting are left in the file', () => {
  const looks: CellStyle[] = [{ 'font.bold': true }, { 'font.italic': true }];
  const areas = new LookAreas();
  for (let row = 0; row < 3000; row++) areas.take(row, row % 7, looks[row % 2]);
  expect(areas.layers()).toEqual([]);
});
