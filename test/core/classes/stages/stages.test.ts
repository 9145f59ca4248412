import fc from 'fast-check';
import { dayOfIso, isoOf } from '../../../../core/calendar/day';
import { stages } from '../../../../core/classes/stages/stages';
import { NO_DAY } from '../../../../core/tables/tables';
import { salesOf, type SaleRow } from '../../sales-of';

const asOf = dayOfIso('2026-01-01');
const standards = { floor: 30, factor: 2 };

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
};

/** Stages by the definition, one client after the other, from lists of days. */
function again(rows: readonly SaleRow[]) {
  const before = rows.filter(({ day }) => dayOfIso(day) < asOf);
  const names = [...new Set(rows.map(({ client }) => client))];
  const daysOf = (client: string) => {
    const byDay = new Map<number, number>();
    for (const row of before.filter((one) => one.client === client))
      byDay.set(dayOfIso(row.day), (byDay.get(dayOfIso(row.day)) ?? 0) + Math.round(row.amount * 100));
    return [...byDay].flatMap(([day, sum]) => (sum > 0 ? [day] : [])).sort((a, b) => a - b);
  };
  const intervalsOf = (days: readonly number[]) => days.slice(1).map((day, i) => day - days[i]!);
  const all = names.map((client) => ({ client, days: daysOf(client) }));
  const medians = (least: number) =>
    all.filter(({ days }) => days.length >= least).map(({ days }) => median(intervalsOf(days)));
  const known = medians(3).length > 0 ? medians(3) : medians(2);
  const baseInterval = known.length > 0 ? median(known) : null;
  return all.map(({ client, days }) => {
    const own = days.length >= 3 ? median(intervalsOf(days)) : baseInterval;
    const limit = own === null ? 90 : Math.max(30, 2 * own);
    const silence = asOf - days[days.length - 1]!;
    const returns = days.filter((day, i) => i > 0 && day - days[i - 1]! > 2 * limit);
    const isRegular = (n: number) =>
      n >= 3 &&
      intervalsOf(days.slice(0, n))
        .slice(-2)
        .every((gap) => gap <= limit);
    const first = days.findIndex((_, i) => isRegular(i + 1));
    const stage =
      days.length === 0
        ? null
        : silence > 2 * limit
          ? 'lost'
          : silence > limit
            ? 'at-risk'
            : returns.length > 0 && asOf - returns[returns.length - 1]! <= limit
              ? 'returned'
              : days.length === 1
                ? 'first-deal'
                : isRegular(days.length)
                  ? 'regular'
                  : 'repeat';
    return { client, limit, stage, returns: returns.length, regularOn: first < 0 ? NO_DAY : days[first]! };
  });
}

test('stages, limits, returns and the day of becoming regular are those of the definition', () => {
  const sale = fc.record({
    client: fc.constantFrom('А', 'Б', 'В', 'Г', '__proto__'),
    day: fc.integer({ min: asOf - 500, max: asOf + 10 }).map(isoOf),
    amount: fc.integer({ min: -3000, max: 20000 }).map((cents) => cents / 100),
  });
  fc.assert(
    fc.property(fc.array(sale, { minLength: 1, maxLength: 50 }), (rows) => {
      const sales = salesOf(rows);
      const found = stages(sales, standards, asOf);
      const seen = sales.client.names.map((client, code) => ({
        client,
        limit: found.limit[code],
        stage: found.stage[code],
        returns: found.returns[code],
        regularOn: found.regularOn[code],
      }));
      expect(seen).toEqual(again(rows));
    }),
    { seed: 5, numRuns: 300 },
  );
});

test('a client is lost from the day after two limits of silence', () => {
  const rows = ['2025-01-01', '2025-01-21', '2025-02-10'].map((day) => ({ client: 'А', day, amount: 5 }));
  const limit = 40;
  const lostOn = dayOfIso('2025-02-10') + 2 * limit;
  const stageOn = (day: number) => stages(salesOf(rows), standards, day).stage[0];
  expect(stages(salesOf(rows), standards, asOf).lostOn[0]).toBe(lostOn);
  expect([stageOn(lostOn), stageOn(lostOn + 1)]).toEqual(['at-risk', 'lost']);
});
