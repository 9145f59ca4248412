import { finishNow } from '../../../core';
import { bodies } from '../../../core/bodies.generated';
import { capabilities } from '../../../core/capabilities.generated';
import type { Row } from '../../../core/grid/cell';
import { bookOf } from '../book-of';

const rows: readonly Row[] = Array.from({ length: 40 }, (_, i) => [45_000 + i * 10, `К${i % 7}`, 100 + i]);
const sales = { name: 'Продажи', rows: [['Дата', 'Клиент', 'Сумма'], ...rows] };
const abc = capabilities.find(({ id }) => id === 'abc')!;

test('an answer is computed once for the same terms, and anew for others', async () => {
  const book = await bookOf([sales]);
  const compute = jest.spyOn(bodies.abc(), 'compute');
  const terms = { settings: {}, asOf: null };
  expect(book.known(abc, terms)).toBeUndefined();
  const answer = finishNow(book.answering(abc, terms));
  expect(finishNow(book.answering(abc, { settings: { xyzPeriod: 'week' }, asOf: null }))).toBe(answer);
  expect(compute).toHaveBeenCalledTimes(1);
  expect(finishNow(book.answering(abc, { settings: { thresholds: [0.5] }, asOf: null }))).not.toBe(answer);
  expect(finishNow(book.answering(abc, { settings: {}, asOf: 45_100 }))).not.toBe(answer);
  expect(compute).toHaveBeenCalledTimes(3);
  compute.mockRestore();
});

test('a setting that can’t be read is the answer’s problem, not the reading’s', async () => {
  const book = await bookOf([sales]);
  const { result } = finishNow(book.answering(abc, { settings: { thresholds: 'many' }, asOf: null }));
  expect(result).toMatchObject({ problem: 'bad-setting', setting: 'thresholds' });
});

test('a report whose column is missing says so without being computed', async () => {
  const lacking = ['sales.client', 'sales.due'] as const;
  const replaced = [abc, bodies.abc()].map((one) => jest.replaceProperty(one, 'needs', lacking));
  const book = await bookOf([sales]);
  expect(book.missing('abc')).toMatchObject({ problem: 'no-column', column: 'due' });
  expect(book.missing('xyz')).toBeUndefined();
  expect(finishNow(book.answering(abc, { settings: {}, asOf: null })).result).toEqual(book.missing('abc'));
  for (const needs of replaced) needs.restore();
});
