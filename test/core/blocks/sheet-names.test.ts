import { freeSheetName } from '../../../core';

const taken = (...names: readonly string[]): ReadonlySet<string> => new Set(names.map((name) => name.toLowerCase()));

test('a name that nobody has is taken as it is', () => {
  expect(freeSheetName('ABC', taken('XYZ'), 31)).toBe('ABC');
});

test('a name that a sheet has gets the next number, whatever its case', () => {
  expect(freeSheetName('ABC', taken('abc', 'Abc (2)'), 31)).toBe('ABC (3)');
});

test('a name never grows longer than the application takes', () => {
  const long = 'Качество портфеля – все клиенты за год';
  expect(freeSheetName(long, taken(), 31)).toBe('Качество портфеля – все клиенты');
  expect(freeSheetName(long, taken('Качество портфеля – все клиенты'), 31)).toBe('Качество портфеля – все кли (2)');
});
