import { freeCells, isWithin } from '../../../excel-addin/writers/page-cells';

type Four = readonly [row: number, column: number, rows: number, columns: number];
const box = (...[row, column, rows, columns]: Four) => ({ row, column, rows, columns });

test('what boxes leave free, in bands of rows', () => {
  const free = freeCells({ rows: 6, columns: 4 }, [box(0, 0, 1, 4), box(2, 0, 2, 2), box(2, 3, 1, 1)]);
  expect(free).toEqual([box(1, 0, 1, 4), box(2, 2, 1, 1), box(3, 2, 1, 2), box(4, 0, 2, 4)]);
});

test('free cells and boxes together are the whole area, each cell once', () => {
  const boxes = [box(0, 0, 2, 3), box(3, 1, 2, 2), box(4, 0, 1, 1)];
  const all = [...boxes, ...freeCells({ rows: 7, columns: 5 }, boxes)];
  for (let row = 0; row < 7; row++)
    for (let column = 0; column < 5; column++) expect(all.filter((one) => isWithin(one, row, column))).toHaveLength(1);
});

test('a page without boxes is free altogether', () => {
  expect(freeCells({ rows: 3, columns: 2 }, [])).toEqual([box(0, 0, 3, 2)]);
});
