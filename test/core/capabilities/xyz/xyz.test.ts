import { dayOfIso } from '../../../../core/calendar/day';
import xyzCapability from '../../../../core/capabilities/xyz/body';
import { reasonOf } from '../../../../core/classes/xyz/reason';
import type { XyzResult } from '../../../../core/classes/xyz/xyz';
import { standardsOf } from '../../../../core/settings/settings';
import { wordsIn } from '../../../../core/words/words';
import { salesOf, type SaleRow } from '../../sales-of';

const settings = standardsOf(xyzCapability.settings);
const compute = (rows: readonly SaleRow[], given: Partial<typeof settings> = {}, asOf = '2026-01-01') =>
  xyzCapability.compute({ sales: salesOf(rows) }, { ...settings, ...given }, dayOfIso(asOf)) as XyzResult;
const monthly = (client: string, amounts: readonly number[], first = 1): SaleRow[] =>
  amounts.map((amount, i) => ({ client, day: `2025-${String(first + i).padStart(2, '0')}-10`, amount }));

const base = [
  ...monthly('Ромашка', [100, 110, 100, 90, 100, 100, 110, 100, 90, 100, 100, 100]),
  ...monthly('Лютик', [500, 700], 6),
  ...monthly('Мак', [50], 3),
  ...monthly('Возврат', [-30], 4),
];

test('classes with their facts, X first and clients without a purchase last', () => {
  const { clients } = compute(base);
  expect(clients.map((one) => [one.client, one.class, one.revenue])).toEqual([
    ['Ромашка', 'X', 1200],
    ['Лютик', 'Y', 1200],
    ['Мак', 'Z', 50],
    ['Возврат', null, -30],
  ]);
  expect(clients[1]).toMatchObject({ purchases: 2, purchaseDays: 2, activePeriods: 2, periods: 7, regularity: 2 / 7 });
  expect(clients[3]).toMatchObject({ purchases: 0, periods: 0, regularity: null, cv: null });
});

test('totals by class add up to all clients and the net revenue', () => {
  const { classes, total, boughtOnce } = compute(base);
  expect(classes.map((own) => [own.class, own.clients, own.revenue])).toEqual([
    ['X', 1, 1200],
    ['Y', 1, 1200],
    ['Z', 1, 50],
    [null, 1, -30],
  ]);
  expect(classes.map((own) => own.share)).toEqual([1200 / 2450, 1200 / 2450, 50 / 2450, 0]);
  expect([total, boughtOnce]).toEqual([2420, 1]);
});

test('within a class the larger revenue comes first, then the name', () => {
  const rows = ['в', 'б', 'а'].flatMap((client) => monthly(client, [client === 'в' ? 5 : 9]));
  expect(compute(rows).clients.map((one) => one.client)).toEqual(['а', 'б', 'в']);
});

test('the variation is cut where the settings say', () => {
  const cutsOf = (given: Partial<typeof settings>) => compute(base, { xyzMethod: 'cv', ...given }).cuts;
  expect(cutsOf({})).toEqual([0.25, 0.5]);
  expect(cutsOf({ cvCuts: '10-25' })).toEqual([0.1, 0.25]);
  expect(cutsOf({ cvCuts: '50-100' })).toEqual([0.5, 1]);
  expect(cutsOf({ cvCuts: 'own', cvThresholds: [30, 120] })).toEqual([0.3, 1.2]);
  expect(compute(monthly('а', [1], 12), { xyzMethod: 'cv', cvCuts: 'terciles' }).cuts).toBeNull();
});

test('no bin of the histogram mixes classes made by cuts', () => {
  const rows = Array.from({ length: 30 }, (_, i) => monthly(`${i}`, [100, 100 + 12 * i, 100 - 3 * i], 10)).flat();
  const { histogram, clients } = compute(rows, { xyzMethod: 'cv', cvCuts: 'own', cvThresholds: [33, 61] });
  for (const { X, Y, Z } of histogram) expect([X, Y, Z].filter((count) => count > 0).length).toBeLessThan(2);
  expect(histogram.map(({ to }) => to)).toEqual([0.25, 0.33, 0.5, 0.61, 0.75, 1, 1.5, 2, 3, null]);
  const counted = histogram.reduce((sum, { X, Y, Z }) => sum + X + Y + Z, 0);
  expect(counted).toBe(clients.filter((one) => one.cv !== null).length);
});

test('a variation equal to a cut stands in the bin below it, as it does in the classes', () => {
  const { histogram } = compute(monthly('а', [75, 125, 75, 125], 9), { xyzMethod: 'cv' });
  expect(histogram[0]).toEqual({ from: 0, to: 0.25, X: 1, Y: 0, Z: 0 });
});

test('every class comes with its reason', () => {
  const result = compute(base);
  const reasons = result.clients.map((one) => reasonOf(one, result, wordsIn('ru')));
  expect(reasons).toEqual([
    'С первой покупки покупал в 12 из 12 месяцев: 100\u00a0%, граница 75\u00a0%.',
    'С первой покупки покупал в 2 из 7 месяцев: 29\u00a0%, для X нужно 75\u00a0%.',
    'Одна покупка за весь период.',
    'Покупок за период нет: только возвраты или нулевые суммы.',
  ]);
  const byVariation = compute(base, { xyzMethod: 'cv' });
  expect(byVariation.clients.slice(0, 2).map((one) => [one.class, reasonOf(one, byVariation, wordsIn('en'))])).toEqual([
    ['X', 'Variation 5.8%: at most 25.0%.'],
    ['Z', 'Variation 161.2%: above 50.0%.'],
  ]);
});

test('the sheet says when the cuts put nearly everybody into Z', () => {
  const rows = Array.from({ length: 20 }, (_, i) => monthly(`${i}`, [100, 400, 20 + i], 10)).flat();
  const notesWith = (given: Partial<typeof settings>) =>
    xyzCapability
      .report(compute(rows, given), wordsIn('ru'))
      .flatMap((block) => (block.block === 'note' ? [block.text] : []));
  expect(notesWith({ xyzMethod: 'cv', cvCuts: '10-25' })[0]).toMatch(
    /^В Z попали 20 из 20 клиентов: границы 10\u00a0% и 25\u00a0%/,
  );
  expect(notesWith({ xyzMethod: 'cv', cvCuts: '50-100' })).toEqual([]);
  expect(notesWith({ xyzMethod: 'cv', cvCuts: 'terciles' })[0]).toMatch(
    /^Границы по третям: X до \d+\u00a0%, Y до \d+/,
  );
});

test('the sheet says which period is left out, and when there are too few', () => {
  const notesOn = (asOf: string, window: Partial<typeof settings> = {}) =>
    xyzCapability
      .report(compute(base, window, asOf), wordsIn('ru'))
      .flatMap((block) => (block.block === 'note' ? [block.text] : []));
  expect(notesOn('2025-12-15')[0]).toBe(
    'Период с 01.12.2025 ещё не закончился: в регулярности и вариации он не учтён.',
  );
  expect(notesOn('2025-03-01')[0]).toMatch(/^В периоде анализа 2 отрезка XYZ, а для X нужно не меньше 3/);
});

test('quarters are counted like months', () => {
  const { clients, countedPeriods } = compute(base, { xyzPeriod: 'quarter' });
  expect(countedPeriods).toBe(4);
  expect(clients.find((one) => one.client === 'Лютик')).toMatchObject({ activePeriods: 2, periods: 3, class: 'Y' });
});
