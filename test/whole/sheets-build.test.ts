import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'acorn';
import { JSDOM } from 'jsdom';
import { capabilities, functionNames, languages } from '../../core';
import { TROUBLESOME } from '../../build/apps-script/harden';
import { handlerOf, handlerOfSet } from '../../sheets-script/handlers';
import { readySets } from '../../sheets-script/menu';
import { builtFolder } from '../../playground/picture/site';
import { newWorkbook } from '../../embedded/workbook/model/workbook';
import { expectNothingMissing, openSheets } from '../sheets-script/open-sheets';
import { salesBook } from '../sheets-script/sales-book';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'clientele-sheets-'));
const file = (name: string): string => readFileSync(join(folder, name), 'utf8');
const run = (tool: string, args: readonly string[]): string =>
  execFileSync(process.execPath, [join(root, 'node_modules', tool), ...args], { cwd: folder, encoding: 'utf8' });

/** What jsdom lacks of a browser. */
const matchMedia = () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined });

beforeAll(async () => {
  cpSync(join(await builtFolder(), 'sheets'), folder, { recursive: true });
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(expectNothingMissing);

const pushed = [
  ...['Code.js', 'Entry.js', 'Sidebar.html', 'appsscript.json'],
  ...['shared', 'views', ...capabilities.map(({ id }) => id)].map((name) => `chunk-${name}.html`),
].sort();

test('what is pushed are two scripts, a page with a chunk for every report, and the manifest', () => {
  expect(readdirSync(folder).sort()).toEqual(pushed);
});

test('clasp would push these files, and asks nobody for that', () => {
  writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId: 'not-a-real-one', rootDir: '.' }));
  const { filesToPush } = JSON.parse(run('@google/clasp/build/src/index.js', ['status', '--json'])) as {
    filesToPush: readonly string[];
  };
  rmSync(join(folder, '.clasp.json'));
  expect([...filesToPush].sort()).toEqual(pushed);
}, 60_000);

test('the manifest asks for the current file and a pane, and for nothing else', () => {
  const manifest = JSON.parse(file('appsscript.json')) as Record<string, unknown>;
  expect(manifest).toMatchObject({ runtimeVersion: 'V8', timeZone: 'Etc/UTC', exceptionLogging: 'STACKDRIVER' });
  expect((manifest.oauthScopes as string[]).map((scope) => scope.split('/').pop())).toEqual([
    'spreadsheets.currentonly',
    'script.container.ui',
  ]);
});

test('functions of the menu, of the pane and for cells stand at the top level, the latter below their help', () => {
  const { body } = parse(file('Entry.js'), { ecmaVersion: 2019 });
  const names = body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
  const cellFunctions = functionNames.map(({ name }) => name);
  const handlers = [
    ...['onOpen', 'onInstall', 'openPane', 'runAll'],
    ...readySets(capabilities).map(({ id }) => handlerOfSet(id)),
    ...capabilities.map(({ id }) => handlerOf(id)),
    'api',
  ];
  expect(names).toEqual([...handlers, ...cellFunctions]);
  for (const name of cellFunctions)
    expect(file('Entry.js')).toMatch(new RegExp(`\\* @customfunction\\n \\*/\\nfunction ${name}\\(`));
});

test.each(pushed.filter((name) => name.endsWith('.html')))(
  '%s needs nothing from anywhere, and holds nothing that Google trips over',
  (name) => {
    const page = file(name);
    expect(page).not.toMatch(/<(script|link|img)[^>]+(src|href)=/);
    const script = page.slice(page.indexOf('<script>') + 8, page.lastIndexOf('</script>'));
    for (const one of TROUBLESOME) expect(script).not.toMatch(one);
    expect(() => parse(script, { ecmaVersion: 2022, sourceType: 'script' })).not.toThrow();
  },
);

test('the page, with the script behind it, reads the file and says what it has found, in the language of the user', async () => {
  const files = Object.fromEntries(readdirSync(folder).map((name) => [name, file(name)]));
  const { host } = openSheets(salesBook(), { files, userLocale: 'uk' });
  const { window } = new JSDOM(file('Sidebar.html'), {
    runScripts: 'dangerously',
    pretendToBeVisual: true,
    beforeParse: (page) => void Object.assign(page, { google: { script: host.googleScript() }, matchMedia }),
  });
  const pane = window.document.getElementById('pane')!;
  const found = 'Аркуш «Отгрузки», 52 рядки';
  for (let waits = 0; waits < 200 && !pane.textContent?.includes(found); waits++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(window.document.documentElement.lang).toBe('uk');
  expect(pane.textContent).toContain(found);
  window.close();
}, 60_000);

test('the minified script opens its menu and answers the pane', () => {
  const files = Object.fromEntries(readdirSync(folder).map((name) => [name, file(name)]));
  const { host, ask, workbook } = openSheets(newWorkbook('Отгрузки'), { files });
  expect(host.menu()).toHaveLength(1);
  expect(languages).toContain(ask('language'));
  expect(ask('writePages', [{ id: 'abc', sheet: 'ABC', blocks: [{ block: 'title', text: 'ABC' }] }], 'ru')).toEqual([
    'ABC',
  ]);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Отгрузки', 'ABC']);
  host.call('openPane');
  expect(host.desk.shown).toMatchObject([{ kind: 'sidebar', page: { content: file('Sidebar.html') } }]);
});
