import * as fc from 'fast-check';
import { NumberFormats } from '../../../../embedded/workbook/model/number-formats';
import type { Shift } from '../../../../embedded/workbook/model/shift';
import { isInsertion, isVertical } from '../../../../embedded/workbook/model/shift';

const SIZE = 8;
type Grid = string[][];

const anyArea = fc.record({
  row: fc.nat(5),
  column: fc.nat(5),
  rows: fc.integer({ min: 1, max: 3 }),
  columns: fc.integer({ min: 1, max: 3 }),
});
const anyFormat = fc.constantFrom('General', '0', '0.00', '@');
const anyShift: fc.Arbitrary<Shift> = fc.record({
  area: anyArea,
  direction: fc.constantFrom('Down' as const, 'Up' as const, 'Right' as const, 'Left' as const),
});

const emptyGrid = (): Grid => Array.from({ length: SIZE + 40 }, () => new Array<string>(SIZE + 40).fill('General'));

/** What a shift does, cell by cell. */
function shiftGrid(grid: Grid, shift: Shift): Grid {
  const { row, column, rows, columns } = shift.area;
  const moved = grid.map((cells) => [...cells]);
  const at = (r: number, c: number) => grid[r]?.[c] ?? 'General';
  for (let r = 0; r < grid.length; r++) {
    for (let c = 0; c < grid.length; c++) {
      const inBand = isVertical(shift) ? c >= column && c < column + columns : r >= row && r < row + rows;
      const place = isVertical(shift) ? r : c;
      const from = isVertical(shift) ? row : column;
      const count = isVertical(shift) ? rows : columns;
      if (!inBand || place < from) continue;
      const source = isInsertion(shift) ? place - count : place + count;
      const old = isVertical(shift) ? at(source, c) : at(r, source);
      (moved[r] ?? [])[c] = isInsertion(shift) && source < from ? 'General' : old;
    }
  }
  return moved;
}

test('formats are those of a grid set and shifted cell by cell', () => {
  const step = fc.oneof(fc.record({ area: anyArea, format: anyFormat }), anyShift);
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const formats = new NumberFormats();
      let grid = emptyGrid();
      for (const one of steps) {
        if ('direction' in one) {
          formats.shift(one);
          grid = shiftGrid(grid, one);
          continue;
        }
        formats.set(one.area, one.format);
        const { row, column, rows, columns } = one.area;
        for (let r = row; r < row + rows; r++) grid[r]?.fill(one.format, column, column + columns);
      }
      const seen = Array.from({ length: SIZE }, (_r, r) => Array.from({ length: SIZE }, (_c, c) => formats.at(r, c)));
      expect(seen).toEqual(grid.slice(0, SIZE).map((cells) => cells.slice(0, SIZE)));
      const area = { row: 1, column: 1, rows: 4, columns: 4 };
      const inside = grid.slice(1, 5).flatMap((cells) => cells.slice(1, 5));
      expect([...formats.formatsIn(area)].sort()).toEqual([...new Set(inside)].sort());
    }),
  );
});

test('a column set cell by cell is one run', () => {
  const formats = new NumberFormats();
  for (let row = 0; row < 1000; row++) formats.set({ row, column: 2, rows: 1, columns: 1 }, 'dd.mm.yyyy');
  expect(formats.columns.get(2)).toEqual([{ row: 0, rows: 1000, format: 'dd.mm.yyyy' }]);
  expect(formats.extent()).toEqual({ rows: 1000, columns: 3 });
});
