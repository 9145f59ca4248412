import fc from 'fast-check';
import { cellsOfPage, freeCells, isWithin, layoutOf, overlapOf, type Box } from '../../../core';
import { sampleReport } from './sample-report';

type Four = readonly [row: number, column: number, rows: number, columns: number];
const at = (...[row, column, rows, columns]: Four): Box => ({ row, column, rows, columns });

const box: fc.Arbitrary<Box> = fc.record({
  row: fc.nat(7),
  column: fc.nat(5),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});
const cellsOf = ({ row, column, rows, columns }: Box): readonly string[] =>
  Array.from({ length: rows * columns }, (_, i) => `${row + Math.floor(i / columns)},${column + (i % columns)}`);

test('what boxes leave free, in bands of rows', () => {
  const free = freeCells({ rows: 6, columns: 4 }, [at(0, 0, 1, 4), at(2, 0, 2, 2), at(2, 3, 1, 1)]);
  expect(free).toEqual([at(1, 0, 1, 4), at(2, 2, 1, 1), at(3, 2, 1, 2), at(4, 0, 2, 4)]);
});

test('a page without boxes is free altogether', () => {
  expect(freeCells({ rows: 3, columns: 2 }, [])).toEqual([at(0, 0, 3, 2)]);
});

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

test('the cells of a page lie on it, and no two blocks write to the same one', () => {
  const layout = layoutOf(sampleReport('ru', 12));
  const boxes = cellsOfPage(layout);
  const cells = boxes.flatMap(cellsOf);
  expect(new Set(cells).size).toBe(cells.length);
  expect(boxes.every((one) => isWithin(one, { ...layout, row: 0, column: 0 }))).toBe(true);
});
