import fc from 'fast-check';
import { isoOf } from '../../../../core/calendar/day';
import type { PortfolioResult } from '../../../../core/capabilities/portfolio-quality/portfolio-quality';
import { isProblem } from '../../../../core/problem';
import type { SaleRow } from '../../sales-of';
import type { MigrationResult } from '../../../../core/classes/periods/migration';
import { answer as migrationOf, endOf2025 } from '../migration/quarters';
import { answer } from './portfolios';

const sale: fc.Arbitrary<SaleRow> = fc.record({
  client: fc.constantFrom('Альфа', 'Бета', 'Вега', 'Гамма', 'Дельта', 'Омега', 'Сигма', 'Тета'),
  day: fc.integer({ min: endOf2025 - 365, max: endOf2025 - 1 }).map(isoOf),
  amount: fc.integer({ min: -3000, max: 90000 }).map((kopecks) => kopecks / 100),
  manager: fc.constantFrom('Иванов', 'Петрова', 'Коваль'),
});
const base = fc.array(sale, { minLength: 4, maxLength: 90 });
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

function holds(property: (rows: readonly SaleRow[], result: PortfolioResult) => void): void {
  let answered = 0;
  fc.assert(
    fc.property(base, (rows) => {
      const result = answer(rows);
      if (isProblem(result)) return;
      answered++;
      property(rows, result);
    }),
    { seed: 22, numRuns: 60 },
  );
  expect(answered).toBeGreaterThan(40);
}

test('managers sum to the company in clients, classes, revenue and share', () => {
  holds((_, { managers, company, letters }) => {
    company.periods.forEach((whole, i) => {
      const parts = managers.map(({ periods }) => periods[i]!);
      expect(sum(parts.map(({ clients }) => clients))).toBe(whole.clients);
      for (const letter of letters) expect(sum(parts.map((one) => one[letter]!))).toBe(whole[letter]);
      expect(sum(parts.map(({ revenue }) => revenue))).toBeCloseTo(whole.revenue, 6);
      if (whole.revenueShare !== null) expect(sum(parts.map((one) => one.revenueShare!))).toBeCloseTo(1, 9);
    });
  });
});

test('every client has one ABC class, and at most one XYZ class', () => {
  holds((_, { company, managers }) => {
    for (const one of [...company.periods, ...managers.flatMap(({ periods }) => periods)]) {
      expect(one.A! + one.B! + one.C!).toBe(one.clients);
      expect(one.X! + one.Y! + one.Z!).toBeLessThanOrEqual(one.clients);
      if (one.clients > 0) expect(one.shareA! + one.shareB! + one.shareC!).toBeCloseTo(1, 12);
    }
  });
});

test('the leavers of a flag are at least as many as the class lost', () => {
  holds((_, { managers }) => {
    for (const { flags } of managers) {
      for (const { counts, clients } of flags) {
        expect(clients.length).toBeGreaterThanOrEqual(counts[0]! - counts[counts.length - 1]!);
      }
    }
  });
});

test('it tells the same as migration about the last step', () => {
  holds((rows, { managers, company }) => {
    const moves = migrationOf(rows) as MigrationResult;
    if (isProblem(moves)) return; // sales in the first of the four quarters only
    const last = company.periods[company.periods.length - 1]!;
    expect(last.A).toBe(moves.clients.filter(({ to }) => to === 'A').length);
    for (const { manager, after, revenueAfter } of moves.managers) {
      const own = managers.find((one) => one.manager === manager)!.periods.slice(-1)[0]!;
      expect([own.clients, own.revenue]).toEqual([after, revenueAfter]);
    }
  });
});

test('a thousandfold revenue changes no count, share or flag', () => {
  holds((rows, { managers }) => {
    const larger = answer(rows.map((row) => ({ ...row, amount: row.amount * 1000 }))) as PortfolioResult;
    const counted = (list: PortfolioResult['managers']) =>
      list.map(({ manager, periods, flags }) => [
        manager,
        periods.map(({ clients, A, B, C, X, Y, Z, quality }) => [clients, A, B, C, X, Y, Z, quality]),
        flags.map(({ kind, counts, clients }) => [kind, counts, clients.map(({ client }) => client)]),
      ]);
    expect(counted(larger.managers)).toEqual(counted(managers));
  });
});

test('the order of rows is irrelevant while a client has one sale a day', () => {
  holds((rows) => {
    const oneADay = [...new Map(rows.map((row) => [`${row.client} ${row.day}`, row])).values()];
    expect(answer([...oneADay].reverse())).toEqual(answer(oneADay));
  });
});
