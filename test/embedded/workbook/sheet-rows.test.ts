import { readXlsx as readWithLibrary } from 'hucre';
import { cellKey } from '../../../embedded/workbook/model/sheet';
import { newWorkbook } from '../../../embedded/workbook/model/workbook';
import { readCsv } from '../../../embedded/workbook/read-csv';
import { readXlsx } from '../../../embedded/workbook/read-xlsx';
import { saveWorkbook } from '../../../embedded/workbook/write-xlsx';
import { problemsOf, unpackedParts } from './check-package';
import { addReport, area } from './report-sheet';

const CSV = 'Дата;Клиент;Сумма\n2025-01-02;"ООО ""Лев"" ";10.5\n2025-01-03;=1+1;-3\n';

test('a table of a .csv becomes a sheet of the same cells, and the report stands in front of it', async () => {
  const workbook = await readCsv(new TextEncoder().encode(CSV), 'Продажи.csv');
  addReport(workbook, 'Отчёт');
  const bytes = await saveWorkbook(workbook);
  expect(await problemsOf(bytes)).toEqual([]);
  const read = await readXlsx(bytes);
  expect(read.sheets.map(({ name }) => name)).toEqual(['Продажи', 'Отчёт']);
  expect(read.sheets[0]?.values).toEqual(workbook.sheets[0]?.values);
  expect(read.active?.name).toBe('Отчёт');
  expect((await readWithLibrary(bytes)).sheets[0]?.rows).toEqual(workbook.sheets[0]?.values);
});

test('a plain sheet keeps number formats, widths, hidden rows, frozen rows and formulas', async () => {
  const workbook = newWorkbook('Данные');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  sheet.values = [['Дата', 'Сумма', null, true], undefined, [45900, 0.1 + 0.2, '#N/A', ''], [45901, 1e-7]];
  sheet.numberFormats.set(area(2, 0, 2), 'dd.mm.yyyy');
  sheet.numberFormats.set(area(3, 1), '0.00%');
  sheet.formulas.set(cellKey(3, 1), '=B3/3');
  sheet.formulas.set(cellKey(4, 1), '=NOW()');
  sheet.values.push([null, null]);
  sheet.columnWidths.set(1, 90);
  sheet.hiddenColumns.add(2);
  sheet.rowHeights.set(0, 30);
  sheet.hiddenRows.add(7);
  sheet.frozen = { rows: 1, columns: 0 };
  sheet.showGridlines = false;
  sheet.tabColor = '#00B050';
  const bytes = await saveWorkbook(workbook);
  expect(await problemsOf(bytes)).toEqual([]);
  const [read] = (await readXlsx(bytes)).sheets;
  expect(read?.values.slice(0, 4)).toEqual([
    ['Дата', 'Сумма', null, true],
    undefined,
    [45900, 0.1 + 0.2, '#N/A', ''],
    [45901, 1e-7],
  ]);
  expect([...(read?.formulas ?? [])]).toEqual([...sheet.formulas]);
  for (const key of [
    'columnWidths',
    'hiddenColumns',
    'rowHeights',
    'hiddenRows',
    'frozen',
    'showGridlines',
    'tabColor',
    'numberFormats',
  ] as const) {
    expect([key, read?.[key]]).toEqual([key, sheet[key]]);
  }
});

test('a long sheet comes through whole', async () => {
  const workbook = newWorkbook('Данные');
  const rows = Array.from({ length: 20_000 }, (_, row) => [row, `клиент ${row % 97}`, row / 7]);
  workbook.sheets[0]?.values.push(...rows);
  const bytes = await saveWorkbook(workbook);
  expect(JSON.stringify((await readXlsx(bytes)).sheets[0]?.values)).toBe(JSON.stringify(rows));
});

test('a number that is none leaves its cell without a value', async () => {
  const workbook = newWorkbook('Данные');
  workbook.sheets[0]?.values.push([NaN, Infinity, 1]);
  const bytes = await saveWorkbook(workbook);
  expect((await unpackedParts(bytes)).get('xl/worksheets/sheet1.xml')).toContain(
    '<c r="A1"/><c r="B1"/><c r="C1"><v>1</v></c>',
  );
});
