import type { Place } from '../../core';
import { expectNothingMissing, openSheets } from './open-sheets';
import { salesBook } from './sales-book';

afterEach(expectNothingMissing);

function opened() {
  const { ask, type, workbook } = openSheets(salesBook());
  const places = ask('places') as readonly Place[];
  return { digest: () => ask('digest', places) as string, type, workbook };
}

test('the digest stays the same while the cells do', () => {
  const { digest } = opened();
  expect(digest()).toBe(digest());
});

test.each([
  ['an amount', 'C7', 1.5],
  ['a day', 'A7', 45_000],
  ['a client', 'B7', 'Астра'],
  ['a row below', 'A54', 46_400],
  ['a column beside', 'E1', 'Комментарий'],
])('it becomes another one with %s', (_, address, value) => {
  const { digest, type } = opened();
  const before = digest();
  type('Отгрузки', address, value);
  expect(digest()).not.toBe(before);
});

test('a sheet that is gone has one of its own', () => {
  const { digest, workbook } = opened();
  const before = digest();
  workbook.sheets[0]!.name = 'Переименован';
  expect(digest()).not.toBe(before);
});
