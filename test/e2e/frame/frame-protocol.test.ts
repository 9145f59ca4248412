import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../../playground/picture/browser/launch';
import { builtFolder, ROOT } from '../../../playground/picture/site';
import { complaintsOf } from '../browser/complaints';
import { Pane } from '../../../playground/picture/person/pane';
import { confirmColumns, openReport, write } from '../../../playground/picture/person/steps';
import { openSecureSite, type SecureSite } from './secure-site';

jest.setTimeout(600_000);

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const LIBRARY = path.join(ROOT, 'node_modules/@microsoft/office-js/dist');

let browser: Browser;
let site: SecureSite;

beforeAll(async () => {
  const built = await builtFolder();
  const pages = {
    '/': '<!doctype html><script src="/page.js"></script>',
    '/page.js': bundled('test/e2e/frame/excel-page.ts'),
  };
  site = await openSecureSite(pages, { '/excel/': path.join(built, 'excel') });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** The page's script. It has to be in the body of the page. */
const bundled = (file: string): string =>
  execFileSync(path.join(ROOT, 'node_modules/.bin/esbuild'), [file, '--bundle', '--format=iife', '--log-level=error'], {
    cwd: ROOT,
    encoding: 'utf8',
  });

/** The library comes from this machine under its own address, so that the shipped page is used as it is. */
async function serveLibrary(page: Page): Promise<void> {
  await page.route(`${CDN}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '').toLowerCase();
    const body = await readFile(path.join(LIBRARY, name));
    await route.fulfill({ body, contentType: 'text/javascript', headers: { 'access-control-allow-origin': '*' } });
  });
}

const sales = Array.from({ length: 200 }, (_, i) => [46_000 - i, `Клиент ${i % 9}`, 1000 * ((i % 9) + 1), 'Иванов']);

test('the shipped add-in writes a report in a frame of Excel on the web, by the protocol of its library', async () => {
  const page = await browser.newPage({ ignoreHTTPSErrors: true, locale: 'ru-RU' });
  const complaints = complaintsOf(page, site.address, CDN);
  await serveLibrary(page);
  await page.goto(site.address);
  const excel = await page.evaluateHandle(
    (rows) => window.openExcel!(rows),
    [['Дата', 'Клиент', 'Сумма', 'Менеджер'], ...sales],
  );
  const pane = new Pane(page.frameLocator('iframe'), 'ru');
  await confirmColumns({ pane });
  await openReport({ pane }, 'abc');
  await write({ pane }, 'one');
  const written = await excel.evaluate(({ workbook }) => workbook.sheet('ABC')?.values.flat());
  expect(written).toEqual(
    expect.arrayContaining(['ABC-анализ клиентов', 'A', 'B', 'C', sales.reduce((sum, row) => sum + Number(row[2]), 0)]),
  );
  expect(await excel.evaluate(({ host }) => [[...host.missing.keys()], host.stats.syncs > 0])).toEqual([[], true]);
  expect(complaints.take()).toEqual([]);
});

test('what its user does in the workbook reaches the add-in through the frame', async () => {
  const page = await browser.newPage({ ignoreHTTPSErrors: true, locale: 'ru-RU' });
  await serveLibrary(page);
  await page.goto(site.address);
  const excel = await page.evaluateHandle(() => window.openExcel!([['Дата'], [46_000]]));
  const frame = await (await excel.evaluateHandle(({ frame: element }) => element)).contentFrame();
  await frame!.waitForFunction(() => typeof Excel === 'object' && document.querySelector('header'));
  const heard = await frame!.evaluateHandle(async () => {
    const addresses: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => void addresses.push(address));
      await context.sync();
    });
    return addresses;
  });
  await excel.evaluate(({ host }) => host.user.types('A2', 46_001));
  await frame!.waitForFunction((addresses) => addresses.length > 0, heard);
  expect(await heard.jsonValue()).toEqual(['A2']);
});
