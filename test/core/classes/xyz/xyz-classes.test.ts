import fc from 'fast-check';
import { dayOfIso, isoOf } from '../../../../core/calendar/day';
import { standardsOf } from '../../../../core/settings/settings';
import { xyzRule, xyzSettings } from '../../../../core/classes/xyz/settings';
import { xyzClasses, xyzLetters, type XyzRule } from '../../../../core/classes/xyz/xyz-classes';
import { salesOf, type SaleRow } from '../../sales-of';

const standard = xyzRule(standardsOf(xyzSettings));
const year = { from: dayOfIso('2025-01-01'), to: dayOfIso('2026-01-01'), open: false };
const asOf = year.to;
const on = (client: string, days: readonly string[], amount = 100): SaleRow[] =>
  days.map((day) => ({ client, day: `2025-${day}`, amount }));
const months = (client: string, amounts: readonly number[], first = 1): SaleRow[] =>
  amounts.map((amount, i) => ({ client, day: `2025-${String(first + i).padStart(2, '0')}-10`, amount }));

function letters(rows: readonly SaleRow[], { rule = {}, window = year, day = asOf }: Given = {}): string {
  const { classes } = xyzClasses(salesOf(rows), window, { asOf: day, rule: { ...standard, ...rule } });
  return Array.from(classes, (own) => xyzLetters[own] ?? '–').join('');
}
interface Given {
  readonly rule?: Partial<XyzRule>;
  readonly window?: typeof year;
  readonly day?: number;
}

test('X buys in at least 75 % of the months since the first purchase', () => {
  const nineOfTwelve = ['01-05', '02-05', '03-05', '04-05', '05-05', '06-05', '07-05', '08-05', '09-05'];
  expect(letters(on('а', nineOfTwelve))).toBe('X');
  expect(letters(on('а', nineOfTwelve.slice(0, 8)))).toBe('Y');
  expect(letters(on('а', ['10-05', '11-05', '12-05']))).toBe('X');
});

test('fewer than three months since the first purchase are not enough for X', () => {
  expect(letters(on('а', ['11-05', '12-05']))).toBe('Y');
});

test('Z is exactly one purchase day, whatever the number of orders on it', () => {
  expect(letters(on('а', ['05-05', '05-05']))).toBe('Z');
  expect(letters(on('а', ['05-05', '05-06']))).toBe('Y');
});

test('returns are not purchases: without a purchase there is no class', () => {
  expect(letters([...on('а', ['05-05']), ...on('а', ['06-05'], -100), ...on('б', ['05-05'], -1)])).toBe('Z–');
});

test('an order number joins the rows of several days to one purchase day', () => {
  const rows = on('а', ['05-05', '06-05']).map((row) => ({ ...row, order: '17' }));
  expect(letters(rows)).toBe('Z');
});

test('an unfinished last month counts for nobody, but its purchase days do', () => {
  const day = dayOfIso('2025-12-15');
  const window = { ...year, to: day };
  expect(letters(on('а', ['09-05', '10-05', '11-05']), { window, day })).toBe('X');
  expect(letters(on('б', ['11-05', '12-05']), { window, day })).toBe('Y');
  expect(letters(on('в', ['12-05']), { window, day })).toBe('Z');
  expect(letters(on('г', ['12-05', '12-06']), { window, day })).toBe('Y');
  expect(letters(on('г', ['12-05', '12-06']), { window, day, rule: { method: 'cv' } })).toBe('Y');
});

test('the facts behind a class are handed over', () => {
  const sales = salesOf(on('а', ['03-01', '03-20', '06-05', '06-05']));
  const { purchaseDays, periods, activePeriods, cv } = xyzClasses(sales, year, { asOf, rule: standard });
  expect([purchaseDays[0], periods[0], activePeriods[0]]).toEqual([3, 10, 2]);
  expect(cv[0]).toBeCloseTo(2, 12); // 200 and 200 in two of ten months: √(10 ÷ 2 − 1)
});

test('the coefficient of variation counts empty months and includes both thresholds', () => {
  const cv = { method: 'cv' } as const;
  expect(letters(months('а', [75, 125, 75, 125], 9), { rule: cv })).toBe('X'); // exactly 25 %
  expect(letters(months('а', [50, 150, 50, 150], 9), { rule: cv })).toBe('Y'); // exactly 50 %
  expect(letters(months('а', [50, 150, 50, 151], 9), { rule: cv })).toBe('Z');
  expect(letters(months('а', [100, 100, 100], 9), { rule: cv })).toBe('Z'); // December is empty
});

test('below three months or without a positive sum the variation is Z', () => {
  const cv = { method: 'cv' } as const;
  expect(letters(months('а', [100, 100], 11), { rule: cv })).toBe('Z');
  expect(letters([...months('а', [100, 100, 100], 10), ...on('а', ['12-20'], -300)], { rule: cv })).toBe('Z');
});

test('returns lower the sum of their month; those before the first purchase do not count', () => {
  const rows = [...months('а', [100, 120, 100], 10), ...on('а', ['11-20'], -20), ...on('а', ['02-02'], -999)];
  expect(xyzClasses(salesOf(rows), year, { asOf, rule: standard }).cv[0]).toBe(0);
});

test('the variation leaves an unfinished last month out too', () => {
  const day = dayOfIso('2025-12-15');
  const rows = [...months('а', [100, 100, 100], 9), ...on('а', ['12-10'], 999)];
  const { cv, periods } = xyzClasses(salesOf(rows), { ...year, to: day }, { asOf: day, rule: standard });
  expect([cv[0], periods[0]]).toEqual([0, 3]);
});

test('population or sample deviation', () => {
  const sales = salesOf(months('а', [900, 800, 700], 10));
  const cvOf = (deviation: 'population' | 'sample') =>
    xyzClasses(sales, year, { asOf, rule: { ...standard, deviation } }).cv[0];
  expect(cvOf('population')).toBeCloseTo(0.10206207261596576, 15);
  expect(cvOf('sample')).toBeCloseTo(0.125, 15);
});

test('terciles make three groups of the clients that have a variation', () => {
  const rows = [10, 20, 30, 40, 50, 60].flatMap((step, i) => months(`${i}`, [100 - step, 100, 100 + step], 10));
  expect(letters([...rows, ...on('once', ['05-05'])], { rule: { method: 'cv', cuts: 'terciles' } })).toBe('XXYYZZZ');
  expect(letters(on('once', ['05-05']), { rule: { method: 'cv', cuts: 'terciles' } })).toBe('Z');
});

test('counting period by period with a plain loop gives the same facts', () => {
  const start = dayOfIso('2024-01-01');
  const sale = fc.record({
    client: fc.constantFrom('а', 'б', 'в'),
    day: fc.integer({ min: start, max: start + 400 }).map(isoOf),
    amount: fc.integer({ min: -50, max: 200 }),
  });
  fc.assert(
    fc.property(fc.array(sale, { minLength: 1, maxLength: 40 }), fc.integer({ min: 60, max: 420 }), (rows, length) => {
      const sales = salesOf(rows);
      const to = start + length;
      const facts = xyzClasses(sales, { from: start, to, open: false }, { asOf: to, rule: standard });
      sales.client.names.forEach((name, client) => {
        const sums = new Map<string, number>();
        for (const { client: own, day, amount } of rows)
          if (own === name && dayOfIso(day) < to) sums.set(day, (sums.get(day) ?? 0) + amount);
        const days = [...sums].filter(([, sum]) => sum > 0).map(([day]) => day);
        expect(facts.purchaseDays[client]).toBe(days.length);
        const last = facts.counted.leftOut === null ? '9' : isoOf(facts.counted.leftOut).slice(0, 7);
        const active = new Set(days.map((day) => day.slice(0, 7)).filter((month) => month < last));
        expect(facts.activePeriods[client]).toBe(active.size);
        expect(facts.activePeriods[client]).toBeLessThanOrEqual(facts.periods[client]!);
        if (days.length === 0) expect(facts.classes[client]).toBe(-1);
      });
    }),
    { seed: 21, numRuns: 500 },
  );
});
