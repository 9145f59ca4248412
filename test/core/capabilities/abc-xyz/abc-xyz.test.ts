import { dayOfIso } from '../../../../core/calendar/day';
import abcXyzCapability from '../../../../core/capabilities/abc-xyz/body';
import type { AbcXyzResult } from '../../../../core/capabilities/abc-xyz/abc-xyz';
import { reasonOf } from '../../../../core/capabilities/abc-xyz/reason';
import { treatmentOf, treatments } from '../../../../core/capabilities/abc-xyz/treatments';
import { languages } from '../../../../core/words/language';
import { standardsOf } from '../../../../core/settings/settings';
import { wordsIn } from '../../../../core/words/words';
import { salesOf, type SaleRow } from '../../sales-of';

const settings = standardsOf(abcXyzCapability.settings);
const asOf = dayOfIso('2026-01-01');
const compute = (rows: readonly SaleRow[], given: Partial<typeof settings> = {}) =>
  abcXyzCapability.compute({ sales: salesOf(rows) }, { ...settings, ...given }, asOf) as AbcXyzResult;
const monthly = (client: string, amounts: readonly number[], first = 1): SaleRow[] =>
  amounts.map((amount, i) => ({ client, day: `2025-${String(first + i).padStart(2, '0')}-10`, amount }));

const base = [
  ...monthly('Разовый крупный', [349.8], 5),
  ...monthly('Постоянный', [100, 100, 100, 100.2], 9),
  ...monthly('Средний', [100, 0, 99.7], 3),
  ...monthly('Мелкий', [50.3], 7),
  ...monthly('Возврат', [-30], 7),
];

test('every client has both classes over one window, AX first', () => {
  const { clients, window } = compute(base);
  expect(clients.map((one) => [one.client, one.class, one.amount])).toEqual([
    ['Постоянный', 'AX', 400.2],
    ['Разовый крупный', 'AZ', 349.8],
    ['Средний', 'BY', 199.7],
    ['Мелкий', 'CZ', 50.3],
    ['Возврат', null, -30],
  ]);
  expect(window).toEqual({ from: '2025-03-10', to: '2026-01-01' });
});

test('the matrix has all nine cells, clients without a purchase stand beside it, and everything adds up', () => {
  const { matrix, clients, base: positive, total } = compute(base);
  expect(matrix.map((cell) => cell.class)).toEqual(['AX', 'AY', 'AZ', 'BX', 'BY', 'BZ', 'CX', 'CY', 'CZ', null]);
  expect(matrix.reduce((sum, cell) => sum + cell.clients, 0)).toBe(clients.length);
  expect(matrix.reduce((sum, cell) => sum + (cell.share ?? 0), 0)).toBeCloseTo(1, 12);
  expect([positive, total]).toEqual([1000, 970]);
  expect(matrix[9]).toEqual({ class: null, abc: 'C', xyz: null, clients: 1, clientShare: 0.2, amount: -30, share: 0 });
});

test('the settings of both analyses hold', () => {
  const { clients, letters } = compute(base, { thresholds: [0.4, 0.6, 0.9], xyzMethod: 'cv' });
  expect(letters).toEqual(['A', 'B', 'C', 'D']);
  expect(clients.map((one) => `${one.client} ${one.abc}${one.xyz ?? ''}`)).toEqual([
    'Постоянный AX',
    'Разовый крупный CZ',
    'Средний DZ',
    'Мелкий DZ',
    'Возврат D',
  ]);
});

test('every pair has its own treatment in every language', () => {
  const all = Object.values(treatments);
  expect(all).toHaveLength(9);
  for (const language of languages) {
    expect(new Set(all.map((phrase) => phrase[language])).size).toBe(9);
    for (const phrase of all) expect(phrase[language].length).toBeGreaterThan(40);
  }
  expect(treatmentOf('E', 'X')).toBe(treatments.CX);
  expect(treatmentOf('C', null).en).toMatch(/returns only/);
});

test('both reasons stand behind a pair', () => {
  const result = compute(base);
  expect(reasonOf(result.clients[0]!, result, wordsIn('en'))).toBe(
    'Share 40.0%, cumulative 40.0%, threshold 75.0%. Since the first purchase bought in 4 out of 4 months: 100%, the limit is 75%.',
  );
});

test('the sheet shows counts and shares as 3 × 3 with the other clients on their own line', () => {
  const blocks = abcXyzCapability.report(compute(base), wordsIn('ru'));
  const table = (name: string) => blocks.find((block) => block.block === 'table' && block.name === name);
  expect(table('counts')).toMatchObject({
    rows: [
      ['A', 1, 0, 1, 2],
      ['B', 0, 1, 0, 1],
      ['C', 0, 0, 1, 1],
      ['—', null, null, null, 1],
    ],
    totals: ['Всего', 1, 1, 2, 5],
  });
  expect(table('shares')).toMatchObject({ caption: 'Доля выручки по группам' });
  expect(blocks).toContainEqual(
    expect.objectContaining({ block: 'note', text: expect.stringMatching(/^1 клиент без покупок \(−30\)/) as string }),
  );
});
