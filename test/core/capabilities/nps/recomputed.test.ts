import fc from 'fast-check';
import { dateOf, dayOf, dayOfIso, isoOf } from '../../../../core/calendar/day';
import capability from '../../../../core/capabilities/nps/body';
import type { NpsResult } from '../../../../core/capabilities/nps/nps';
import { isProblem } from '../../../../core/problem';
import { standardsOf } from '../../../../core/settings/settings';
import { NO_DAY, type Tables } from '../../../../core/tables/tables';
import { coded, salesOf } from '../../sales-of';

const asOf = dayOfIso('2026-01-01');
const settings = standardsOf(capability.settings);

interface Row {
  readonly client: string | undefined;
  readonly day: string | undefined;
  readonly score: number | undefined;
}

const surveyOf = (rows: readonly Row[]) => ({
  rows: rows.length,
  score: Float64Array.from(rows, ({ score }) => score ?? NaN),
  client: coded(rows.map(({ client }) => client)),
  day: Int32Array.from(rows, ({ day }) => (day === undefined ? NO_DAY : dayOfIso(day))),
});
const compute = (rows: readonly Row[], tables: Omit<Tables, 'survey'> = {}) =>
  capability.compute({ ...tables, survey: surveyOf(rows) }, settings, asOf);

const quarter = (day: string) => {
  const { year, month } = dateOf(dayOfIso(day));
  return isoOf(dayOf(year, Math.floor((month - 1) / 3) * 3 + 1, 1));
};

/** Net promoters of scores, from counts of three lists. */
function npsOf(scores: readonly number[]) {
  const [promoters, detractors] = [scores.filter((s) => s > 8).length, scores.filter((s) => s < 7).length];
  const n = scores.length;
  const [p, q] = [(promoters + 0.75) / (n + 3), (detractors + 0.75) / (n + 3)];
  const half = 196 * Math.sqrt((p + q - (p - q) ** 2) / (n + 3));
  const clip = (value: number) => Math.min(100, Math.max(-100, value));
  return {
    n,
    nps: (100 * (promoters - detractors)) / n,
    low: clip(100 * (p - q) - half),
    high: clip(100 * (p - q) + half),
  };
}

const row = fc.record({
  client: fc.constantFrom('Астра', 'Бета', 'Вега', 'Гамма', undefined),
  day: fc.option(fc.integer({ min: asOf - 500, max: asOf + 20 }).map(isoOf), { nil: undefined }),
  score: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
});

test('kept answers, waves and intervals are those of the definition', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
      const facts = rows.map((one, i) => ({ ...one, i })).filter(({ day }) => !day || dayOfIso(day) < asOf);
      const answers = facts.filter(({ score }) => score !== undefined);
      const isLater = (a: (typeof answers)[number], b: (typeof answers)[number]) =>
        (a.day ?? '') > (b.day ?? '') || ((a.day ?? '') === (b.day ?? '') && a.i > b.i);
      const wave = (one: Row) => (one.day === undefined ? 'none' : quarter(one.day));
      const kept = answers.filter(
        (one) =>
          one.client === undefined ||
          !answers.some((other) => other.client === one.client && wave(other) === wave(one) && isLater(other, one)),
      );
      const result = compute(rows);
      if (isProblem(result)) return expect(answers).toEqual([]);
      const scores = kept.map(({ score }) => score!);
      expect(result.total).toMatchObject({
        n: scores.length,
        nps: expect.closeTo(npsOf(scores).nps, 9),
        low: expect.closeTo(npsOf(scores).low, 9),
        high: expect.closeTo(npsOf(scores).high, 9),
      });
      expect(result.superseded).toBe(answers.length - kept.length);
      const starts = [...new Set(kept.filter(({ day }) => day).map(wave))].sort();
      expect(result.waves.map(({ from, n }) => [from, n])).toEqual(
        starts.map((start) => [start, kept.filter((one) => wave(one) === start).length]),
      );
      const empty = rows.filter(({ client, day, score }) => score === undefined && (client || day));
      expect(result.asked === null).toBe(empty.length === 0);
      for (const by of ['abc', 'segment', 'manager', 'channel']) {
        const groups = result.groups.filter((group) => group.by === by);
        expect(groups.reduce((total, { n }) => total + n, 0)).toBe(result.total.n);
      }
    }),
    { seed: 8, numRuns: 250 },
  );
});

test('a survey alone has an answer, with or without dates', () => {
  const undated = compute([9, 10, 3, 7].map((score) => ({ client: undefined, day: undefined, score }))) as NpsResult;
  expect(undated.total).toMatchObject({ n: 4, promoters: 2, passives: 1, detractors: 1, nps: 25 });
  expect([undated.waves, undated.clients, undated.asked]).toEqual([[], [], null]);
});

test('promoters are asked, large detractors called, regular ones that would not recommend stand out', () => {
  const months = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}-10`);
  const sales = salesOf([
    ...months.map((day) => ({ client: 'Крупный', day, amount: 900, manager: 'Иванов' })),
    ...months.map((day) => ({ client: 'Средний', day, amount: 100, manager: 'Иванов' })),
    { client: 'Ушедший', day: '2024-01-10', amount: 5, manager: 'Иванов' },
  ]);
  const clients = {
    rows: 2,
    client: coded(['Средний', 'Новичок']),
    manager: coded(['Петрова', undefined]),
    referredBy: coded([undefined, 'СРЕДНИЙ']),
  };
  const rows = [
    { client: 'крупный', day: '2025-11-01', score: 4 },
    { client: 'Средний', day: '2025-11-02', score: 10 },
    { client: 'Ушедший', day: '2025-11-03', score: 9 },
    { client: 'Новичок', day: '2025-11-04', score: 9 },
    { client: 'Средний', day: '2025-08-01', score: 6 },
  ];
  const result = compute(rows, { sales, clients }) as NpsResult;
  expect(result.call).toEqual(['Крупный']);
  expect(result.ask).toEqual(['Новичок']); // one is lost, one has recommended somebody already
  expect(result.cross).toEqual({ regularPromoters: 1, regularOthers: 1, otherPromoters: 2, others: 0 });
  expect(result.clients.find(({ client }) => client === 'Средний')).toMatchObject({
    manager: 'Петрова',
    score: 10,
    previous: 6,
    stage: 'regular',
    revenue12: 1200,
  });
  expect(result.clients.find(({ client }) => client === 'Новичок')?.stage).toBe('prospect');
});
