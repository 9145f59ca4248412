import { decimalMarkIn, numberIn, numberRowsIn, numbersIn } from '../../../core/cells/numbers';

test('numbers, text numbers, and NaN for everything else', () => {
  const numbers = numbersIn([[5, '1 234,50 ₽', '(12,5)', '', null, 'Сумма', '#N/A', '#DIV/0!', true]]);
  expect([...numbers]).toEqual([5, 1234.5, -12.5, NaN, NaN, NaN, NaN, NaN, NaN]);
});

test('the range decides what 1,234 and 1.234 are', () => {
  expect([...numbersIn([['1,234'], ['5.5']])]).toEqual([1234, 5.5]);
  expect([...numbersIn([['1.234'], ['5,5']])]).toEqual([1234, 5.5]);
  expect([...numbersIn([['1,234'], ['7']])]).toEqual([1.234, 7]);
});

test('a cell is read with the decimal mark of its range', () => {
  expect(
    decimalMarkIn([
      [1, 'x'],
      ['1,234', '0,5'],
    ]),
  ).toBe('comma');
  expect(numberIn('1.234', 'comma')).toBe(1234);
  expect(numberIn('1.234', 'unknown')).toBe(1.234);
});

test('numbers of a block come row after row, or a list for each row', () => {
  const block = [
    [1, 2],
    [3, 'x'],
  ];
  expect([...numbersIn(block)]).toEqual([1, 2, 3, NaN]);
  expect(numberRowsIn(block).map((row) => [...row])).toEqual([
    [1, 2],
    [3, NaN],
  ]);
});
