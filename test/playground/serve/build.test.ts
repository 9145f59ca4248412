import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parts } from '../../../playground/serve/parts';
import { runScript } from '../../../playground/serve/run-script';

const ROOT = path.resolve(__dirname, '../../..');

test.each(Object.entries(parts))('%s is made of what is there', (_name, { sources }) => {
  expect(sources.filter((source) => !existsSync(path.join(ROOT, source)))).toEqual([]);
});

test('the results of the parts are in folders of their own, so that none wipes away another’s', () => {
  const folders = Object.values(parts).map(({ results }) => new Set(results.map((file) => path.dirname(file))));
  expect(folders.map(({ size }) => size)).toEqual(folders.map(() => 1));
  expect(new Set(folders.flatMap((each) => [...each])).size).toBe(folders.length);
});

describe('a program of its own', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'run-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const script = (text: string): string => {
    const file = path.join(folder, 'script.js');
    writeFileSync(file, text);
    return file;
  };

  test('is run to its end, in the folder it is to work in', async () => {
    await runScript(folder, script(`require('fs').writeFileSync('out.txt', process.argv[2])`), ['given']);
    expect(readFileSync(path.join(folder, 'out.txt'), 'utf8')).toBe('given');
  });

  test('that fails is told with its own words', async () => {
    const failing = script(`console.log('first'); console.error('second'); process.exitCode = 3`);
    await expect(runScript(folder, failing, [])).rejects.toThrow(/first[^]*second|second[^]*first/);
    await expect(runScript(folder, script('process.exit(3)'), [])).rejects.toThrow('3');
  });
});
