import { answer, clientTable, migrate, moveOf, sold } from '../../capabilities/migration/quarters';

const before = { Альфа: 600, Бета: 150, Вега: 140, Гамма: 110 };

test('every direction: up, down, same, new, returned, lost', () => {
  const result = migrate([
    ...sold('Q1', { Давний: 10 }),
    ...sold('Q3', { Верх: 40, Низ: 300, Ровно: 600, Ушёл: 60 }),
    ...sold('Q4', { Верх: 700, Низ: 20, Ровно: 600, Давний: 30, Первый: 50 }),
  ]);
  const classes = result.clients.map(({ client, from, to, direction }) => [client, from, to, direction]);
  expect(classes.sort()).toEqual([
    ['Верх', 'C', 'A', 'up'],
    ['Давний', null, 'C', 'returned'],
    ['Низ', 'B', 'C', 'down'],
    ['Первый', null, 'C', 'new'],
    ['Ровно', 'A', 'B', 'down'],
    ['Ушёл', 'C', null, 'lost'],
  ]);
});

test('a move that also happens under the kept boundaries is the client’s own', () => {
  const result = migrate([...sold('Q3', before), ...sold('Q4', { ...before, Бета: 130 })]);
  expect(moveOf(result, 'Бета')).toMatchObject({ from: 'A', to: 'B', kept: 'C', direction: 'down', cause: 'client' });
});

test('a move that only the growth of others made is the boundary’s', () => {
  const result = migrate([...sold('Q3', before), ...sold('Q4', { ...before, Альфа: 1000, Бета: 160 })]);
  expect(moveOf(result, 'Бета')).toMatchObject({
    from: 'A',
    to: 'B',
    kept: 'A',
    direction: 'down',
    cause: 'boundary',
    change: 10,
  });
  expect(moveOf(result, 'Альфа')).toMatchObject({ direction: 'same', cause: null });
});

test('a rise that only the decline of others made is the boundary’s', () => {
  const rows = [...sold('Q3', { Альфа: 1000, Бета: 160, Вега: 140, Гамма: 110 }), ...sold('Q4', before)];
  expect(moveOf(migrate(rows), 'Бета')).toMatchObject({
    from: 'B',
    to: 'A',
    kept: 'B',
    direction: 'up',
    cause: 'boundary',
  });
});

test('a move the other way under the kept boundaries is the boundary’s too', () => {
  const rows = [
    ...sold('Q3', { Альфа: 750, Бета: 200, Вега: 50 }),
    ...sold('Q4', { Альфа: 9000, Бета: 800, Вега: 200 }),
  ];
  expect(moveOf(migrate(rows), 'Бета')).toMatchObject({ from: 'B', to: 'C', kept: 'A', cause: 'boundary' });
});

test('the kept boundaries are scaled by the days of the periods', () => {
  const inMonth = (month: string, amounts: Record<string, number>) =>
    Object.entries(amounts).map(([client, amount]) => ({ client, amount, day: `2025-${month}-10` }));
  const march = (own: number) =>
    migrate([...inMonth('02', { Альфа: 560, Бета: 140, Вега: 300 }), ...inMonth('03', { Альфа: 900, Бета: own })], {
      settings: { period: 'month', thresholds: [0.9] },
      asOf: '2025-04-01',
    });
  // A ends with Вега: 300 in 28 days make 332.14… in 31
  expect(moveOf(march(332.14), 'Бета')).toMatchObject({ from: 'B', kept: 'B' });
  expect(moveOf(march(332.15), 'Бета')).toMatchObject({ from: 'B', kept: 'A' });
});

test('nobody is kept in a class that was empty', () => {
  const rows = [...sold('Q3', { Альфа: 900, Бета: 100 }), ...sold('Q4', { Альфа: 900, Бета: 899 })];
  expect(moveOf(migrate(rows), 'Бета')).toMatchObject({ from: 'C', to: 'C', kept: 'C' });
});

test('without a positive amount before there are no boundaries: the move is the client’s own', () => {
  const rows = [...sold('Q3', { Альфа: -10, Бета: -20 }), ...sold('Q4', { Альфа: 500, Бета: -5 })];
  expect(moveOf(migrate(rows), 'Альфа')).toMatchObject({ from: 'C', to: 'A', kept: 'A', cause: 'client' });
});

test('new is who never bought before; a return is not a purchase', () => {
  const result = migrate([
    ...sold('Q1', { Старый: 5, Возврат: -5 }),
    ...sold('Q3', { Альфа: 100 }),
    ...sold('Q4', { Альфа: 100, Старый: 7, Возврат: 7, Первый: 7 }),
  ]);
  expect(moveOf(result, 'Старый')).toMatchObject({ direction: 'returned', cause: 'client' });
  expect(moveOf(result, 'Возврат').direction).toBe('new');
  expect(moveOf(result, 'Первый').direction).toBe('new');
});

test('a client with nothing but a return has an ABC class and no XYZ class', () => {
  const result = migrate([...sold('Q3', { Альфа: 100, Возврат: -5 }), ...sold('Q4', { Альфа: 100 })]);
  expect(moveOf(result, 'Возврат')).toMatchObject({
    from: 'C',
    to: null,
    direction: 'lost',
    xyzFrom: null,
    xyzTo: null,
  });
  expect(result.xyz.matrix[3]![3]).toBe(1);
});

test('who changed hands, by the latest sale of each period', () => {
  const sale = (day: string, manager: string) => ({ client: 'Альфа', amount: 10, day, manager });
  const rows = [sale('2025-09-01', 'Иванов'), sale('2025-12-05', 'Иванов'), sale('2025-12-05', 'Петрова')];
  expect(moveOf(migrate(rows), 'Альфа')).toMatchObject({
    managerBefore: 'Иванов',
    managerAfter: 'Петрова',
    handedOver: true,
  });
  const lost = moveOf(migrate([...rows.slice(0, 1), ...sold('Q4', { Бета: 1 }, 'Иванов')]), 'Альфа');
  expect(lost).toMatchObject({ managerBefore: 'Иванов', managerAfter: null, handedOver: false });
});

test('the manager of the client table, where the sales name none', () => {
  const rows = [...sold('Q3', { Альфа: 10, Бета: 5 }), ...sold('Q4', { Альфа: 10 })];
  const result = migrate(rows, { clients: clientTable([['альфа', 'Иванов']]) });
  expect(moveOf(result, 'Альфа')).toMatchObject({ managerBefore: 'Иванов', managerAfter: 'Иванов', handedOver: false });
  expect(moveOf(result, 'Бета').managerBefore).toBe('unassigned');
});

test('one quarter of sales is too little', () => {
  expect(answer(sold('Q4', before))).toEqual({
    problem: 'too-few-periods',
    period: 'quarter',
    found: 1,
    needed: 2,
    shorter: 'month',
  });
});
