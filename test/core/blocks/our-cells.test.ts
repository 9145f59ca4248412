import { ourCells, type Box } from '../../../core';

const at = (row: number): Box => ({ row, column: 0, rows: 1, columns: 3 });
const run = (rows: number, ...cells: readonly Box[]) => ({ rows, columns: 3, cells });

test('in an area of the size we gave it our cells are where we wrote them', () => {
  expect(ourCells({ rows: 9, columns: 3 }, [run(9, at(0), at(5))])).toEqual({ isIntact: true, cells: [at(0), at(5)] });
});

test('in an area of another size every cell may be ours', () => {
  const whole = { row: 0, column: 0, rows: 10, columns: 3 };
  expect(ourCells({ rows: 10, columns: 3 }, [run(9, at(0))])).toEqual({ isIntact: false, cells: [whole] });
});

test.each([9, 6])('where a run was cut short, the cells of both runs are ours: %i rows', (rows) => {
  const runs = [run(9, at(0), at(5)), run(6, at(2))];
  expect(ourCells({ rows, columns: 3 }, runs)).toEqual({ isIntact: true, cells: [at(0), at(5), at(2)] });
});
