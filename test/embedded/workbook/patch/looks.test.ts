import type { Area } from '../../../../embedded/workbook/model/area';
import { readXlsx } from '../../../../embedded/workbook/read-xlsx';
import { styleAt } from '../../../../embedded/workbook/model/styled-rows';
import { problemsOf } from '../check-package';
import { busyWorkbook, SALES } from './busy-sheet';
import { differingParts, part, salesPart, saved } from './saved';

const cell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

test('a look that changes is a copy of the style with the new property; the rest of it stays', async () => {
  const source = await busyWorkbook();
  const result = await saved(source, (sheet) => {
    sheet.formats.set(cell(0, 1), 'fill.color', '#FFEE00');
    sheet.formats.set(cell(1, 0), 'font.italic', true);
  });
  expect(differingParts(source, result)).toEqual(['xl/worksheets/sheet1.xml', 'xl/styles.xml']);
  const styles = await part(result, 'xl/styles.xml');
  expect(styles).toContain(
    '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"><protection locked="0"/></xf>',
  );
  expect(styles).toContain(
    '<font><i/><sz val="11"/><color theme="1"/><name val="Arial"/><family val="2"/><scheme val="minor"/></font>',
  );
  expect(styles).toContain(
    '<xf numFmtId="14" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>',
  );
  expect(await salesPart(result)).toContain('<c r="B1" s="4" t="s"><v>1</v></c>');
  expect(await problemsOf(result)).toEqual([]);
});

test('every property of a look comes out as it was set', async () => {
  const looks = {
    numberFormat: '0.000" кг"',
    'fill.color': '#102030',
    'font.name': 'Georgia',
    'font.size': 14,
    'font.bold': true,
    'font.underline': 'Double',
    'font.strikethrough': true,
    'font.color': '#FF0000',
    'alignment.horizontal': 'Center',
    'alignment.vertical': 'Top',
    'alignment.wrapText': true,
    'alignment.textOrientation': -45,
    'border.top.style': 'Continuous',
    'border.top.weight': 'Thick',
    'border.top.color': '#00FF00',
    'border.diagonalDown.style': 'Dash',
    'border.diagonalDown.weight': 'Thin',
    'border.diagonalDown.color': '#000000',
  } as const;
  const result = await saved(await busyWorkbook(), (sheet) => {
    for (const [key, value] of Object.entries(looks)) {
      if (key === 'numberFormat') sheet.numberFormats.set(cell(2, 3), String(value));
      else sheet.formats.set(cell(2, 3), key as 'font.name', value as string);
    }
  });
  const [read] = (await readXlsx(result)).sheets;
  expect(read && styleAt(read, 2, 3)).toEqual(looks);
  expect(read && styleAt(read, 3, 3)).toEqual({ numberFormat: '#,##0.00' });
  expect(await problemsOf(result)).toEqual([]);
});

test('looks that are taken away are gone, also below the last row with a value', async () => {
  const first = await saved(await busyWorkbook(), (sheet) => {
    sheet.formats.set(cell(2, 1), 'fill.color', '#FF0000');
    sheet.formats.set(cell(20, 1), 'border.left.style', 'Double');
  });
  expect(await salesPart(first)).toContain('<row r="21"><c r="B21" s=');
  const result = await saved(first, (sheet) => {
    sheet.formats.clear({ row: 0, rows: 30, column: 0, columns: 9 });
    sheet.numberFormats.set({ row: 0, rows: 30, column: 0, columns: 9 }, 'General');
  });
  const [read] = (await readXlsx(result)).sheets;
  expect(read?.formats.list).toEqual([]);
  expect(read?.numberFormats.columns.size).toBe(0);
  expect(await problemsOf(result)).toEqual([]);
});

test('widths, heights, hidden rows and columns, merges, tab, view and protection change in their places', async () => {
  const result = await saved(await busyWorkbook(), (sheet) => {
    sheet.columnWidths.set(4, 100);
    sheet.hiddenColumns.add(2);
    sheet.rowHeights.set(1, 40);
    sheet.rowHeights.delete(0);
    sheet.hiddenRows.add(8);
    sheet.merges = [];
    sheet.tabColor = '#00FF00';
    sheet.frozen = { rows: 2, columns: 1 };
    sheet.showGridlines = false;
    sheet.isProtected = true;
  });
  const xml = await salesPart(result);
  for (const piece of [
    '<sheetPr><tabColor rgb="FF00FF00"/></sheetPr>',
    'showGridLines="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>',
    '<col min="3" max="3" hidden="1"/><col min="4" max="4" width="14.7109375" customWidth="1"/><col min="5" max="5" width="19.046875"',
    '<row r="1" spans="1:5">',
    '<row r="2" spans="1:5" x14ac:dyDescent="0.25" ht="40" customHeight="1">',
    '<row r="9" hidden="1"/></sheetData><sheetProtection sheet="1"/><conditionalFormatting',
  ])
    expect(xml).toContain(piece);
  expect(await problemsOf(result)).toEqual([]);
  const again = await saved(result, (sheet) => (sheet.isProtected = false));
  expect(await salesPart(again)).not.toContain('sheetProtection');
});

test('a sheet whose rules were changed is written anew, with the rule', async () => {
  const result = await saved(await busyWorkbook(), (sheet) => {
    sheet.conditionalFormats = [];
  });
  expect(await salesPart(result)).not.toContain('cfRule');
  expect(await problemsOf(result)).toEqual([]);
  expect(SALES).toContain('cfRule');
});

test('a sheet that got another name keeps its part, and its chart draws on it', async () => {
  const source = await busyWorkbook();
  const result = await saved(source, (sheet) => (sheet.name = "Олин 'лист'"));
  expect(differingParts(source, result)).toEqual(['xl/workbook.xml', 'xl/charts/chart1.xml']);
  expect(await part(result, 'xl/charts/chart1.xml')).toContain("<c:f>'Олин ''лист'''!$E$2:$E$5</c:f>");
  expect(await problemsOf(result)).toEqual([]);
});

test('another sheet in front takes the mark off a patched one', async () => {
  const result = await saved(await busyWorkbook(), (sheet, workbook) => {
    sheet.values[2] = [1];
    workbook.active = workbook.sheets[1] ?? null;
  });
  expect(await salesPart(result)).toContain('<sheetView tabSelected="0"');
});
