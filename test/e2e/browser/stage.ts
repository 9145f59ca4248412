import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { launchBrowser } from '../../../playground/picture/browser/launch';
import { openSite, type Site } from '../../../playground/picture/site';
import { complaintsOf, type Complaints } from './complaints';
import { openPlayground, type Opening, type Playground } from '../../../playground/picture/person/playground';

/** Building everything takes about two minutes on a machine that is at other work too. */
const LONGEST_BUILD = 600_000;
const LONGEST_TEST = 300_000;
/** How long anything is waited for that takes no work worth mentioning. */
const PATIENCE = 60_000;
const SIZE = { width: 1600, height: 1000 };

/** What is open when a test begins. */
export interface Scene extends Opening {
  /** A workbook to be opened in place of the sample, which is large. */
  readonly workbook?: Uint8Array;
  /** The colours of the system; light ones when left out. */
  readonly look?: Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors'>;
}

/** A browser and a server for the tests of one file. */
export interface Stage {
  /** The page in a window that knows nothing yet, with the workbook open and the add-in started. Closes the windows before. */
  open(scene: Scene): Promise<Playground>;
  /** Several windows at once, for walks that go side by side. */
  openAll(scenes: readonly Scene[]): Promise<readonly Playground[]>;
}

/**
 * To be called once at the top of a test file. The windows stay open after a test, so that the next one can go on in them.
 * A test during which the browser complains fails.
 */
export function useStage(): Stage {
  jest.setTimeout(LONGEST_TEST);
  let browser: Browser;
  let site: Site;
  const contexts: BrowserContext[] = [];
  const complaints: Complaints[] = [];
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), openSite()]);
  }, LONGEST_BUILD);
  afterEach(() => expect(complaints.flatMap((one) => one.take())).toEqual([]));
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });
  const openWindow = async ({ workbook, look, ...opening }: Scene): Promise<Playground> => {
    const context = await browser.newContext({ viewport: SIZE, reducedMotion: 'reduce', ...look });
    contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    complaints.push(complaintsOf(page, site.address));
    if (workbook) await page.route('**/sample.xlsx', (route) => route.fulfill({ body: Buffer.from(workbook) }));
    return openPlayground(page, site.address, opening);
  };
  const closeAll = async (): Promise<void> => {
    complaints.splice(0);
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  };
  return {
    async open(scene) {
      await closeAll();
      return openWindow(scene);
    },
    async openAll(scenes) {
      await closeAll();
      return Promise.all(scenes.map(openWindow));
    },
  };
}
