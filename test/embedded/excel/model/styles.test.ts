import * as fc from 'fast-check';
import { newWorkbook } from '../../../../embedded/workbook/model/workbook';
import type { Sheet } from '../../../../embedded/workbook/model/sheet';
import { styleAt, styledRows } from '../../../../embedded/workbook/model/styled-rows';

const newSheet = (): Sheet => newWorkbook().addSheet('S');

const anyLayer = fc.record({
  area: fc.record({
    row: fc.nat(5),
    column: fc.nat(5),
    rows: fc.integer({ min: 1, max: 4 }),
    columns: fc.integer({ min: 1, max: 4 }),
  }),
  bold: fc.boolean(),
});

test('the last layer over a cell counts, row by row as cell by cell', () => {
  fc.assert(
    fc.property(fc.array(anyLayer, { maxLength: 8 }), (layers) => {
      const sheet = newSheet();
      const expected = Array.from({ length: 10 }, () => new Array<boolean | undefined>(10).fill(undefined));
      for (const { area, bold } of layers) {
        sheet.formats.set(area, 'font.bold', bold);
        for (let row = area.row; row < area.row + area.rows; row++) {
          expected[row]?.fill(bold, area.column, area.column + area.columns);
        }
      }
      const rows = [...styledRows(sheet)];
      const seen = rows.map(({ at }) => Array.from({ length: 10 }, (_, column) => at(column)?.['font.bold']));
      expect(seen).toEqual(expected.slice(0, rows.length));
      expect(rows.every(({ row, columns }) => expected[row]?.slice(columns).every((bold) => bold === undefined))).toBe(
        true,
      );
      expect(styleAt(sheet, 3, 3)?.['font.bold']).toBe(expected[3]?.[3]);
      const inside = new Set(expected.slice(2, 6).flatMap((cells) => cells.slice(2, 6)));
      expect(sheet.formats.valuesIn({ row: 2, column: 2, rows: 4, columns: 4 }, 'font.bold')).toEqual(inside);
    }),
  );
});

test('equal looks are one object, number formats included', () => {
  const sheet = newSheet();
  sheet.formats.set({ row: 0, column: 0, rows: 5, columns: 1 }, 'font.bold', true);
  sheet.formats.set({ row: 0, column: 2, rows: 5, columns: 1 }, 'font.bold', true);
  sheet.numberFormats.set({ row: 0, column: 0, rows: 5, columns: 3 }, '0.00');
  const looks = [...styledRows(sheet)].flatMap(({ at }) => [at(0), at(2)]);
  expect(new Set(looks).size).toBe(1);
  expect(looks[0]).toEqual({ 'font.bold': true, numberFormat: '0.00' });
  expect(styleAt(sheet, 0, 1)).toEqual({ numberFormat: '0.00' });
});

test('whole columns reach as far as the cells', () => {
  const sheet = newSheet();
  sheet.values = [[1], [2]];
  sheet.formats.set({ row: 0, column: 0, rows: 1_048_576, columns: 1 }, 'fill.color', '#FFFF00');
  expect([...styledRows(sheet)].map(({ at }) => at(0))).toEqual([
    { 'fill.color': '#FFFF00' },
    { 'fill.color': '#FFFF00' },
  ]);
});

test('clearing a part leaves the rest', () => {
  const sheet = newSheet();
  sheet.formats.set({ row: 0, column: 0, rows: 3, columns: 3 }, 'font.bold', true);
  sheet.formats.clear({ row: 1, column: 1, rows: 1, columns: 1 });
  const bold = [...styledRows(sheet)].map(({ at }) => [0, 1, 2].map((column) => at(column)?.['font.bold'] ?? false));
  expect(bold).toEqual([
    [true, true, true],
    [true, false, true],
    [true, true, true],
  ]);
});
