import fc from 'fast-check';
import type { Box } from '../../../core';
import { freeCells, isWithin, overlapOf } from '../../../sheets-script/writers/page-cells';

const box: fc.Arbitrary<Box> = fc.record({
  row: fc.nat(7),
  column: fc.nat(5),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});
const cellsOf = ({ row, column, rows, columns }: Box): readonly string[] =>
  Array.from({ length: rows * columns }, (_, i) => `${row + Math.floor(i / columns)},${column + (i % columns)}`);

test('free cells and taken cells together are the area, each cell once', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 6 }), (boxes) => {
      const area = { rows: 11, columns: 9 };
      const taken = new Set(boxes.flatMap(cellsOf));
      const free = freeCells(area, boxes).flatMap(cellsOf);
      const all = cellsOf({ row: 0, column: 0, ...area });
      expect([...free].sort()).toEqual(all.filter((cell) => !taken.has(cell)).sort());
    }),
  );
});

test('two boxes share the cells that are in both', () => {
  fc.assert(
    fc.property(box, box, (a, b) => {
      const both = overlapOf(a, b);
      const inB = new Set(cellsOf(b));
      expect(both ? cellsOf(both) : []).toEqual(cellsOf(a).filter((cell) => inB.has(cell)));
      expect(isWithin(a, b)).toBe(cellsOf(a).every((cell) => inB.has(cell)));
    }),
  );
});
