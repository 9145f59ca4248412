import { addressOf, columnLetters } from '../../../core';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('cells have the address of their corners', () => {
  expect(addressOf({ row: 2, column: 1, rows: 5, columns: 3 })).toBe('B3:D7');
});
