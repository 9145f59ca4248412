import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isFresh, newestIn } from '../../../playground/serve/freshness';
import { hasScreen } from '../../../playground/serve/open-browser';
import { readOptions } from '../../../playground/serve/options';
import { terminalLanguage } from '../../../playground/serve/words';

test('without options the usual port is tried and the browser opened', () => {
  expect(readOptions([])).toEqual({ port: 3000, open: true });
});

test('port and quiet start can be asked for', () => {
  expect(readOptions(['--no-open', '--port', '4000'])).toEqual({ port: 4000, open: false });
  expect(readOptions(['--port=4001'])).toEqual({ port: 4001, open: true });
});

test.each([
  [['--prot', '1'], '--prot'],
  [['book.xlsx'], 'book.xlsx'],
  [['--port', 'abc'], '--port abc'],
  [['--port', '70000'], '--port 70000'],
])('%j is refused', (args, wrong) => {
  expect(readOptions(args)).toEqual({ wrong });
});

test('a browser is opened only where somebody can see it', () => {
  expect(hasScreen('darwin', {})).toBe(true);
  expect(hasScreen('linux', {})).toBe(false);
  expect(hasScreen('linux', { DISPLAY: ':0' })).toBe(true);
  expect(hasScreen('linux', { DISPLAY: ':0', CI: 'true' })).toBe(false);
});

test('the terminal is spoken to in its own language', () => {
  expect(terminalLanguage({ LANG: 'ru_RU.UTF-8' })).toBe('ru');
  expect(terminalLanguage({ LANG: 'de_DE', LC_ALL: 'uk_UA' })).toBe('uk');
  expect(terminalLanguage({})).toBe('en');
});

describe('a build is skipped', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'fresh-'));
  const at = (name: string) => path.join(root, name);
  const touch = (name: string, seconds: number) => {
    writeFileSync(at(name), '');
    utimesSync(at(name), seconds, seconds);
  };
  beforeEach(() => {
    mkdirSync(at('source/deep'), { recursive: true });
    touch('source/deep/a.ts', 100);
    touch('result', 50);
    touch('stamp', 200);
    for (const folder of ['source', 'source/deep']) utimesSync(at(folder), 100, 100);
  });
  afterAll(() => rmSync(root, { recursive: true }));
  const fresh = () => isFresh(at('stamp'), [at('result')], [at('source'), at('absent')]);

  test('when nothing was changed since', async () => {
    expect(await newestIn([at('source')])).toBe(100_000);
    expect(await fresh()).toBe(true);
  });

  test('but not when a source is younger', async () => {
    touch('source/deep/a.ts', 300);
    expect(await fresh()).toBe(false);
  });

  test('nor when a result or the stamp is gone', async () => {
    rmSync(at('result'));
    expect(await fresh()).toBe(false);
    touch('result', 50);
    rmSync(at('stamp'));
    expect(await fresh()).toBe(false);
  });
});
