import type { Cells, Value } from '../../../core/blocks/blocks';
import { rememberLast } from '../../../core/cells/remember';

/** A sum that counts how often it was worked out. */
function countingSum() {
  const calls = { count: 0 };
  const sum = rememberLast((cells: Cells, key: string) => {
    calls.count++;
    return `${key}: ${cells.flat().reduce<number>((total, cell) => total + Number(cell), 0)}`;
  });
  return { calls, sum };
}
const column = (...values: readonly Value[]): Value[][] => values.map((value) => [value]);

test('the same range, handed over again as another object, is computed once', () => {
  const { calls, sum } = countingSum();
  expect(sum(column(1, 2, 3, 4, 5), 'k')).toBe('k: 15');
  expect(sum(column(1, 2, 3, 4, 5), 'k')).toBe('k: 15');
  expect(calls.count).toBe(1);
});

test.each([0, 1, 2, 3, 4, 5, 6, 7, 8])('a range changed in place in row %i is computed anew', (row) => {
  const { calls, sum } = countingSum();
  const range = column(1, 1, 1, 1, 1, 1, 1, 1, 1);
  expect(sum(range, 'k')).toBe('k: 9');
  range[row]![0] = 5;
  expect(sum(range, 'k')).toBe('k: 13');
  expect(calls.count).toBe(2);
});

test('a change in a later column, a number written as text and another shape are other ranges', () => {
  const { calls, sum } = countingSum();
  sum(
    [
      [1, 2],
      [3, 4],
    ],
    'k',
  );
  expect(
    sum(
      [
        [1, 2],
        [3, 5],
      ],
      'k',
    ),
  ).toBe('k: 11');
  expect(
    sum(
      [
        [1, 2],
        [3, '4'],
      ],
      'k',
    ),
  ).toBe('k: 10');
  expect(sum([[1, 2, 3, 4]], 'k')).toBe('k: 10');
  expect(sum([[1, 2]], 'k')).toBe('k: 3');
  expect(calls.count).toBe(5);
});

test('other arguments make another answer for the same range', () => {
  const { calls, sum } = countingSum();
  expect(sum(column(1, 2), 'a')).toBe('a: 3');
  expect(sum(column(1, 2), 'b')).toBe('b: 3');
  expect(sum(column(1, 2), 'a')).toBe('a: 3');
  expect(calls.count).toBe(2);
});

test('only the last few ranges are remembered, and the one used last stays longest', () => {
  const { calls, sum } = countingSum();
  for (const n of [1, 2, 3, 4]) sum(column(n), 'k');
  sum(column(1), 'k');
  sum(column(5), 'k');
  expect(calls.count).toBe(5);
  sum(column(1), 'k');
  expect(calls.count).toBe(5);
  sum(column(2), 'k');
  expect(calls.count).toBe(6);
});
