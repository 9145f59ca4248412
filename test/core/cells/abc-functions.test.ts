import fc from 'fast-check';
import type { Cells } from '../../../core/blocks/blocks';
import { abcClasses, classLetters } from '../../../core/classes/abc/abc-classes';
import { functions } from '../../../core/capabilities/abc/functions';
import { column, functionNamed } from './column';

const abcClass = functionNamed(functions, 'ABCCLASS');
const abcTable = functionNamed(functions, 'ABCTABLE');
const paretoShare = functionNamed(functions, 'PARETOSHARE');
const amounts = column(50, 25, 20, 5);

test('ABCCLASS: each amount among all of them, in the same shape', () => {
  expect(abcClass.cells([amounts])).toEqual(column('A', 'A', 'B', 'C'));
  expect(
    abcClass.cells([
      [
        [50, 25],
        [20, 5],
      ],
    ]),
  ).toEqual([
    ['A', 'A'],
    ['B', 'C'],
  ]);
});

test('ABCCLASS: blanks, texts, errors and truth values stay blank, text numbers are classed, negatives are C', () => {
  expect(abcClass.cells([column('Сумма', '1 000,00 ₽', null, '', '#N/A', true, -20, 10)])).toEqual(
    column(null, 'A', null, null, null, null, 'C', 'C'),
  );
  expect(abcClass.cells([column(null, 'нет')])).toEqual(column(null, null));
});

test('ABCCLASS: one cell among a range, also one that is not in it', () => {
  const among = (value: number) => (abcClass.cells([[[value]], amounts]) as Cells)[0]![0];
  expect([50, 25, 20, 5].map(among)).toEqual(['A', 'A', 'B', 'C']);
  expect([500, 26, 24.99, 19.99, 0, -7].map(among)).toEqual(['A', 'A', 'B', 'C', 'C', 'C']);
});

test.each([
  [0.5, 0.9],
  [50, 90],
  ['50%', '90 %'],
  ['0,5', '0,9'],
])('ABCCLASS: thresholds %p and %p', (a, b) => {
  expect(abcClass.cells([amounts, undefined, [[a]], [[b]]])).toEqual(column('A', 'B', 'C', 'C'));
});

test('ABCCLASS: one threshold given, the other standard', () => {
  expect(abcClass.cells([amounts, [['']], [[0.5]]])).toEqual(column('A', 'B', 'B', 'C'));
  expect(abcClass.cells([amounts, undefined, undefined, [[0.8]]])).toEqual(column('A', 'A', 'C', 'C'));
});

test.each([
  [0.95, 0.75],
  ['x', 0.95],
  [0, 0.95],
  [-1, 0.95],
  [true, 0.95],
  [100, undefined],
])('ABCCLASS: thresholds %p and %p are a problem', (a, b) => {
  expect(abcClass.cells([amounts, undefined, [[a]], b === undefined ? undefined : [[b]]])).toMatchObject({
    problem: 'bad-setting',
    setting: 'thresholds',
  });
});

test('ABCCLASS: a range changed in place is classed anew', () => {
  const range = [[50], [25], [20], [5]];
  expect(abcClass.cells([[[25]], range])).toEqual([['A']]);
  range[0]![0] = 5000;
  expect(abcClass.cells([[[25]], range])).toEqual([['C']]);
});

test('ABCCLASS: single cells and the whole range agree with the classes of the report', () => {
  const money = fc.integer({ min: -1000, max: 100_000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(fc.array(money, { minLength: 1, maxLength: 30 }), (values) => {
      const { classes } = abcClasses(
        Float64Array.from(values, (value) => Math.round(value * 100)),
        { method: 'cumulative', thresholds: [0.75, 0.95], crossing: 'down' },
      );
      const expected = Array.from(classes, (own) => [classLetters[own]!]);
      const range = column(...values);
      expect(abcClass.cells([range])).toEqual(expected);
      expect(values.map((value) => (abcClass.cells([[[value]], range]) as Cells)[0])).toEqual(expected);
    }),
    { seed: 5 },
  );
});

test('ABCTABLE: clients summed, largest first, with shares and classes', () => {
  const clients = column('Клиент', 'Мак', 'Роза', 'мак ', 'Астра', 'Возврат');
  expect(abcTable.cells([clients, column('Сумма', 300, 400, 200, 100, -50)])).toEqual([
    ['Мак', 500, 0.5, 0.5, 'A'],
    ['Роза', 400, 0.4, 0.9, 'B'],
    ['Астра', 100, 0.1, 1, 'C'],
    ['Возврат', -50, -0.05, 1, 'C'],
  ]);
});

test('ABCTABLE: a language adds its headers', () => {
  const table = (language: string) =>
    abcTable.cells([column('Мак'), column(1), undefined, undefined, [[language]]]) as Cells;
  expect(table('uk')).toEqual([
    ['Клієнт', 'Сума', 'Частка', 'Накопичена частка', 'Клас'],
    ['Мак', 1, 1, 1, 'A'],
  ]);
  expect(table('en')[0]).toEqual(['Client', 'Amount', 'Share', 'Cumulative share', 'Class']);
  expect(table('xx')).toMatchObject({ problem: 'bad-argument', argument: 'language' });
});

test('PARETOSHARE: the share of clients that gives 80 %, or another share', () => {
  expect(paretoShare.cells([amounts])).toEqual([[0.75]]);
  expect(paretoShare.cells([amounts, [[0.5]]])).toEqual([[0.25]]);
  expect(paretoShare.cells([amounts, [['75%']]])).toEqual([[0.5]]);
  expect(paretoShare.cells([amounts, [[100]]])).toEqual([[1]]);
});

test('PARETOSHARE: blank where nothing is positive, a problem where the share is none', () => {
  expect(paretoShare.cells([column(null, -5, 'x')])).toEqual([[null]]);
  expect(paretoShare.cells([amounts, [[-0.5]]])).toMatchObject({ problem: 'bad-setting', setting: 'share' });
});
