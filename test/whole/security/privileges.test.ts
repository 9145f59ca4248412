import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** The policy of a page, by directive. */
function policyOf(page: string): Readonly<Record<string, readonly string[]>> {
  const [, policy = ''] = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page) ?? [];
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  return Object.fromEntries(directives.map(([name = '', ...sources]) => [name, sources]));
}

const MICROSOFT = ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'];

test('the add-in’s page runs its own script and Microsoft’s library, and asks nobody else', () => {
  const policy = policyOf(read('excel-addin/pages/addin.html'));
  expect(policy).toMatchObject({ 'default-src': ["'none'"], 'base-uri': ["'none'"], 'form-action': ["'none'"] });
  expect(policy['script-src']).toEqual(["'self'", ...MICROSOFT]);
  expect(policy['connect-src']).toEqual([MICROSOFT[0]]);
  const scripts = [...read('excel-addin/pages/addin.html').matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
  expect(scripts).toEqual([`<script src="${MICROSOFT[0]}/lib/1/hosted/office.js">`]);
});

test('the page with help runs nothing at all', () => {
  expect(policyOf(read('excel-addin/pages/support.html'))).toMatchObject({ 'default-src': ["'none'"] });
  expect(policyOf(read('excel-addin/pages/support.html'))['script-src']).toBeUndefined();
  expect(read('excel-addin/pages/support.html')).not.toContain('<script');
});

test('the sidebar asks nobody but Google, who shows it', () => {
  const source = read('build/apps-script/page-plugin.ts');
  expect(source).toContain("default-src 'none'");
  const hosts = source.match(/https:\/\/[^\s';`]+/g) ?? [];
  expect(hosts.every((host) => /^https:\/\/\*\.(google|googleusercontent|gstatic)\.com$/.test(host))).toBe(true);
  expect(source).not.toContain('unsafe-eval');
});

test('Google is asked for the file that is open and for a sidebar, Excel for the workbook that is open', () => {
  const { oauthScopes } = JSON.parse(read('appsscript.json')) as { oauthScopes: readonly string[] };
  expect(oauthScopes).toEqual(
    ['spreadsheets.currentonly', 'script.container.ui'].map((scope) => `https://www.googleapis.com/auth/${scope}`),
  );
  expect(read('manifest.xml').match(/<Permissions>(.*)<\/Permissions>/)?.[1]).toBe('ReadWriteDocument');
  expect(read('manifest.xml')).not.toMatch(/<AppDomain>|WebApplicationInfo|<Scopes>/);
});

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));

test.each(['core', 'pane', 'excel-addin', 'sheets-script'])('%s makes no markup of texts and runs none', (folder) => {
  const forbidden =
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|\beval\(|new Function\b/;
  const files = sourcesIn(folder);
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => forbidden.test(read(file)))).toEqual([]);
});
