import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { JSHandle, Page } from 'playwright-core';
import type { Language, Phrase } from '../../../core';
import { noticeWords } from '../../../pane/words/notices';
import { pageWords } from '../../page/words';
import { dragOnto, type DropPlace } from './drag-file';
import { OnGrid, type Inside } from './grid';
import { Pane } from './pane';

export type Kind = 'excel' | 'sheets';

export interface Opening {
  readonly kind: Kind;
  readonly language: Language;
}

/** The grid draws on a canvas and tells nobody when it is done; milliseconds. */
const DRAWING = 700;
const PANE = '[data-testid="pane"]';
const PRODUCTS: Readonly<Record<Kind, string>> = { excel: 'Excel', sheets: 'Google Sheets' };

/** The page of the playground in a window of its own. */
export class Playground {
  readonly grid: OnGrid;
  readonly pane: Pane;

  constructor(
    readonly page: Page,
    readonly inside: JSHandle<Inside>,
    { language }: Pick<Opening, 'language'>,
  ) {
    this.pane = new Pane(page.frameLocator(PANE), language);
    this.grid = new OnGrid(page, inside);
  }

  /** Presses «Save» and returns the file the browser was given. */
  async save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const given = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: this.pane.say(pageWords.save) }).click();
    const download = await given;
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  openFile(name: string, bytes: Uint8Array): Promise<void> {
    const file = { name, mimeType: '', buffer: Buffer.from(bytes) };
    return this.startsAnew(() => this.page.getByTestId('file-input').setInputFiles(file));
  }

  /** Drags a file from the desktop onto the page. */
  async dropFile(place: DropPlace, name: string, bytes: Uint8Array): Promise<void> {
    const folder = await mkdtemp(path.join(tmpdir(), 'dropped-'));
    const file = path.join(folder, name);
    await writeFile(file, bytes);
    await this.startsAnew(() => dragOnto(this.page, file, place)).finally(() => rm(folder, { recursive: true }));
  }

  /** Goes over to the other product with the workbook that is open. */
  play(kind: Kind): Promise<void> {
    return this.startsAnew(() => this.page.getByRole('radio', { name: PRODUCTS[kind] }).click());
  }

  /** Opens the pane anew from the product's menu, as if it had been closed; for a product whose menu has that. */
  reopenPane(command: Phrase): Promise<void> {
    return this.startsAnew(async () => {
      await this.page.getByTestId('commands').click();
      await this.page.getByRole('menuitem', { name: this.pane.say(command), exact: true }).click();
    });
  }

  /** The same window in another language. */
  async speak(language: Language): Promise<Playground> {
    const choice = this.page.getByRole('banner').getByRole('combobox', { name: this.pane.say(pageWords.language) });
    await this.startsAnew(() => choice.selectOption(language));
    return new Playground(this.page, this.inside, { language });
  }

  /** Does what starts the add-in anew, and waits until its pane is there. */
  private async startsAnew(act: () => Promise<unknown>): Promise<void> {
    const before = await this.page.locator(PANE).evaluateHandle((pane: HTMLIFrameElement) => pane.contentDocument);
    await act();
    await this.hasStarted(before);
  }

  /** Closes what the pane tells. */
  async closeMessage(): Promise<void> {
    await this.pane.button(noticeWords.close).click();
  }

  /** Waits until the grid has drawn what it was told to. */
  async drawn(): Promise<void> {
    await this.page.waitForTimeout(DRAWING);
  }

  /** Waits until the add-in has started and the page is idle. */
  async hasStarted(before: JSHandle<Document | null> | null = null): Promise<void> {
    await this.page.waitForFunction(
      ({ place, gone }) => {
        const now = document.querySelector<HTMLIFrameElement>(place)?.contentDocument;
        const isIdle = !document.querySelector('[data-testid="save"]:disabled, [data-testid="progress"]');
        return isIdle && now !== gone && now?.querySelector('header');
      },
      { place: PANE, gone: before },
    );
  }
}

/** Waits until the sample is open. */
export async function openPlayground(page: Page, site: string, { kind, language }: Opening): Promise<Playground> {
  await page.goto(`${site}?kind=${kind}&language=${language}`);
  const inside = await page.waitForFunction(() => window.clientele as unknown as Inside | undefined);
  const playground = new Playground(page, inside as JSHandle<Inside>, { language });
  await playground.hasStarted();
  return playground;
}
