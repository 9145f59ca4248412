import type { Page } from 'playwright-core';
import { answerInSteps, capabilities } from '../../core';
import { dayAfterLastSale } from '../../core/clients/as-of';
import type { Book } from '../../core/reading/book';
import { launchBrowser } from '../../playground/picture/browser/launch';
import { openPlayground, type Playground } from '../../playground/picture/person/playground';
import { confirmColumns, write } from '../../playground/picture/person/steps';
import { openSite } from '../../playground/picture/site';
import { saveWorkbook } from '../../embedded/workbook/write-xlsx';
import { syntheticSales } from '../reference/synthetic-sales';
import { bookOfSales } from './books';
import { tasksDuring, type Task } from './main-thread';
import { median } from './run';

/** The longest tasks of a stretch of work, milliseconds; processor time, but for the first. */
export interface LongestTasks {
  readonly wall: number;
  /** Of the pane and of Microsoft's library. */
  readonly ours: number;
  /** Of the grid that draws the workbook, which works on the same thread in the playground only. */
  readonly grid: number;
}

/** Milliseconds. */
export interface PaneFindings {
  readonly rows: number;
  /** The longest step, of the processor, of the first computation of every report on a table that has just been read. */
  readonly compute: readonly { readonly report: string; readonly took: number }[];
  /** The longest tasks of the page's main thread in a browser; null without a browser. */
  readonly tasks: { readonly reading: LongestTasks; readonly writing: LongestTasks } | null;
}

const ROWS = 200_000;
const RUNS = 3;

function longestSteps(): PaneFindings['compute'] {
  return capabilities.flatMap((capability) => {
    if (capability.needs.some((role) => role.startsWith('clients.'))) return [];
    const took = Array.from({ length: RUNS }, () => {
      const sales = syntheticSales(ROWS);
      const book = { tables: { sales }, sources: { sales: [] } } as unknown as Book;
      return longestStep(answerInSteps(book, capability, { settings: {}, asOf: dayAfterLastSale(sales) }));
    });
    return [{ report: capability.id, took: median(took) }];
  });
}

function longestStep(steps: Generator<unknown, unknown, unknown>): number {
  let longest = 0;
  for (let isDone = false; !isDone; ) {
    const before = process.cpuUsage();
    isDone = steps.next().done === true;
    const { user, system } = process.cpuUsage(before);
    longest = Math.max(longest, (user + system) / 1000);
  }
  return longest;
}

interface Stretches {
  readonly reading: readonly Task[];
  readonly writing: readonly Task[];
}

/** From opening the file to the figures of the first view, and from there to all reports on their sheets. */
async function walk(page: Page, address: string): Promise<Stretches> {
  const cdp = await page.context().newCDPSession(page);
  let playground: Playground | undefined;
  const reading = await tasksDuring(cdp, async () => {
    playground = await openPlayground(page, address, { kind: 'excel', language: 'ru' });
    await confirmColumns(playground);
  });
  const writing = await tasksDuring(cdp, () => write(playground!, 'all'));
  return { reading, writing };
}

async function walks(): Promise<readonly Stretches[] | null> {
  const browser = await launchBrowser().catch(() => null);
  if (!browser) return null;
  const site = await openSite();
  const file = Buffer.from(await saveWorkbook(bookOfSales(ROWS)));
  const found: Stretches[] = [];
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({ viewport: { width: 1600, height: 1000 } });
    const page = await context.newPage();
    page.setDefaultTimeout(600_000);
    await page.route('**/sample.xlsx', (route) => route.fulfill({ body: file }));
    found.push(await walk(page, site.address));
    await context.close();
  }
  await browser.close();
  site.close();
  return found;
}

function longestOf(runs: readonly (readonly Task[])[]): LongestTasks {
  const middle = (value: (task: Task) => number) => median(runs.map((tasks) => Math.max(0, ...tasks.map(value))));
  return {
    wall: middle(({ wall }) => wall),
    ours: middle(({ ours }) => ours),
    grid: middle(({ cpu, ours }) => cpu - ours),
  };
}

/** How long the page may be deaf to its user over 200 000 rows. */
export async function measurePane(): Promise<PaneFindings> {
  const runs = await walks();
  const tasks = runs && {
    reading: longestOf(runs.map(({ reading }) => reading)),
    writing: longestOf(runs.map(({ writing }) => writing)),
  };
  return { rows: ROWS, compute: longestSteps(), tasks };
}
