import { sold } from '../migration/quarters';
import { managerIn, many, qualityOf } from './portfolios';

const rest = many('Малый', 12, 10);
/** Everybody of one size is A, so that the counts are plain to see. */
const withBest = (quarter: 'Q1' | 'Q2' | 'Q3' | 'Q4', count: number) => [
  ...sold(quarter, many('Крупный', count, 1000), 'Иванов'),
  ...sold(quarter, rest, 'Иванов'),
];
/** The others hold so much that equal clients stay at one side of the threshold. */
const even = { thresholds: [0.98] };
const flagsIn = (result: ReturnType<typeof qualityOf>) =>
  managerIn(result, 'Иванов').flags.map(({ kind, from, counts }) => [kind, from.from, counts]);

test('he had 12 A clients, now 9: the share fell and the names are there', () => {
  const result = qualityOf([...withBest('Q3', 12), ...withBest('Q4', 9)], even);
  expect(flagsIn(result)).toEqual([['share-A-fell', '2025-07-01', [12, 9]]]);
  const [flag] = managerIn(result, 'Иванов').flags;
  expect(flag).toMatchObject({
    shareBefore: 12 / 24,
    shareAfter: 9 / 21,
    to: { from: '2025-10-01', to: '2026-01-01' },
  });
  expect(flag!.clients).toEqual(
    ['Крупный 10', 'Крупный 11', 'Крупный 12'].map((client) => ({
      client,
      from: 'A',
      to: null,
      handedTo: null,
      cause: 'client',
      change: -1000,
    })),
  );
});

test('a fall of exactly the limit raises no flag, a larger one does', () => {
  const quarter = (name: 'Q3' | 'Q4', best: number, others: number) => [
    ...sold(name, many('Крупный', best, 1000), 'Иванов'),
    ...sold(name, many('Малый', others, 1), 'Иванов'),
  ];
  // 4 of 20 are 20 %, 3 of 20 are 15 %
  const rows = [...quarter('Q3', 4, 16), ...quarter('Q4', 3, 17)];
  expect(flagsIn(qualityOf(rows, even))).toEqual([]);
  expect(flagsIn(qualityOf(rows, { ...even, fall: 0.049 }))).toEqual([['share-A-fell', '2025-07-01', [4, 3]]]);
});

test('A clients fewer twice running raise a flag, however little the share fell', () => {
  const rows = [...withBest('Q1', 12), ...withBest('Q2', 11), ...withBest('Q3', 10), ...withBest('Q4', 10)];
  const result = qualityOf(rows, { ...even, fall: 0.5 });
  expect(flagsIn(result)).toEqual([['A-fell-twice', '2025-01-01', [12, 11, 10]]]);
  expect(managerIn(result, 'Иванов').flags[0]!.clients.map(({ client }) => client)).toEqual([
    'Крупный 11',
    'Крупный 12',
  ]);
});

test('a share that fell because other clients came names nobody', () => {
  const rows = [...withBest('Q3', 12), ...withBest('Q4', 12), ...sold('Q4', many('Новый', 12, 1), 'Иванов')];
  const [flag] = managerIn(qualityOf(rows, even), 'Иванов').flags;
  expect(flag).toMatchObject({ kind: 'share-A-fell', counts: [12, 12], clients: [] });
});

test('a client handed over is gone from the portfolio with all its revenue', () => {
  const rows = [...withBest('Q3', 3), ...withBest('Q4', 2), ...sold('Q4', { 'Крупный 3': 1200 }, 'Петрова')];
  const [flag] = managerIn(qualityOf(rows, even), 'Иванов').flags;
  expect(flag!.clients).toEqual([
    { client: 'Крупный 3', from: 'A', to: 'A', handedTo: 'Петрова', cause: null, change: -1000 },
  ]);
});

test('a client that only the boundary moved is marked so', () => {
  const rows = [
    ...sold('Q3', { Альфа: 600, Бета: 150, Вега: 140, Гамма: 110 }, 'Иванов'),
    ...sold('Q4', { Альфа: 1000, Бета: 160, Вега: 140, Гамма: 110 }, 'Иванов'),
  ];
  const [flag] = managerIn(qualityOf(rows), 'Иванов').flags;
  expect(flag!.clients).toEqual([
    { client: 'Бета', from: 'A', to: 'B', handedTo: null, cause: 'boundary', change: 10 },
  ]);
});

test('a fall of X is flagged with those that no longer buy regularly', () => {
  const monthly = (client: string, months: readonly number[]) =>
    months.map((month) => ({
      client,
      amount: 10,
      day: `2025-${String(month).padStart(2, '0')}-05`,
      manager: 'Иванов',
    }));
  const rows = [...monthly('Альфа', [7, 8, 9, 10, 11, 12]), ...monthly('Бета', [7, 8, 9, 10, 12])];
  const flag = managerIn(qualityOf(rows), 'Иванов').flags.find(({ kind }) => kind === 'share-X-fell');
  expect(flag).toMatchObject({ shareBefore: 1, shareAfter: 0.5, counts: [2, 1] });
  expect(flag!.clients).toEqual([{ client: 'Бета', from: 'X', to: 'Y', handedTo: null, cause: null, change: -10 }]);
});

test('a manager who has handed over everybody has no share that could fall', () => {
  const rows = [...sold('Q3', { Альфа: 10 }, 'Иванов'), ...sold('Q4', { Альфа: 10 }, 'Петрова')];
  expect(flagsIn(qualityOf(rows))).toEqual([]);
});
