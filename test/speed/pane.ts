import { capabilities, standardsOf } from '../../core';
import { dayAfterLastSale } from '../../core/clients/as-of';
import { launchBrowser } from '../../playground/picture/browser/launch';
import { openPlayground } from '../../playground/picture/person/playground';
import { confirmColumns, write } from '../../playground/picture/person/steps';
import { openSite } from '../../playground/picture/site';
import { saveWorkbook } from '../../playground/workbook/write-xlsx';
import { syntheticSales } from '../reference/synthetic-sales';
import { bookOfSales } from './books';

/** Milliseconds. */
export interface PaneFindings {
  readonly rows: number;
  /** The first computation of every report on a table that has just been read: it can't be interrupted. */
  readonly compute: readonly { readonly report: string; readonly took: number }[];
  /** The longest task of the page's main thread in a browser, from the file to all reports written; null without a browser. */
  readonly longestTask: { readonly reading: number; readonly writing: number } | null;
}

const ROWS = 200_000;

function computeTimes(): PaneFindings['compute'] {
  return capabilities.flatMap(({ id, settings, compute, needs }) => {
    if (needs.some((role) => role.startsWith('clients.'))) return [];
    const sales = syntheticSales(ROWS);
    const asOf = dayAfterLastSale(sales);
    const start = performance.now();
    compute({ sales }, standardsOf(settings), asOf);
    return [{ report: id, took: performance.now() - start }];
  });
}

async function longestTask(): Promise<PaneFindings['longestTask']> {
  const browser = await launchBrowser().catch(() => null);
  if (!browser) return null;
  const site = await openSite();
  const page = await (await browser.newContext({ viewport: { width: 1600, height: 1000 } })).newPage();
  page.setDefaultTimeout(600_000);
  const file = Buffer.from(await saveWorkbook(bookOfSales(ROWS)));
  await page.route('**/sample.xlsx', (route) => route.fulfill({ body: file }));
  const playground = await openPlayground(page, site.address, { kind: 'excel', language: 'ru' });
  const pane = playground.pane.frame.locator('body');
  await pane.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => list.getEntries().forEach((one) => tasks.push(one.duration))).observe({
      type: 'longtask',
    });
  });
  const longest = () => pane.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks.splice(0)));
  await confirmColumns(playground);
  const reading = await longest();
  await write(playground, 'all');
  const writing = await longest();
  await browser.close();
  site.close();
  return { reading, writing };
}

/** How long the page may be deaf to its user over 200 000 rows. */
export async function measurePane(): Promise<PaneFindings> {
  return { rows: ROWS, compute: computeTimes(), longestTask: await longestTask() };
}
