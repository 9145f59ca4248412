import * as fc from 'fast-check';
import { parseAddress, toAddress } from '../../../../embedded/workbook/model/address';
import { clearCells, putFormula, putValue, usedArea, valueAt } from '../../../../embedded/workbook/model/cells';
import { newWorkbook } from '../../../../embedded/workbook/model/workbook';
import { cellKey } from '../../../../embedded/workbook/model/sheet';
import type { Sheet } from '../../../../embedded/workbook/model/sheet';
import { shiftCells } from '../../../../embedded/workbook/model/shift-cells';
import { anchorOf, boxOf } from '../../../../embedded/workbook/model/sizes';

const gridOf = (sheet: Sheet, rows: number, columns: number) =>
  Array.from({ length: rows }, (_r, row) =>
    Array.from({ length: columns }, (_c, column) => valueAt(sheet, row, column)),
  );

const newSheet = (): Sheet => {
  const sheet = newWorkbook('S').sheets[0];
  if (!sheet) throw new Error('there is a sheet');
  sheet.values = [[1, 2, 3], [4, 5, 6], undefined, [7, 8, 9]];
  return sheet;
};

test.each([
  ['A1', 'A1'],
  ['$B$2:a1', 'A1:B2'],
  ['B:D', 'B:D'],
  ['5:2', '2:5'],
  ['XFD1048576', 'XFD1048576'],
])('the address %p reads as %p', (text, address) => {
  const parsed = parseAddress(text);
  expect(parsed && toAddress(parsed.area)).toBe(address);
});

test.each(['A0', 'XFE1', 'A1048577', '', 'A', 'A1:B', 'A1,B2', 'Sheet!'])('%p is no address', (text) => {
  expect(parseAddress(text)).toBeNull();
});

test('sheet names in addresses may hold anything', () => {
  expect(parseAddress("='План ''24'!A1")?.sheet).toBe("План '24");
  expect(parseAddress('Клиенты!A1')?.sheet).toBe('Клиенты');
});

test('values are put anywhere, rows stay short', () => {
  const { sheets } = newWorkbook();
  const [sheet] = sheets;
  if (!sheet) throw new Error('there is a sheet');
  putValue(sheet, { row: 2, column: 1 }, 'x');
  putFormula(sheet, { row: 4, column: 0 }, { formula: '=1+1', value: 2 });
  putValue(sheet, { row: 9, column: 9 }, null);
  expect(sheet.values.length).toBe(5);
  expect(sheet.values[2]).toEqual([null, 'x']);
  expect(usedArea(sheet)).toEqual({ row: 2, column: 0, rows: 3, columns: 2 });
  putValue(sheet, { row: 4, column: 0 }, null);
  expect(sheet.formulas.size).toBe(0);
  expect(usedArea(sheet)).toEqual({ row: 2, column: 1, rows: 1, columns: 1 });
});

test('clearing takes values and formulas', () => {
  const sheet = newSheet();
  putFormula(sheet, { row: 1, column: 1 }, { formula: '=A1', value: 1 });
  clearCells(sheet, { row: 0, column: 1, rows: 9, columns: 9 });
  expect(gridOf(sheet, 4, 3)).toEqual([
    [1, null, null],
    [4, null, null],
    [null, null, null],
    [7, null, null],
  ]);
  expect(sheet.formulas.size).toBe(0);
});

test('whole rows, whole columns and blocks are inserted and removed', () => {
  const workbook = newWorkbook('S');
  const rows = newSheet();
  shiftCells(workbook, rows, { area: { row: 1, column: 0, rows: 2, columns: 16_384 }, direction: 'Down' });
  expect(gridOf(rows, 6, 1).flat()).toEqual([1, null, null, 4, null, 7]);
  shiftCells(workbook, rows, { area: { row: 0, column: 0, rows: 3, columns: 16_384 }, direction: 'Up' });
  expect(gridOf(rows, 3, 1).flat()).toEqual([4, null, 7]);
  const block = newSheet();
  putFormula(block, { row: 1, column: 1 }, { formula: '=A2', value: 5 });
  shiftCells(workbook, block, { area: { row: 1, column: 1, rows: 1, columns: 2 }, direction: 'Down' });
  expect(gridOf(block, 5, 3)).toEqual([
    [1, 2, 3],
    [4, null, null],
    [null, 5, 6],
    [7, null, null],
    [null, 8, 9],
  ]);
  expect([...block.formulas]).toEqual([[cellKey(2, 1), '=A2']]);
  shiftCells(workbook, block, { area: { row: 0, column: 0, rows: 3, columns: 1 }, direction: 'Left' });
  expect(gridOf(block, 3, 2)).toEqual([
    [2, 3],
    [null, null],
    [5, 6],
  ]);
});

test('tables, merges, sizes and names move with the cells', () => {
  const workbook = newWorkbook('S');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('there is a sheet');
  sheet.merges = [{ row: 5, column: 0, rows: 1, columns: 2 }];
  sheet.rowHeights.set(5, 30);
  sheet.hiddenRows.add(6);
  workbook.names.push({
    name: 'N',
    target: { sheetId: sheet.id, area: { row: 2, column: 0, rows: 4, columns: 1 } },
    comment: '',
    visible: true,
  });
  const wholeRow = (row: number) => ({ row, column: 0, rows: 1, columns: 16_384 });
  shiftCells(workbook, sheet, { area: wholeRow(3), direction: 'Down' });
  expect(sheet.merges).toEqual([{ row: 6, column: 0, rows: 1, columns: 2 }]);
  expect([[...sheet.rowHeights], [...sheet.hiddenRows]]).toEqual([[[6, 30]], [7]]);
  expect(workbook.names[0]?.target).toMatchObject({ area: { row: 2, rows: 5 } });
  for (let count = 0; count < 5; count++) shiftCells(workbook, sheet, { area: wholeRow(2), direction: 'Up' });
  expect(workbook.names[0]?.target).toEqual({ formula: '=#REF!' });
});

test('a place in points is found again in cells', () => {
  const sheet = newSheet();
  sheet.columnWidths.set(1, 100);
  sheet.rowHeights.set(0, 40);
  sheet.hiddenColumns.add(2);
  const any = fc.double({ min: 0.5, max: 500, noNaN: true });
  fc.assert(
    fc.property(fc.record({ left: any, top: any, width: any, height: any }), (place) => {
      const box = boxOf(sheet, anchorOf(sheet, place));
      for (const key of ['left', 'top', 'width', 'height'] as const) expect(box[key]).toBeCloseTo(place[key], 6);
    }),
  );
});
