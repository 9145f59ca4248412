import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser } from '../../../playground/picture/browser/launch';
import { openSite, type Site } from '../../../playground/picture/site';
import { complaintsOf, type Complaints } from './complaints';
import { openPlayground, type Opening, type Playground } from '../../../playground/picture/person/playground';

/** Building everything takes about two minutes on a machine that is at other work too. */
const LONGEST_BUILD = 600_000;
const LONGEST_TEST = 300_000;
/** How long anything is waited for that takes no work worth mentioning. */
const PATIENCE = 60_000;

/** What is open when a test begins. */
export interface Scene extends Opening {
  /** A workbook to be opened in place of the sample, which is large. */
  readonly workbook?: Uint8Array;
}

/** A browser and a server for the tests of one file. */
export interface Stage {
  /** The page in a window that knows nothing yet, with the workbook open and the add-in started. Closes the window before. */
  open(scene: Scene): Promise<Playground>;
}

/**
 * To be called once at the top of a test file. The window stays open after a test, so that the next one can go on in it.
 * A test during which the browser complains fails.
 */
export function useStage(): Stage {
  jest.setTimeout(LONGEST_TEST);
  let browser: Browser;
  let site: Site;
  let context: BrowserContext | null = null;
  let complaints: Complaints | null = null;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), openSite()]);
  }, LONGEST_BUILD);
  afterEach(() => expect(complaints?.take() ?? []).toEqual([]));
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });
  return {
    async open({ workbook, ...opening }) {
      await context?.close();
      context = await browser.newContext({ viewport: { width: 1600, height: 1000 }, reducedMotion: 'reduce' });
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      complaints = complaintsOf(page, site.address);
      if (workbook) await page.route('**/sample.xlsx', (route) => route.fulfill({ body: Buffer.from(workbook) }));
      return openPlayground(page, site.address, opening);
    },
  };
}
