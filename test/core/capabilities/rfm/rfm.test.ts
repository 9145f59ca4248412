import { dayOfIso } from '../../../../core/calendar/day';
import rfmCapability from '../../../../core/capabilities/rfm/body';
import { boundsText } from '../../../../core/classes/rfm/bounds-text';
import { reasonOf } from '../../../../core/classes/rfm/reason';
import type { RfmResult } from '../../../../core/classes/rfm/rfm';
import { standardsOf } from '../../../../core/settings/settings';
import { wordsIn } from '../../../../core/words/words';
import { salesOf, type SaleRow } from '../../sales-of';

const settings = standardsOf(rfmCapability.settings);
const asOf = dayOfIso('2026-01-01');
const compute = (rows: readonly SaleRow[], given: Partial<typeof settings> = {}) =>
  rfmCapability.compute({ sales: salesOf(rows) }, { ...settings, ...given }, asOf);
const result = (rows: readonly SaleRow[], given: Partial<typeof settings> = {}) => compute(rows, given) as RfmResult;

/** Five clients: number 5 buys most, most often and latest. */
const ladder = [1, 2, 3, 4, 5].flatMap((n) =>
  Array.from(
    { length: n },
    (_, i): SaleRow => ({ client: `К${n}`, day: `2025-0${2 * n - 1 > 9 ? 9 : 2 * n - 1}-${10 + i}`, amount: 100 * n }),
  ),
);

test('recency, frequency and revenue of every client, the best segment first', () => {
  const { clients, revenue } = result(ladder);
  expect(clients.map(({ client, score, segment }) => [client, score, segment])).toEqual([
    ['К5', '555', 'champions'],
    ['К4', '444', 'loyal'],
    ['К3', '333', 'need-attention'],
    ['К2', '222', 'hibernating'],
    ['К1', '111', 'lost'],
  ]);
  expect(clients[0]).toMatchObject({ lastPurchase: '2025-09-14', recencyDays: 109, frequency: 5, monetary: 2500 });
  expect(revenue).toBe(5500);
});

test('a return lowers the revenue but is no purchase and does not refresh recency', () => {
  const { clients } = result([...ladder, { client: 'К5', day: '2025-12-30', amount: -2400 }]);
  const fifth = clients.find((one) => one.client === 'К5');
  expect(fifth).toMatchObject({ recencyDays: 109, frequency: 5, monetary: 100, score: '551' });
});

test('clients without a purchase are listed apart and do not move the scores', () => {
  const rows: SaleRow[] = [
    { client: 'Возврат', day: '2025-05-05', amount: -70 },
    { client: 'Ноль', day: '2025-05-05', amount: 0 },
  ];
  const { clients, withoutPurchase } = result([...ladder, ...rows]);
  expect(clients).toEqual(result(ladder).clients);
  expect(withoutPurchase).toEqual([
    { client: 'Ноль', amount: 0 },
    { client: 'Возврат', amount: -70 },
  ]);
  expect(compute(rows)).toEqual({ problem: 'too-few-clients', found: 0, needed: 1 });
});

test('recency counts to the as-of date even where the window ends earlier', () => {
  const { clients } = result(ladder, { window: 'from-to', from: '2025-01-01', to: '2025-06-01' });
  expect(clients.map(({ client, recencyDays }) => [client, recencyDays])).toEqual([
    ['К3', 234],
    ['К2', 296],
    ['К1', 356],
  ]);
});

test('segments, matrix and bounds cover every client', () => {
  const { segments, matrix, bounds, groups, clients } = result(ladder);
  expect(segments).toHaveLength(11);
  expect(segments.reduce((sum, own) => sum + own.clients, 0)).toBe(5);
  expect(segments[0]).toEqual({
    segment: 'champions',
    clients: 1,
    clientShare: 0.2,
    revenue: 2500,
    share: 2500 / 5500,
    recencyDays: 109,
    frequency: 5,
  });
  expect(segments.find((own) => own.segment === 'new')).toMatchObject({
    clients: 0,
    revenue: 0,
    share: 0,
    recencyDays: null,
  });
  expect(matrix[0]).toEqual({ r: 5, clients: [0, 0, 0, 0, 1] });
  expect(matrix.flatMap((row) => row.clients).reduce((a, b) => a + b)).toBe(clients.length);
  expect(bounds.frequency[0]).toEqual({ score: 5, least: 5, most: 5, clients: 1 });
  expect(groups).toEqual({ recency: 5, frequency: 5, monetary: 5 });
});

test('own bounds hold where they are given, equal groups elsewhere', () => {
  const { clients, rule } = result(ladder, { rfmMethod: 'bounds', recencyBounds: [110, 180, 270, 300] });
  expect(rule.bounds).toEqual({ recency: [110, 180, 270, 300], frequency: [2, 3, 5, 10], monetary: null });
  expect(clients.map(({ client, score }) => [client, score])).toEqual([
    ['К5', '545'],
    ['К4', '434'],
    ['К3', '333'],
    ['К2', '222'],
    ['К1', '111'],
  ]);
});

test('bounds that do not make as many scores as asked for are refused', () => {
  expect(compute(ladder, { rfmMethod: 'bounds', bins: 4 })).toEqual({
    problem: 'bad-setting',
    setting: 'recencyBounds',
    value: '30; 90; 180; 365',
    allowed: '1 < … < 36500 (3)',
  });
});

test('every client comes with the reason of its scores', () => {
  const all = result(ladder);
  expect(reasonOf(all.clients[1]!, all, wordsIn('ru'))).toBe(
    '172 дня с последней покупки – R4 (172); 4 покупки – F4 (4); 1\u00a0600 – M4 (1\u00a0600).',
  );
  const fixed = result(ladder, { rfmMethod: 'bounds', monetaryBounds: [1000, 2000, 3000, 4000] });
  expect(reasonOf(fixed.clients[0]!, fixed, wordsIn('en'))).toBe(
    '109 days since the last purchase: R3 (from 90, below 180); 5 purchases: F4 (from 5, below 10); 2,500: M3 (from 2,000, below 3,000).',
  );
});

test('own bounds of recency are read from the fewest days', () => {
  const { bounds, rule } = result(ladder, { rfmMethod: 'bounds' });
  const texts = [5, 4, 1].map((score) => boundsText({ bounds, rule }, { dimension: 'recency', score }, wordsIn('en')));
  expect(texts).toEqual(['below 30', 'from 30, below 90', '365 or more']);
  const few = boundsText({ bounds, rule }, { dimension: 'frequency', score: 1 }, wordsIn('en'));
  expect(few).toBe('below 2');
});

test('where equal values merge groups the sheet says how many are left', () => {
  const once = ['а', 'б', 'в'].map(
    (client, i): SaleRow => ({ client, day: `2025-05-0${i + 1}`, amount: 10 * (i + 1) }),
  );
  const notes = rfmCapability.report(result(once), wordsIn('ru')).filter((block) => block.block === 'note');
  expect(notes.map((note) => note.text)).toContain(
    'Частота: вместо 5 групп получилось 1, потому что у многих клиентов одинаковые значения.',
  );
});
