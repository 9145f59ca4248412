import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

jest.setTimeout(120_000);

const root = join(__dirname, '../..');
const tree = mkdtempSync(join(tmpdir(), 'clientele-one-more-'));
const COPIED = [
  ...['core', 'build', 'command-line', 'embedded', 'pane', 'sheets-script', 'docs'],
  ...['excel-addin', 'manifest.xml', 'FUNCTIONS.md', 'package.json', 'tsconfig.json'],
];

/** All that a table and a capability take: new files, and nothing else. */
const ADDED: Readonly<Record<string, string>> = {
  'core/schema/tables/complaints.ts': `
import { column, defineTable } from '../define-table';
const { text, day, required } = column;
export default defineTable({
  place: 90,
  label: { ru: 'Жалобы', uk: 'Скарги', en: 'Complaints' },
  columns: {
    day: required(day('Дата', 'Дата', 'Date')),
    complaint: required(text('Жалоба', 'Скарга', 'Complaint')),
    client: text('Клиент', 'Клієнт', 'Client'),
  },
  headers: {
    day: { 1: 'дата, date' },
    complaint: { 1: 'жалоба, скарга, complaint' },
    client: { 1: 'клиент, клієнт, client' },
  },
  otherHeaders: '',
  sheets: 'жалоб*, скарг*, complaint*',
  tells: ['complaint'],
  fixture: [{ day: '2025-05-01', complaint: 'срок', client: 'Мак' }],
});
`,
  'core/capabilities/complaint-count/index.ts': `
import { declareCapability } from '../../capability';
export default declareCapability({
  id: 'complaint-count',
  group: 'base',
  place: 90,
  name: { ru: 'Число жалоб', uk: 'Кількість скарг', en: 'Complaint count' },
  purpose: { ru: 'Сколько жалоб.', uk: 'Скільки скарг.', en: 'How many complaints.' },
  needs: ['complaints.complaint'],
  uses: ['complaints.client'],
  settings: {},
});
`,
  'core/capabilities/complaint-count/body.ts': `
import { figure, figures, title } from '../../blocks/figure';
import { valueFunction } from '../../cells/value-function';
import { defineCapability } from '../../capability';
import declaration from '.';
const help = { ru: 'Сколько чисел.', uk: 'Скільки чисел.', en: 'How many numbers.' };
export default defineCapability(declaration, {
  compute: ({ complaints }) => ({ complaints: complaints.rows }),
  functions: [
    valueFunction({ name: 'COMPLAINTCOUNT', help, values: help, example: '=COMPLAINTCOUNT(G2:G11)' }, (all) => all.length),
  ],
  report: (result, words) => [
    title(declaration.name, words),
    figures(figure.count(words.say(declaration.name), result.complaints)),
  ],
});
`,
};

const script = (code: string): unknown => {
  writeFileSync(join(tree, 'asked.ts'), code);
  return JSON.parse(execFileSync(process.execPath, [tsx, 'asked.ts'], { cwd: tree, encoding: 'utf8' }));
};
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
const run = (...args: readonly string[]): string =>
  execFileSync(process.execPath, [tsx, ...args], { cwd: tree, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

beforeAll(() => {
  for (const name of COPIED) cpSync(join(root, name), join(tree, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  for (const [file, content] of Object.entries(ADDED)) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), content);
  }
  run('build/generate.ts');
});
afterAll(() => rmSync(tree, { recursive: true, force: true }));

const read = (file: string) => readFileSync(join(tree, file), 'utf8');

test('the command line lists it, and computes it from a workbook that has no sales', () => {
  expect(run('command-line/main.ts', '--list')).toMatch(/complaint-count/);
  writeFileSync(join(tree, 'complaints.csv'), 'Дата;Жалоба;Клиент\n01.05.2025;срок;Мак\n02.05.2025;цена;Мак\n');
  const json = JSON.parse(
    run('command-line/main.ts', 'complaints.csv', '--reports', 'complaint-count', '--json', '-'),
  ) as {
    reports: Record<string, unknown>;
    tables: Record<string, { read: number }>;
  };
  expect(json.reports).toEqual({ 'complaint-count': { complaints: 2 } });
  expect(json.tables.complaints!.read).toBe(2);
});

test('it stands in both menus, among the functions and in the sets', () => {
  expect(read('manifest.xml')).toMatch(/<FunctionName>run-complaint-count<\/FunctionName>/);
  expect(read('FUNCTIONS.md')).toContain('## COMPLAINTCOUNT');
  expect(read('excel-addin/generated/functions.ru.json')).toContain('COMPLAINTCOUNT');
  const told = script(`
    import { capabilities, reportSets } from './core';
    import { entrySource } from './build/apps-script/entry-source';
    import { byGroup } from './sheets-script/menu';
    const sets = reportSets(capabilities);
    process.stdout.write(JSON.stringify({
      menu: [...byGroup(capabilities)].flatMap(([group, all]) => all.map(({ id }) => group + ' ' + id)),
      entry: entrySource('ru', '').includes('function runComplaintCount('),
      sets: sets.filter(({ reports }) => reports.includes('complaint-count')).map(({ id }) => id),
    }));
  `);
  expect(told).toMatchObject({
    menu: expect.arrayContaining(['base complaint-count']),
    entry: true,
    sets: ['base', 'all'],
  });
});

test('the pane’s loops find the report and the table it waits for', () => {
  const told = script(`
    import { capabilities } from './core';
    import { lackingTables } from './pane/home/lacking-tables';
    const missing = () => ({ problem: 'no-table', table: 'complaints', sheets: [] });
    const report = capabilities.filter(({ id }) => id === 'complaint-count');
    process.stdout.write(JSON.stringify(lackingTables(report, { missing } as never).map(({ table }) => table)));
  `);
  expect(told).toEqual(['complaints']);
});
