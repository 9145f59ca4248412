import { migrate, moveOf, sold } from './quarters';

const quarters = [
  ...sold('Q1', { Давний: 10 }),
  ...sold('Q3', { Верх: 40, Низ: 300.1, Ровно: 600, Ушёл: 60 }, 'Иванов'),
  ...sold('Q4', { Верх: 700.2, Низ: 20, Ровно: 600 }, 'Иванов'),
  ...sold('Q4', { Давний: 30.3, Первый: 50 }, 'Петрова'),
];

test('two periods side by side', () => {
  const result = migrate(quarters);
  expect(result).toMatchObject({
    period: 'quarter',
    from: { from: '2025-07-01', to: '2025-10-01' },
    to: { from: '2025-10-01', to: '2026-01-01' },
    window: { from: '2025-07-01', to: '2026-01-01' },
    earlier: [],
  });
});

test('the matrix counts every client of either period once', () => {
  const { states, matrix } = migrate(quarters);
  expect(states).toEqual(['A', 'B', 'C', 'none']);
  expect(matrix).toEqual([
    [0, 1, 0, 0],
    [0, 0, 1, 0],
    [1, 0, 0, 1],
    [0, 0, 2, 0],
  ]);
});

test('XYZ moves have a matrix of their own: X bought in every month of the quarter', () => {
  const monthly = (client: string, months: readonly string[]) =>
    months.map((month) => ({ client, amount: 10, day: `2025-${month}-05` }));
  const result = migrate([
    ...monthly('Ровный', ['07', '08', '09', '10', '11', '12']),
    ...monthly('Сбился', ['07', '08', '09', '10', '12']),
    ...monthly('Разовый', ['08', '11']),
  ]);
  expect(result.xyz.states).toEqual(['X', 'Y', 'Z', 'none']);
  expect(result.xyz.matrix).toEqual([
    [1, 1, 0, 0],
    [0, 0, 0, 0],
    [0, 0, 1, 0],
    [0, 0, 0, 0],
  ]);
  expect(moveOf(result, 'Сбился')).toMatchObject({ xyzFrom: 'X', xyzTo: 'Y' });
  expect(result.xPossible).toBe(true);
});

test('nobody can be X in a single month, and the result says so', () => {
  expect(migrate(quarters, { settings: { period: 'month' }, asOf: '2025-12-01' }).xPossible).toBe(false);
});

test('the bridge leads from one revenue to the other, kopeck by kopeck', () => {
  const { bridge, change } = migrate(quarters);
  expect(bridge).toEqual([
    { step: 'before', clients: 4, amount: 1000.1 },
    { step: 'new', clients: 1, amount: 50 },
    { step: 'returned', clients: 1, amount: 30.3 },
    { step: 'up', clients: 1, amount: 660.2 },
    { step: 'same', clients: 0, amount: 0 },
    { step: 'down', clients: 2, amount: -280.1 },
    { step: 'lost', clients: 1, amount: -60 },
    { step: 'after', clients: 5, amount: 1400.5 },
  ]);
  expect(change).toBe(400.4);
});

test('managers: who moved up and down, came and left with whom', () => {
  expect(migrate(quarters).managers).toEqual([
    {
      manager: 'Иванов',
      ...{ before: 4, after: 3, up: 1, down: 2, same: 0, new: 0, returned: 0, lost: 1, received: 0, handedOver: 0 },
      ...{ revenueBefore: 1000.1, revenueAfter: 1320.2, change: 320.1 },
    },
    {
      manager: 'Петрова',
      ...{ before: 0, after: 2, up: 0, down: 0, same: 0, new: 1, returned: 1, lost: 0, received: 0, handedOver: 0 },
      ...{ revenueBefore: 0, revenueAfter: 80.3, change: 80.3 },
    },
  ]);
});

test('a hand-over is neither a loss nor a gain of a client, and its move is credited to nobody', () => {
  const result = migrate([
    ...sold('Q3', { Альфа: 900, Бета: 50 }, 'Иванов'),
    ...sold('Q3', { Вега: 50 }, 'Петрова'),
    ...sold('Q4', { Бета: 50 }, 'Иванов'),
    ...sold('Q4', { Альфа: 100, Вега: 950 }, 'Петрова'),
  ]);
  expect(moveOf(result, 'Альфа')).toMatchObject({ direction: 'down', handedOver: true });
  const [petrova, ivanov] = result.managers;
  expect(ivanov).toMatchObject({
    manager: 'Иванов',
    before: 2,
    after: 1,
    handedOver: 1,
    lost: 0,
    down: 0,
    change: -900,
  });
  expect(petrova).toMatchObject({
    manager: 'Петрова',
    before: 1,
    after: 2,
    received: 1,
    new: 0,
    up: 1,
    down: 0,
    change: 1000,
  });
});

test('clients without a manager come last', () => {
  const result = migrate([
    ...sold('Q3', { Альфа: 900 }),
    ...sold('Q4', { Бета: 5 }, 'Иванов'),
    ...sold('Q4', { Альфа: 900 }),
  ]);
  expect(result.managers.map(({ manager }) => manager)).toEqual(['Иванов', 'unassigned']);
});

test('four thresholds make classes D and E', () => {
  const result = migrate(
    [...sold('Q3', { а: 40, б: 30, в: 15, г: 10, д: 5 }), ...sold('Q4', { а: 40, б: 30, в: 15, г: 5, д: 10 })],
    { settings: { thresholds: [0.4, 0.7, 0.85, 0.95] } },
  );
  expect(result.states).toEqual(['A', 'B', 'C', 'D', 'E', 'none']);
  expect(moveOf(result, 'д')).toMatchObject({ from: 'E', to: 'D', kept: 'D', direction: 'up', cause: 'client' });
  expect(moveOf(result, 'г')).toMatchObject({ from: 'D', to: 'E', kept: 'E', direction: 'down', cause: 'client' });
});

test('more periods give the earlier steps too, oldest first', () => {
  const rows = [...sold('Q2', { Альфа: 5 }), ...quarters];
  const { earlier, window } = migrate(rows, { settings: { periods: 4 } });
  expect(earlier.map(({ from, to }) => [from.from, to.from])).toEqual([
    ['2025-01-01', '2025-04-01'],
    ['2025-04-01', '2025-07-01'],
  ]);
  expect(earlier[0]!.matrix).toEqual([
    [0, 0, 0, 1],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
    [1, 0, 0, 0],
  ]);
  expect(earlier[0]).not.toHaveProperty('earlier');
  expect(window).toEqual({ from: '2025-01-01', to: '2026-01-01' });
});

test('rolling 12 months compare the last year with the one before', () => {
  const sale = (client: string, day: string, amount: number) => ({ client, day, amount });
  const rows = [sale('Альфа', '2024-02-15', 10), sale('Альфа', '2025-02-14', 10), sale('Альфа', '2025-02-15', 30)];
  const result = migrate(rows, { settings: { period: 'rolling12' }, asOf: '2026-02-15' });
  expect(moveOf(result, 'Альфа')).toMatchObject({ amountBefore: 20, amountAfter: 30, direction: 'same' });
});

test('sales on or after the as-of date are left out and counted', () => {
  const result = migrate([...quarters, { client: 'Позже', day: '2026-01-01', amount: 5000 }]);
  expect(result.rowsLater).toBe(1);
  expect(moveOf(result, 'Позже')).toBeUndefined();
});
