import {
  analyse,
  capabilities,
  finishNow,
  isoOf,
  isProblem,
  languages,
  sampleSales,
  wordsIn,
  type Language,
} from '../../../core';
import type { MigrationResult } from '../../../core/classes/periods/migration';
import type { PortfolioResult } from '../../../core/capabilities/portfolio-quality/portfolio-quality';
import { memoryHost } from '../memory-host';

const terms = { lastYear: 2025, seed: 1 };

function analysed(language: Language) {
  const { name, columns, rows } = sampleSales({ ...terms, language });
  const host = memoryHost({ name, rows: [columns.map(({ header }) => header), ...rows] });
  const found = finishNow(analyse(host, { reports: capabilities.map(({ id }) => id) }, capabilities));
  if (isProblem(found)) throw new Error(JSON.stringify(found));
  return found;
}

const resultOf = <T>(report: string): T =>
  analysed('ru').answers.find(({ capability }) => capability.id === report)!.result as T;

test('the same terms give the same sheet; another seed gives other sales', () => {
  const again = () => sampleSales({ ...terms, language: 'ru' });
  expect(again()).toEqual(again());
  expect(sampleSales({ ...terms, language: 'ru', seed: 2 }).rows).not.toEqual(again().rows);
});

test.each([2023, 2024, 2025, 2026, 2030])('about sixty clients buy in the two years that end with %i', (lastYear) => {
  const { rows } = sampleSales({ language: 'uk', lastYear, seed: 1 });
  expect(rows.length).toBeGreaterThan(500);
  expect(rows.length).toBeLessThan(1000);
  expect(new Set(rows.map(([, client]) => client)).size).toBeGreaterThan(55);
  expect(new Set(rows.map(([, , manager]) => manager)).size).toBe(4);
  expect(Math.min(...rows.map(([, , , amount]) => Number(amount)))).toBeGreaterThan(0);
  const days = rows.map(([day]) => isoOf(Number(day)));
  expect(days).toEqual([...days].sort());
  expect(days[0]).toMatch(`${lastYear - 1}-01-`);
  expect(days[days.length - 1]).toBe(`${lastYear}-12-31`);
});

test.each(languages)(
  'in %s every column is recognised, no client merged, and every report has an answer',
  (language) => {
    const { tables, answers } = analysed(language);
    const { rows } = sampleSales({ ...terms, language });
    expect(tables.sales!.rows).toBe(rows.length);
    expect(new Set(tables.sales!.client.codes).size).toBe(new Set(rows.map(([, client]) => client)).size);
    expect(tables.sales!.manager?.names).toHaveLength(4);
    const answered = answers.filter(({ capability }) => capability.needs.every((role) => role.startsWith('sales.')));
    expect(answered.length).toBeGreaterThan(5);
    expect(answered.filter(({ result }) => isProblem(result))).toEqual([]);
    for (const { capability, result } of answered)
      expect(capability.report(result, wordsIn(language)).some(({ block }) => block === 'table')).toBe(true);
  },
);

test('clients come, leave and return, and move up and down', () => {
  const { clients, earlier } = resultOf<MigrationResult>('migration');
  const moves = new Set([clients, ...earlier.map((step) => step.clients)].flat().map(({ direction }) => direction));
  expect([...moves].sort()).toEqual(['down', 'lost', 'new', 'returned', 'same', 'up']);
});

test('the manager whose large clients fade loses A clients', () => {
  const { managers } = resultOf<PortfolioResult>('portfolio-quality');
  const fading = managers.find(({ manager }) => manager === 'Марина Котова')!;
  const counts = fading.periods.map(({ A }) => A ?? 0);
  expect(counts[counts.length - 1]).toBeLessThan(counts[0]! / 2);
  expect(fading.flags.map(({ kind }) => kind)).toContain('share-A-fell');
});

test('classes of every kind are there', () => {
  const { answers } = analysed('ru');
  const json = (id: string) => JSON.stringify(answers.find(({ capability }) => capability.id === id)!.result);
  for (const letter of ['A', 'B', 'C']) expect(json('abc')).toContain(`"${letter}"`);
  expect(json('xyz')).toMatch(/"Z"/);
});
