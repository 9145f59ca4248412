import { capabilities } from '../../core';
import { analyze, Folder, salesText } from './command';

const folder = new Folder();
const sales = folder.write('sales.csv', salesText);

interface Json {
  readonly asOf: string;
  readonly source: Readonly<Record<'sheet' | 'range', string>> & {
    readonly rows: number;
    readonly read: number;
    readonly skipped: readonly Readonly<Record<string, unknown>>[];
  };
  readonly reports: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

async function jsonOf(...args: readonly string[]): Promise<Json> {
  const { code, out } = await analyze(sales, '--json', '-', ...args);
  expect(code).toBe(0);
  return JSON.parse(out) as Json;
}

const clientsOf = ({ reports }: Json, id: string) =>
  reports[id]!.clients as readonly Readonly<Record<string, unknown>>[];

test('where the figures are from, every skipped row with its reason, and a result per report', async () => {
  const json = await jsonOf();
  expect(json.asOf).toBe('2025-10-01');
  expect(json.source).toMatchObject({ sheet: 'sales', range: 'A1:E26', rows: 25, read: 23 });
  expect(json.source.skipped).toEqual([
    { row: 24, column: 'Клиент', value: '', reason: 'no-client' },
    { row: 26, column: 'Дата', value: 'Итого', reason: 'totals' },
  ]);
  expect(Object.keys(json.reports).sort()).toEqual(capabilities.map(({ id }) => id).sort());
  for (const { id, needs } of capabilities) {
    const lacks = needs.some((role) => !role.startsWith('sales.'));
    if (lacks) expect(json.reports[id]).toMatchObject({ problem: 'no-table' });
    else expect(json.reports[id]).not.toHaveProperty('problem');
  }
  expect(json.reports.abc).toMatchObject({ total: 17_477, window: { from: '2025-01-10', to: '2025-10-01' } });
});

test('the same in every language, and in a file as on standard output', async () => {
  const { out } = await analyze(sales, '--json', '-');
  expect((await analyze(sales, '--json', '-', '--lang', 'en')).out).toBe(out);
  const { said } = await analyze(sales, '--json', folder.at('result.json'));
  expect(said).toContain(folder.at('result.json'));
  expect(Buffer.from(folder.bytes('result.json')).toString()).toBe(`${out}\n`);
});

test('the copy is written too where both are asked for', async () => {
  await jsonOf('--reports', 'abc', '--out', folder.at('both.xlsx'));
  expect(folder.bytes('both.xlsx').length).toBeGreaterThan(1000);
});

test('only the reports asked for; why one has no answer is in its place', async () => {
  expect(Object.keys((await jsonOf('--reports', 'rfm,abc')).reports).sort()).toEqual(['abc', 'rfm']);
  const json = await jsonOf('--reports', 'abc,migration', '--as-of', '2025-03-01');
  expect(json.reports.migration).toMatchObject({ problem: 'too-few-periods', needed: 2 });
});

test('--as-of: sales on and after the day are left out and counted', async () => {
  const json = await jsonOf('--reports', 'abc', '--as-of', '2025-04-01');
  expect(json.asOf).toBe('2025-04-01');
  expect(json.source.read).toBe(23);
  expect(json.reports.abc).toMatchObject({ rowsLater: 16, total: 1100 + 1200 + 1300 + 3 * 900 + 30.5 });
});

test('--set: shares as percentages with or without a sign, or as fractions; the same classes', async () => {
  const classes = async (thresholds: string) =>
    clientsOf(await jsonOf('--reports', 'abc', '--set', `thresholds=${thresholds}`), 'abc').map((one) => one.class);
  const expected = await classes('50,80,99.5');
  expect(expected).toEqual(['A', 'C', 'D', 'D']);
  for (const same of ['50%,80%,99.5%', '0.5,0.8,0.995', '0,5; 0,8; 0,995', '50; 80; 99,5'])
    expect(await classes(same)).toEqual(expected);
});

test('--set for one report wins over the same key for all', async () => {
  const json = await jsonOf(
    '--reports',
    'abc,abc-xyz',
    '--set',
    'thresholds=50,80,95',
    '--set',
    'abc.thresholds=75,95',
  );
  expect((json.reports.abc!.classes as unknown[]).length).toBe(3);
  expect(json.reports['abc-xyz']!.letters).toEqual(['A', 'B', 'C', 'D']);
});

test('--set: choices and numbers', async () => {
  const json = await jsonOf('--reports', 'abc,rfm', '--set', 'abc.measure=orders', '--set', 'rfm.bins=3');
  expect(json.reports.abc).toMatchObject({ measure: 'orders', total: 23 });
  expect(clientsOf(json, 'rfm').every(({ r, f, m }) => [r, f, m].every((score) => Number(score) <= 3))).toBe(true);
});

test('--map: another column for a role, and none for a role', async () => {
  const byManager = await jsonOf('--reports', 'abc', '--map', 'client=Менеджер', '--map', 'manager=');
  expect(clientsOf(byManager, 'abc').map(({ client }) => client)).toEqual(['Иванов', 'Петрова']);
  const byNumber = await jsonOf('--reports', 'abc', '--map', 'sales.client=номер  ЗАКАЗА');
  expect(clientsOf(byNumber, 'abc')).toHaveLength(24);
});

test('--manager: only the sales of those named, in any case', async () => {
  const one = await jsonOf('--reports', 'abc', '--manager', 'иванов');
  expect(clientsOf(one, 'abc').map(({ client }) => client)).toEqual(['Ромашка', 'Незабудка']);
  expect(one.asOf).toBe('2025-10-01');
  const both = await jsonOf('--reports', 'abc', '--manager', 'Иванов', '--manager', 'Петрова');
  expect(clientsOf(both, 'abc')).toEqual(clientsOf(await jsonOf('--reports', 'abc'), 'abc'));
});
