import { hasOwnFunction } from '../../../../playground/page/grid/own-functions';
import { localEntry } from '../../../../playground/page/grid/local-entry';
import { SheetIds } from '../../../../playground/page/grid/sheet-ids';
import { ShownSheet } from '../../../../playground/page/grid/shown-sheet';
import { TouchedSheets } from '../../../../playground/page/book/touched-sheets';
import { putFormula, putValue } from '../../../../embedded/workbook/model/cells';
import { newWorkbook } from '../../../../embedded/workbook/model/workbook';
import { dayOf } from '../../../../core';

const open = () => {
  const workbook = newWorkbook('Data');
  const sheet = workbook.sheets[0]!;
  sheet.values = [
    ['a', 1],
    ['b', 2],
  ];
  return { workbook, sheet, shown: new ShownSheet(sheet) };
};

test('a sheet nobody changed is shown as it is', () => {
  expect(open().shown.difference()).toEqual([]);
});

test('changed cells are found one by one', () => {
  const { sheet, shown } = open();
  putValue(sheet, { row: 1, column: 1 }, 3);
  putValue(sheet, { row: 4, column: 2 }, 'new');
  putFormula(sheet, { row: 0, column: 1 }, { formula: '=B2', value: null });
  expect(shown.difference()).toEqual([
    { row: 1, column: 1 },
    { row: 4, column: 2 },
    { row: 0, column: 1 },
  ]);
  shown.accept();
  expect(shown.difference()).toEqual([]);
});

test('the value of a formula is no difference, the formula is', () => {
  const { sheet, shown } = open();
  putFormula(sheet, { row: 0, column: 1 }, { formula: '=B2', value: null });
  shown.acceptCell({ row: 0, column: 1 });
  putFormula(sheet, { row: 0, column: 1 }, { formula: '=B2', value: 2 });
  expect(shown.difference()).toEqual([]);
  putValue(sheet, { row: 0, column: 1 }, 2);
  expect(shown.difference()).toEqual([{ row: 0, column: 1 }]);
});

test('another look, width or rule means that the whole sheet is drawn anew', () => {
  for (const change of [
    ({ sheet }: ReturnType<typeof open>) =>
      sheet.formats.set({ row: 0, column: 0, rows: 1, columns: 1 }, 'font.bold', true),
    ({ sheet }: ReturnType<typeof open>) => sheet.columnWidths.set(0, 50),
    ({ sheet }: ReturnType<typeof open>) => (sheet.frozen = { rows: 1, columns: 0 }),
  ]) {
    const opened = open();
    change(opened);
    expect(opened.shown.difference()).toBe('everything');
  }
});

test('sheets are noticed once, and the workbook knows in the end what was changed', () => {
  const { workbook, sheet } = open();
  const touched = new TouchedSheets(workbook);
  sheet.changed = true;
  expect(touched.take()).toEqual([sheet]);
  expect(touched.take()).toEqual([]);
  touched.putBack();
  expect(sheet.changed).toBe(true);
});

test('a sheet that is drawn anew has another id in the grid', () => {
  const { sheet } = open();
  const ids = new SheetIds();
  const first = ids.idOf(sheet);
  expect(ids.idOf(sheet)).toBe(first);
  const second = ids.renew(sheet);
  expect(ids.sheetOf(first)).toBeUndefined();
  expect(ids.sheetOf(second)).toBe(sheet);
});

test('functions of ours are known by both their names, and not within texts', () => {
  expect(hasOwnFunction('=ABCCLASS(A1:A9)')).toBe(true);
  expect(hasOwnFunction('=IF(A1>0,cl.rfmscore(A1:B9),0)')).toBe(true);
  expect(hasOwnFunction('=SUM(A1:A9)')).toBe(false);
  expect(hasOwnFunction('=MYABCCLASS(A1)')).toBe(false);
  expect(hasOwnFunction('="ABCCLASS("&A1')).toBe(false);
});

test('numbers and days are read as Russians write them', () => {
  expect(localEntry('1 234,50', 'ru')).toEqual({ text: '1234.50' });
  expect(localEntry('12,5 %', 'uk')).toEqual({ text: '12.5%' });
  expect(localEntry('12.03.2025', 'ru')).toEqual({ day: dayOf(2025, 3, 12) });
  expect(localEntry('31.02.2025', 'ru')).toBeNull();
  expect(localEntry('12.5', 'ru')).toBeNull();
  expect(localEntry('12', 'ru')).toBeNull();
  expect(localEntry('12,5', 'en')).toBeNull();
  expect(localEntry('ООО «Ромашка»', 'ru')).toBeNull();
});
