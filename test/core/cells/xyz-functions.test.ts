import { functions as abcXyzFunctions } from '../../../core/capabilities/abc-xyz/functions';
import { functions } from '../../../core/capabilities/xyz/functions';
import { dayOfIso } from '../../../core/calendar/day';
import { column, functionNamed } from './column';

const xyzClass = functionNamed(functions, 'XYZCLASS');
const xyzTable = functionNamed(functions, 'XYZTABLE');
const abcXyzTable = functionNamed(abcXyzFunctions, 'ABCXYZTABLE');

const series = [
  ['янв', 'фев', 'мар', 'апр'],
  [100, 100, 100, 100],
  [100, 60, 140, 60],
  [10, 0, 200, ''],
  ['', '', 70, ''],
  ['', '', '', ''],
  ['', -5, '', ''],
  ['', '1 000,00', '1 000,00', '1 000,00'],
];

test('XYZCLASS: one class for each row by the variation of its sums; blank without a purchase', () => {
  // row 3: mean 90, standard deviation 33.2, CV 0.37
  expect(xyzClass.cells([series])).toEqual(column(null, 'X', 'Y', 'Z', 'Z', null, null, 'X'));
});

test.each([
  [0.1, 0.3],
  [10, 30],
  ['10%', '30%'],
])('XYZCLASS: cuts %p and %p', (x, y) => {
  expect(xyzClass.cells([[[100, 60, 140, 60]], [[x]], [[y]]])).toEqual([['Z']]);
});

test('XYZCLASS: one cut given, the other standard; cuts in the wrong order are a problem', () => {
  expect(xyzClass.cells([[[100, 60, 140, 60]], [[0.4]]])).toEqual([['X']]);
  expect(xyzClass.cells([series, [[0.6]]])).toMatchObject({ problem: 'bad-setting' });
});

const days = ['2025-01-10', '2025-02-11', '2025-03-12', '2025-04-13', '2025-01-20', '2025-04-20', '2025-02-01'].map(
  dayOfIso,
);
const sales = [column('А', 'А', 'А', 'А', 'Б', 'Б', 'В'), column(...days), column(10, 10, 10, 10, 100, 100, 1)];
const asOf = [[dayOfIso('2025-05-01')]];

test('XYZTABLE: pattern classes with months bought in and months since the first purchase', () => {
  expect(xyzTable.cells([...sales, asOf])).toEqual([
    ['А', 'X', 4, 4, 1, 40],
    ['Б', 'Y', 2, 4, 0.5, 200],
    ['В', 'Z', 1, 3, 1 / 3, 1],
  ]);
});

test('XYZTABLE: the as-of date as text, and the day after the last sale without one', () => {
  expect(xyzTable.cells([...sales, [['01.05.2025']]])).toEqual(xyzTable.cells([...sales, asOf]));
  // April is not over on the 21st and does not count
  expect(xyzTable.cells(sales)).toEqual([
    ['А', 'X', 3, 3, 1, 40],
    ['Б', 'Y', 1, 3, 1 / 3, 200],
    ['В', 'Z', 1, 2, 0.5, 1],
  ]);
  expect(xyzTable.cells([...sales, [['скоро']]])).toMatchObject({ problem: 'bad-argument', argument: 'asOf' });
  expect(xyzTable.cells([...sales, [['01.01.2020']]])).toMatchObject({ problem: 'nothing-in-window' });
});

test('ABCXYZTABLE: both classes and the pair, AX first', () => {
  expect(abcXyzTable.cells([...sales, asOf, [['en']]])).toEqual([
    ['Client', 'Amount', 'ABC', 'XYZ', 'Group'],
    ['Б', 200, 'A', 'Y', 'AY'],
    ['А', 40, 'C', 'X', 'CX'],
    ['В', 1, 'C', 'Z', 'CZ'],
  ]);
});

test('unequal ranges are a problem', () => {
  const [clients, dates, amounts] = sales;
  expect(xyzTable.cells([clients, dates, amounts!.slice(1)])).toEqual({
    problem: 'unequal-ranges',
    first: 7,
    second: 6,
  });
});
