import { evaluate, parseFormula } from '../../build/formula';
import type { Cells } from '../../core/blocks/blocks';
import type { CellFunction } from '../../core/cells/cell-function';

const nothing = { ru: '', uk: '', en: '' };
/** Answers with its arguments, to be looked at. */
const look: CellFunction = {
  name: 'LOOK',
  help: nothing,
  args: [],
  example: '',
  cells: (args) => [[JSON.stringify(args.map((arg) => arg ?? 'none'))]],
};
const sheet: Cells = [
  ['a', 1, true],
  ['b', 2, null],
  ['c', 3, 'z'],
];
const seen = (formula: string): unknown => {
  const answer = evaluate(parseFormula(formula), [look], sheet) as Cells;
  return JSON.parse(String(answer[0]![0]));
};

test('a formula is taken apart at commas or semicolons, not inside quotes', () => {
  expect(parseFormula('=ABCCLASS(B2, , 80%)')).toEqual({ name: 'ABCCLASS', args: ['B2', '', '80%'] });
  expect(parseFormula('=CL.LOOK(A:A; "x; y")')).toEqual({ name: 'LOOK', args: ['A:A', '"x; y"'] });
  expect(() => parseFormula('=1+1')).toThrow('Not a formula');
});

test('ranges, cells, open ranges and constants', () => {
  expect(seen('=LOOK(A1:B2)')).toEqual([
    [
      ['a', 1],
      ['b', 2],
    ],
  ]);
  expect(seen('=LOOK($B$3)')).toEqual([[[3]]]);
  expect(seen('=LOOK(A2:A, B:B)')).toEqual([
    [['b'], ['c']],
    [[1], [2], [3]],
  ]);
  expect(seen('=LOOK(C2, 80%, 0.5, "uk", , 7)')).toEqual([[[null]], [[0.8]], [[0.5]], [['uk']], 'none', [[7]]]);
});
