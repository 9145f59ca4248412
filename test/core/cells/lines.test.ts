import { linesOf } from '../../../core/cells/lines';

test('columns and rows of cells are lines', () => {
  expect(linesOf({ a: [[1], [2], [3]], b: [['x', 'y', 'z']] })).toEqual({ a: [1, 2, 3], b: ['x', 'y', 'z'] });
});

test('unequal lines and blocks of cells are problems', () => {
  expect(linesOf({ a: [[1], [2], [3]], b: [[1], [2]] })).toEqual({ problem: 'unequal-ranges', first: 3, second: 2 });
  expect(
    linesOf({
      a: [[1], [2]],
      b: [
        [1, 2],
        [3, 4],
      ],
    }),
  ).toEqual({ problem: 'bad-argument', argument: 'b', expected: 'A2:A100' });
});
