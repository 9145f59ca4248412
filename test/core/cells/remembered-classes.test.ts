import { functions } from '../../../core/capabilities/abc/functions';
import type { Cell } from '../../../core/grid/cell';

const abcClass = functions.find(({ name }) => name === 'ABCCLASS')!;
const column = (...values: readonly Cell[]): Cell[][] => values.map((value) => [value]);

test('a class among a range is never answered from memory after the range has changed, in place or as a new one', () => {
  const range = column(100, 50, 30, 10, 5);
  expect(abcClass.cells([[[50]], range])).toEqual([['B']]);
  expect(abcClass.cells([[[50]], column(100, 50, 30, 10, 5)])).toEqual([['B']]);
  range[0]![0] = 20;
  expect(abcClass.cells([[[50]], range])).toEqual([['A']]);
  expect(abcClass.cells([[[50]], column(100, 50, 30, 10, 5)])).toEqual([['B']]);
  expect(abcClass.cells([[[50]], column(100, 50, 30, 10, 5), [[0.9]], [[0.95]]])).toEqual([['A']]);
});
