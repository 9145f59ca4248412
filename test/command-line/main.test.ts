import { spawnSync } from 'node:child_process';
import { Folder, salesText } from './command';

const folder = new Folder();

/** The command as it is run from a terminal. */
function npmRunAnalyze(...args: readonly string[]) {
  const command = ['node_modules/tsx/dist/cli.mjs', 'command-line/main.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('results on standard output, words on standard error, the exit code of the run', () => {
  const { status, stdout, stderr } = npmRunAnalyze(
    folder.write('sales.csv', salesText),
    '--reports',
    'abc',
    '--json',
    '-',
  );
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ asOf: '2025-10-01' });
  expect(stderr.trim()).toBe('Продажи: лист «sales», прочитано строк: 23, пропущено: 2.');
});

test('what can’t be used is one sentence without a stack trace', () => {
  const { status, stdout, stderr } = npmRunAnalyze(folder.at('absent.xlsx'), '--lang', 'en');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr.trim()).toMatch(/^There is no file “.*absent\.xlsx”\. Check the name and the folder.*\.$/);
});
