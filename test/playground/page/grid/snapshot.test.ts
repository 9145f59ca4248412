import { sheetData } from '../../../../playground/page/grid/snapshot/sheet-data';
import { StyleTable } from '../../../../playground/page/grid/snapshot/style-table';
import { workbookData } from '../../../../playground/page/grid/snapshot/workbook-data';
import { putFormula } from '../../../../embedded/workbook/model/cells';
import { MAX_ROWS } from '../../../../embedded/workbook/model/area';
import type { Sheet } from '../../../../embedded/workbook/model/sheet';
import { newWorkbook } from '../../../../embedded/workbook/model/workbook';

const manner = (styles = new StyleTable()) => ({
  id: 's',
  styles,
  isComputedHere: (formula: string) => formula.includes('ABC'),
});

function sheetOf(values: Sheet['values'] = []): Sheet {
  const [sheet] = newWorkbook('Data').sheets;
  sheet!.values = values;
  return sheet!;
}

test('values keep their kind; errors and texts are texts, texts that look like numbers stay texts', () => {
  const { cellData } = sheetData(sheetOf([['Клиент', 12.5, true, null, '007', '#N/A']]), manner());
  expect(cellData[0]).toEqual({
    0: { v: 'Клиент', t: 1 },
    1: { v: 12.5, t: 2 },
    2: { v: 1, t: 3 },
    4: { v: '007', t: 4 },
    5: { v: '#N/A', t: 1 },
  });
});

test('a formula shows the value it came with, but for functions of ours, which the grid is to compute', () => {
  const sheet = sheetOf([[]]);
  putFormula(sheet, { row: 0, column: 0 }, { formula: '=SUM(B1:B2)', value: 3 });
  putFormula(sheet, { row: 0, column: 1 }, { formula: '=ABCCLASS(B1:B2)', value: 'A' });
  expect(sheetData(sheet, manner()).cellData[0]).toEqual({
    0: { f: '=SUM(B1:B2)', v: 3, t: 2 },
    1: { f: '=ABCCLASS(B1:B2)' },
  });
});

test('looks become styles that equal cells share', () => {
  const sheet = sheetOf([
    ['a', 1],
    ['b', 2],
  ]);
  sheet.formats.set({ row: 0, column: 0, rows: 2, columns: 1 }, 'font.bold', true);
  sheet.formats.set({ row: 0, column: 0, rows: 2, columns: 1 }, 'fill.color', '#E3EBF4');
  sheet.formats.set({ row: 0, column: 1, rows: 1, columns: 1 }, 'border.bottom.style', 'Continuous');
  sheet.formats.set({ row: 0, column: 1, rows: 1, columns: 1 }, 'border.bottom.color', '#8FA8C4');
  sheet.numberFormats.set({ row: 0, column: 1, rows: 2, columns: 1 }, '#,##0.00');
  const styles = new StyleTable();
  const { cellData } = sheetData(sheet, manner(styles));
  const looks = styles.takeNew();
  expect(cellData[0]?.[0]?.s).toBe(cellData[1]?.[0]?.s);
  expect(looks[String(cellData[0]?.[0]?.s)]).toEqual({ bl: 1, bg: { rgb: '#E3EBF4' } });
  expect(looks[String(cellData[0]?.[1]?.s)]).toEqual({
    bd: { b: { s: 1, cl: { rgb: '#8FA8C4' } } },
    n: { pattern: '#,##0.00' },
  });
  expect(styles.takeNew()).toEqual({});
});

test('a look of whole columns holds below the last row too', () => {
  const sheet = sheetOf([['Сумма'], [10]]);
  sheet.numberFormats.set({ row: 0, column: 0, rows: MAX_ROWS, columns: 1 }, '0.00');
  const styles = new StyleTable();
  const { columnData } = sheetData(sheet, manner(styles));
  expect(styles.takeNew()[String(columnData[0]?.s)]).toEqual({ n: { pattern: '0.00' } });
});

test('sizes are pixels; hidden, frozen and merged cells stay so', () => {
  const sheet = sheetOf([['a']]);
  sheet.columnWidths.set(0, 90);
  sheet.rowHeights.set(2, 30);
  sheet.hiddenRows.add(4);
  sheet.frozen = { rows: 3, columns: 0 };
  sheet.merges = [{ row: 0, column: 0, rows: 1, columns: 3 }];
  sheet.formats.set({ row: 6, column: 0, rows: 1, columns: 1 }, 'font.size', 18);
  const data = sheetData(sheet, manner());
  expect(data.columnData[0]).toEqual({ w: 120 });
  expect(data.rowData).toEqual({ 2: { h: 40, ia: 0 }, 4: { hd: 1 }, 6: { h: 33 } });
  expect(data.freeze).toEqual({ xSplit: 0, ySplit: 3, startRow: 3, startColumn: -1 });
  expect(data.mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 2 }]);
});

test('a table paints its header and every second row under the cells’ own looks', () => {
  const sheet = sheetOf([['Клиент'], ['A'], ['B'], ['C']]);
  sheet.tables.push({
    id: 't',
    name: 'T',
    area: { row: 0, column: 0, rows: 4, columns: 1 },
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  });
  sheet.formats.set({ row: 0, column: 0, rows: 1, columns: 1 }, 'fill.color', '#123456');
  const styles = new StyleTable();
  const { cellData } = sheetData(sheet, manner(styles));
  const looks = styles.takeNew();
  const lookAt = (row: number) => looks[String(cellData[row]?.[0]?.s)];
  expect(lookAt(0)).toMatchObject({ bl: 1, bg: { rgb: '#123456' }, cl: { rgb: '#FFFFFF' } });
  expect(lookAt(1)).toEqual({ bg: { rgb: '#D9E1F2' } });
  expect(lookAt(2)).toBeUndefined();
});

test('a workbook keeps the order of its sheets and brings its rules along', () => {
  const workbook = newWorkbook('One', 'Two');
  workbook.sheets[1]!.visibility = 'Hidden';
  workbook.sheets[0]!.conditionalFormats.push({
    id: 'r',
    area: { row: 1, column: 1, rows: 9, columns: 1 },
    stopIfTrue: false,
    rule: { type: 'CellValue', operator: 'GreaterThan', formula1: '=0', style: { 'font.color': '#1B6E3C' } },
  });
  const data = workbookData(workbook, { ...manner(), id: 'book', idOf: ({ name }) => `id-${name}` });
  expect(data.sheetOrder).toEqual(['id-One', 'id-Two']);
  expect(data.sheets['id-Two']?.hidden).toBe(1);
  expect(JSON.parse(data.resources?.[0]?.data ?? '{}')).toMatchObject({
    'id-One': [{ cfId: 'r', rule: { type: 'highlightCell', subType: 'number', operator: 'greaterThan', value: 0 } }],
  });
});

test('the second of merged cells is marked as having borders: the grid draws those around them only then', () => {
  const sheet = sheetOf([['Клиентов', null, 'x']]);
  sheet.merges.push({ row: 0, column: 0, rows: 1, columns: 2 });
  sheet.formats.set({ row: 0, column: 0, rows: 1, columns: 3 }, 'fill.color', '#F5F8FB');
  sheet.formats.set({ row: 0, column: 0, rows: 1, columns: 1 }, 'border.left.style', 'Continuous');
  const styles = new StyleTable();
  const { cellData } = sheetData(sheet, manner(styles));
  const looks = styles.takeNew();
  const lookAt = (column: number) => looks[String(cellData[0]?.[column]?.s)];
  expect(lookAt(0)?.bd).toHaveProperty('l');
  expect(lookAt(1)?.bd).toEqual({});
  expect(lookAt(2)).not.toHaveProperty('bd');
});
