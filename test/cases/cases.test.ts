import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { capabilities, dayOfIso, isProblem, rowsOf, type Analysis, type Problem, type Request } from '../../core';
import { analyzeFile } from '../../command-line/analyze-file';
import { accountOf } from './account';
import { writeCaseFile } from './case-file';
import type { CaseSettings } from './case-settings';

/** With `UPDATE_CASES=1` the accounts are written anew: look at the diff before you keep it. */
const update = process.env.UPDATE_CASES === '1';
const names = readdirSync(__dirname, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
const folder = mkdtempSync(path.join(tmpdir(), 'clientele-cases-'));
afterAll(() => rmSync(folder, { recursive: true }));

function requestOf({ sheet, columns, asOf, settings, reports }: CaseSettings): Request {
  return {
    reports: reports ?? capabilities.map(({ id }) => id),
    ...(sheet !== undefined && { sheet }),
    ...(columns && { columns }),
    ...(asOf !== undefined && { asOf: dayOfIso(asOf) }),
    ...(settings && { settings }),
  };
}

/** Every row is accounted for, and the clients' amounts in the report add up to those of the rows. */
function expectReconciled({ sources, tables: { sales }, answers }: Analysis): void {
  for (const { reading } of sources.sales!) expect(reading.read + reading.skipped.length).toBe(reading.rows);
  expect(sales!.rows).toBe(rowsOf(sources.sales!).read);
  const abc = answers.find(({ capability }) => capability.id === 'abc')?.result as
    | { total: number; rowsLater: number }
    | Problem;
  if (isProblem(abc) || abc.rowsLater > 0) return;
  expect(abc.total).toBeCloseTo(
    sales!.amount.reduce((sum, amount) => sum + amount, 0),
    6,
  );
}

test('there are cases', () => expect(names.length).toBeGreaterThanOrEqual(20));

test.each(names)('%s', async (name) => {
  const caseFolder = path.join(__dirname, name);
  const settings = JSON.parse(readFileSync(path.join(caseFolder, 'settings.json'), 'utf8')) as CaseSettings;
  const input = await writeCaseFile(caseFolder, settings, folder);
  const outcome = await analyzeFile({ input, out: null, language: 'ru', request: requestOf(settings) });
  if (!isProblem(outcome)) expectReconciled(outcome);
  const account = accountOf(outcome, settings, path.basename(input)).replaceAll(folder + path.sep, '');
  const expected = path.join(caseFolder, 'expected.md');
  if (update) writeFileSync(expected, account);
  if (!existsSync(expected))
    throw new Error(`${name} has no expected.md: write it, or make it with UPDATE_CASES=1 and check it line by line.`);
  expect(account).toBe(readFileSync(expected, 'utf8'));
});
