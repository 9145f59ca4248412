import fc from 'fast-check';
import { dayOfIso, isoOf } from '../../../../core/calendar/day';
import capability from '../../../../core/capabilities/concentration/body';
import type { ConcentrationResult } from '../../../../core/capabilities/concentration/concentration';
import { isProblem } from '../../../../core/problem';
import { standardsOf } from '../../../../core/settings/settings';
import { salesOf, type SaleRow } from '../../sales-of';

const asOf = dayOfIso('2026-01-01');
const sale = fc.record({
  client: fc.constantFrom('Астра', 'Бета', 'Вега', 'Гамма', 'Дельта', '__proto__', 'constructor'),
  day: fc.integer({ min: asOf - 900, max: asOf + 30 }).map(isoOf),
  amount: fc.integer({ min: -40000, max: 300000 }).map((cents) => cents / 100),
  manager: fc.constantFrom('Иванов', 'Петрова', undefined),
  cost: fc.constantFrom(10, 25.5, undefined),
});
const base = fc.array(sale, { minLength: 1, maxLength: 60 });

const compute = (rows: readonly SaleRow[]) =>
  capability.compute({ sales: salesOf(rows) }, standardsOf(capability.settings), asOf);

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const of = (rows: readonly SaleRow[], client: string) => rows.filter((row) => row.client === client);

/** The figures of the definition, written down once more in another way: rows are filtered for every question. */
function again(all: readonly SaleRow[]) {
  const rows = all.filter(({ day }) => dayOfIso(day) < asOf);
  const names = [...new Set(rows.map(({ client }) => client))];
  const revenue = new Map(
    names.map((name) => [name, sum(of(rows, name).map(({ amount }) => Math.round(amount * 100)))]),
  );
  const positive = names.filter((name) => revenue.get(name)! > 0);
  const ranked = [...positive].sort((a, b) => revenue.get(b)! - revenue.get(a)! || (a < b ? -1 : 1));
  const total = sum(ranked.map((name) => revenue.get(name)!));
  const shares = ranked.map((name) => revenue.get(name)! / total);
  const ascending = [...shares].reverse();
  const pairs = ascending.flatMap((a) => ascending.map((b) => Math.abs(a - b)));
  return {
    names,
    ranked,
    total: total / 100,
    hhi: sum(shares.map((share) => share ** 2)),
    // mean absolute difference ÷ 2 means: the same as the ranked formula
    gini: sum(pairs) / (2 * ranked.length),
    top: [1, 5, 10, 20].map((n) => sum(shares.slice(0, n))),
    half:
      sum(ascending.slice(0, Math.floor(ascending.length / 2))) +
      (ascending.length % 2 === 1 ? ascending[Math.floor(ascending.length / 2)]! / 2 : 0),
  };
}

test('figures are those that filtering the rows for every question gives', () => {
  fc.assert(
    fc.property(base, (rows) => {
      const result = compute(rows);
      const expected = again(rows);
      if (isProblem(result)) {
        expect(expected.ranked).toEqual([]);
        return;
      }
      expect(result.clients).toBe(expected.ranked.length);
      expect(result.clients + result.notPositive.clients).toBe(expected.names.length);
      expect(result.revenue).toBeCloseTo(expected.total, 6);
      expect(result.hhi).toBeCloseTo(expected.hhi, 9);
      expect(result.gini).toBeCloseTo(expected.gini, 9);
      expect(result.effective).toBeCloseTo(1 / expected.hhi, 6);
      expect(result.top.map(({ share }) => share)).toEqual(expected.top.map((share) => expect.closeTo(share, 9)));
      expect(result.lorenz[10]!.share).toBeCloseTo(expected.half, 9);
      expect(result.leaving.map(({ client }) => client)).toEqual(expected.ranked.slice(0, 20));
      expect(sum(result.managers.map(({ clients }) => clients))).toBe(result.clients);
      expect(sum(result.managers.map(({ revenue }) => revenue))).toBeCloseTo(result.revenue, 6);
    }),
    { seed: 21, numRuns: 150 },
  );
});

test('what goes with a client: shares of revenue, profit and manager, and how many newcomers replace it', () => {
  const rows: readonly SaleRow[] = [
    { client: 'Старый', day: '2023-05-05', amount: 1000, manager: 'Иванов', cost: 400 },
    { client: 'Старый', day: '2025-06-01', amount: 600, manager: 'Иванов', cost: 300 },
    { client: 'Новый', day: '2025-03-01', amount: 100, manager: 'Иванов', cost: 80 },
    { client: 'Новее', day: '2025-12-31', amount: 300, manager: 'Петрова', cost: 280 },
    { client: 'Возврат', day: '2025-02-01', amount: -50, manager: 'Петрова', cost: 0 },
  ];
  const result = compute(rows) as ConcentrationResult;
  expect(result.leaving[0]).toEqual({
    client: 'Старый',
    manager: 'Иванов',
    revenue: 1600,
    share: 0.8,
    profitShare: 900 / (900 + 20 + 20 - 50),
    managerShare: 1600 / 1700,
    planShare: null,
    newClientsToReplace: 600 / 200,
  });
  expect(result.notPositive).toEqual({ clients: 1, amount: -50 });
  expect(result.managers.map(({ manager, gini, largest }) => [manager, gini, largest])).toEqual([
    ['Иванов', expect.closeTo(0.5 - 100 / 1700, 9), 'Старый'],
    ['Петрова', null, 'Новее'],
  ]);
  expect(result.top.map(({ clients }) => clients)).toEqual([1, 3, 3, 3]);
});

test('one client has everything; nobody with positive revenue is a problem', () => {
  const one = compute([{ client: 'Один', day: '2025-12-01', amount: 5 }]) as ConcentrationResult;
  expect([one.hhi, one.hhiNormalised, one.gini, one.effective]).toEqual([1, null, 0, 1]);
  expect(compute([{ client: 'Один', day: '2025-12-01', amount: -5 }])).toEqual({
    problem: 'nobody-positive',
    clients: 1,
  });
});
