import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { languages } from '../../core';
import { launchBrowser } from './browser/launch';
import { openPlayground, type Opening, type Playground } from './person/playground';
import { confirmColumns, openReport, write } from './person/steps';
import { openSite, ROOT, type Site } from './site';
import { sheetPictures, viewPictures } from './all-pictures';

const SIZE = { width: 1600, height: 1000 };

interface Studio {
  readonly browser: Browser;
  readonly site: Site;
}

/**
 * `tsx playground/picture/take-picture.ts [--out docs/playground.png]`: the sheet of a report beside the pane. With
 * `--all folder`: every view of the pane and every sheet of a report, in both products and all languages.
 */
async function takePictures(): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: 'string' }, all: { type: 'string' } } });
  const studio = { browser: await launchBrowser(), site: await openSite() };
  try {
    if (values.all) await takeAll(studio, path.resolve(values.all));
    else await takeOne(studio, path.resolve(values.out ?? path.join(ROOT, 'docs/playground.png')));
  } finally {
    await studio.browser.close();
    studio.site.close();
  }
}

async function open({ browser, site }: Studio, opening: Opening): Promise<Playground> {
  const page = await browser.newPage({ viewport: SIZE, reducedMotion: 'reduce' });
  return openPlayground(page, site.address, opening);
}

/** Portfolio quality on its sheet, and what the pane says about it. */
async function takeOne(studio: Studio, file: string): Promise<void> {
  const playground = await open(studio, { kind: 'excel', language: 'ru' });
  await confirmColumns(playground);
  await openReport(playground, 'portfolio-quality');
  await write(playground, 'one');
  await playground.closeMessage();
  await playground.page.mouse.move(0, 0);
  await playground.drawn();
  await playground.page.screenshot({ path: file });
}

async function takeAll(studio: Studio, folder: string): Promise<void> {
  for (const kind of ['excel', 'sheets'] as const)
    for (const language of languages) {
      const place = path.join(folder, `${kind}-${language}`);
      await mkdir(place, { recursive: true });
      const playground = await open(studio, { kind, language });
      await viewPictures(playground, place);
      await sheetPictures(playground, place);
      await playground.page.close();
    }
}

void takePictures();
