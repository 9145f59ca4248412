import { dayOfIso } from '../../../../core/calendar/day';
import abcCapability from '../../../../core/capabilities/abc/body';
import type { AbcResult } from '../../../../core/classes/abc/abc';
import { reasonOf } from '../../../../core/classes/abc/reason';
import { standardsOf } from '../../../../core/settings/settings';
import { wordsIn } from '../../../../core/words/words';
import { salesOf } from '../../sales-of';

const settings = standardsOf(abcCapability.settings);
const asOf = dayOfIso('2026-01-01');
const sale = (client: string, amount: number, day = '2025-05-05') => ({ client, amount, day });
const compute = (rows: Parameters<typeof salesOf>[0], given: Partial<typeof settings> = {}) =>
  abcCapability.compute({ sales: salesOf(rows) }, { ...settings, ...given }, asOf) as AbcResult;

const shop = [
  sale('Ромашка', 500),
  sale('Лютик', 200),
  sale('Мак', 200),
  sale('Ромашка', 60),
  sale('Астра', 40),
  sale('Возврат', -30),
];

test('clients are summed, ordered and classed, returns apart', () => {
  const result = compute(shop);
  expect(result.clients.map((one) => [one.client, one.amount, one.class])).toEqual([
    ['Ромашка', 560, 'A'],
    ['Лютик', 200, 'C'],
    ['Мак', 200, 'C'],
    ['Астра', 40, 'C'],
    ['Возврат', -30, 'C'],
  ]);
  expect(result.base).toBe(1000);
  expect(result.total).toBe(970);
  expect(result.notPositive).toEqual({ clients: 1, amount: -30 });
});

test('sales on or after the as-of date are left out and counted', () => {
  const result = compute([...shop, sale('Позже', 900, '2026-01-01')]);
  expect(result.rowsLater).toBe(1);
  expect(result.clients.some((one) => one.client === 'Позже')).toBe(false);
});

test('the measure can be profit, quantity or the number of purchases', () => {
  const rows = [
    { ...sale('А', 100), cost: 90, quantity: 1 },
    { ...sale('Б', 80), cost: 40, quantity: 5 },
    { ...sale('Б', 20, '2025-06-01'), cost: 5, quantity: 1 },
  ];
  expect(compute(rows, { measure: 'profit' }).clients[0]).toMatchObject({ client: 'Б', amount: 55 });
  expect(compute(rows, { measure: 'quantity' }).clients[0]).toMatchObject({ client: 'Б', amount: 6 });
  expect(compute(rows, { measure: 'orders' }).clients[0]).toMatchObject({ client: 'Б', amount: 2 });
});

test('a tiny share has two decimals, any other as many as the sums beside it', () => {
  const words = wordsIn('en');
  const { clients } = compute([sale('A', 99_950), sale('B', 50)]);
  expect(reasonOf(clients[1]!, words)).toMatch(/^Share 0\.05%, cumulative 100\.0%/);
});

test('every class comes with its reason', () => {
  const words = wordsIn('ru');
  const [first, second, , , last] = compute(shop).clients;
  expect(reasonOf(first!, words)).toBe('Доля 56,0\u00a0%, накопленная 56,0\u00a0%, граница 75,0\u00a0%.');
  expect(reasonOf(second!, words)).toMatch(/выше последней границы\. До B не хватает 0,01|До B не хватает 1/);
  expect(reasonOf(last!, words)).toMatch(/Положительной суммы за период нет/);
});

test('a window without sales is a problem that names the days there are', () => {
  expect(compute(shop, { window: 'from-to', from: '2020-01-01', to: '2021-01-01' })).toEqual({
    problem: 'nothing-in-window',
    from: '2020-01-01',
    to: '2021-01-01',
    first: '2025-05-05',
    last: '2025-05-05',
  });
});
