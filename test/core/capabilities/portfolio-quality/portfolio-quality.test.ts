import { sold } from '../migration/quarters';
import { answer, managerIn, qualityOf } from './portfolios';

const rows = [
  ...sold('Q3', { Альфа: 500, Бета: 50 }, 'Иванов'),
  ...sold('Q3', { Вега: 250, Гамма: 200 }, 'Петрова'),
  ...sold('Q4', { Альфа: 500, Бета: 50, Вега: 250 }, 'Иванов'),
  ...sold('Q4', { Гамма: 200 }, 'Петрова'),
];

test('counts and shares of every class, revenue, share of the company and the index', () => {
  const [before, now] = managerIn(qualityOf(rows), 'Иванов').periods;
  expect(before).toEqual({
    from: '2025-07-01',
    to: '2025-10-01',
    clients: 2,
    ...{ A: 1, B: 0, C: 1, X: 0, Y: 0, Z: 2 },
    ...{ shareA: 0.5, shareB: 0, shareC: 0.5, shareX: 0, shareY: 0, shareZ: 1 },
    ...{ revenueA: 500 / 550, revenueB: 0, revenueC: 50 / 550, revenueX: 0, revenueY: 0, revenueZ: 1 },
    revenue: 550,
    revenueShare: 0.55,
    quality: 0.5,
  });
  expect(now).toMatchObject({ clients: 3, A: 2, B: 0, C: 1, revenue: 800, revenueShare: 0.8 });
});

test('the company is the sum of the portfolios', () => {
  const { company, managers } = qualityOf(rows);
  expect(company.periods[1]).toMatchObject({ clients: 4, A: 2, B: 1, C: 1, revenue: 1000, revenueShare: 1 });
  expect(company.periods[1]!.quality).toBeCloseTo((2 * 1 + 1 * 0.5) / 4, 12);
  expect(managers.map(({ manager }) => manager)).toEqual(['Иванов', 'Петрова']);
});

test('the index weighs the shares of the classes as set', () => {
  const { company } = qualityOf(rows, { weightA: 2, weightB: 1, weightC: 0.5 });
  expect(company.periods[1]!.quality).toBeCloseTo((2 * 2 + 1 * 1 + 1 * 0.5) / 4, 12);
});

test('the trend is the change of the index from first to last', () => {
  const result = qualityOf(rows);
  expect(managerIn(result, 'Иванов').trend).toBeCloseTo(2 / 3 - 1 / 2, 12);
  const came = qualityOf([...rows, ...sold('Q4', { Новый: 5 }, 'Коваль')]);
  expect(managerIn(came, 'Коваль')).toMatchObject({ trend: null });
});

test('a period without clients has blanks, not zeros', () => {
  const result = qualityOf([...rows, ...sold('Q4', { Новый: 5 }, 'Коваль')]);
  expect(managerIn(result, 'Коваль').periods[0]).toMatchObject({
    clients: 0,
    A: 0,
    shareA: null,
    revenueA: null,
    quality: null,
    revenue: 0,
  });
});

test('shares of a revenue that is not positive are blank', () => {
  const result = qualityOf([...sold('Q3', { Альфа: 5 }, 'Иванов'), ...sold('Q4', { Альфа: -5 }, 'Иванов')]);
  expect(managerIn(result, 'Иванов').periods[1]).toMatchObject({
    clients: 1,
    shareC: 1,
    revenue: -5,
    revenueC: null,
    revenueShare: null,
  });
});

test('four quarters by default, fewer where the sales are younger', () => {
  const year = (['Q1', 'Q2', 'Q3', 'Q4'] as const).flatMap((quarter) => sold(quarter, { Альфа: 5 }, 'Иванов'));
  expect(qualityOf([{ client: 'Альфа', day: '2024-05-05', amount: 5 }, ...year]).company.periods).toHaveLength(4);
  expect(qualityOf(year.slice(1)).company.periods.map(({ from }) => from)).toEqual([
    '2025-04-01',
    '2025-07-01',
    '2025-10-01',
  ]);
  expect(answer(year.slice(3))).toMatchObject({ problem: 'too-few-periods', shorter: 'month' });
});

test('the classes that are configured, no others', () => {
  const five = qualityOf(rows, { thresholds: [0.4, 0.7, 0.85, 0.95], weightD: 0.25 });
  expect(five.letters).toEqual(['A', 'B', 'C', 'D', 'E', 'X', 'Y', 'Z']);
  expect(five.company.periods[1]).toMatchObject({ A: 1, B: 0, C: 1, D: 1, E: 1, shareD: 0.25, revenueD: 0.2 });
  expect(five.company.periods[1]!.quality).toBeCloseTo((1 + 0 + 0 + 0.25) / 4, 12);
  const two = qualityOf(rows, { thresholds: [0.8] });
  expect(two.letters).toEqual(['A', 'B', 'X', 'Y', 'Z']);
  expect(two.company.periods[1]).not.toHaveProperty('C');
});

test('moved: who left or entered A or X and who was handed over, the latest step first', () => {
  const result = qualityOf([...sold('Q2', { Альфа: 5, Гамма: 1 }, 'Иванов'), ...rows]);
  expect(result.moved.map(({ client, later, abc, handedOver }) => [later.from, client, abc, handedOver])).toEqual([
    ['2025-10-01', 'Вега', null, true],
    ['2025-07-01', 'Вега', 'entered', false],
  ]);
});
