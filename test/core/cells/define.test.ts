import type { CellArgument } from '../../../core/cells/cell-function';
import { cellFunction } from '../../../core/cells/define';

const help = { ru: 'Аргумент.', uk: 'Аргумент.', en: 'Argument.' };
const range = { name: 'range', shape: 'range', type: 'any', help } as const satisfies CellArgument;
const among = { name: 'among', shape: 'range', type: 'any', help, optional: true } as const satisfies CellArgument;
const share = { name: 'share', shape: 'value', type: 'number', help, optional: true } as const satisfies CellArgument;

const echo = cellFunction({
  name: 'ECHO',
  help,
  args: [range, among, share],
  example: '=ECHO(A1:A2)',
  cells: (given) => [
    [given.range.length, given.among === undefined ? 'none' : given.among.length, given.share ?? 'none'],
  ],
});

test('arguments come by name: ranges as rows of cells, values as one cell', () => {
  expect(echo.cells([[[1], [2]], [[1], [2], [3]], [[0.8]]])).toEqual([[2, 3, 0.8]]);
});

test.each([[[[[1]]]], [[[[1]], undefined, undefined]], [[[[1]], [['']], [[null]]]], [[[[1]], [], [[' ']]]]])(
  'what is left out or left blank between commas is none: %j',
  (args) => {
    expect(echo.cells(args)).toEqual([[1, 'none', 'none']]);
  },
);

test('a blank cell is a range of one cell where a range is required', () => {
  expect(echo.cells([[[null]]])).toEqual([[1, 'none', 'none']]);
});

test('a missing range, one without cells, and a range in place of one cell are problems', () => {
  for (const none of [[], [[]], [[[]]]])
    expect(echo.cells(none)).toEqual({ problem: 'bad-argument', argument: 'range', expected: 'A2:A100' });
  expect(echo.cells([[[1]], undefined, [[1], [2]]])).toEqual({
    problem: 'bad-argument',
    argument: 'share',
    expected: 'A1',
  });
});
