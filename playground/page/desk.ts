import { isProblem, sheetList, wordsIn, type Language, type Problem, type Words } from '../../core';
import { problemSentence } from '../../command-line/file-problems';
import type { Workbook } from '../../embedded/workbook/model/workbook';
import { newWorkbook } from '../../embedded/workbook/model/workbook';
import { download } from './file/download';
import { FileWorker } from './file/file-worker';
import { openFrame } from './frame/open-frame';
import type { Frame } from './frame/frame';
import type { Grid, Kind } from './grid/grid';
import type { PageStore } from './state';
import { pageWords as phrases } from './words';

/** Everything the bar's buttons do: one workbook on the grid, one add-in beside it. */
export class Desk {
  workbook: Workbook = newWorkbook();
  frame: Frame | null = null;
  private readonly files = new FileWorker();
  /** Ends when all that was asked for so far has been done. */
  private latest: Promise<void> = Promise.resolve();

  constructor(
    readonly store: PageStore,
    private readonly grid: Grid,
    private readonly pane: HTMLIFrameElement,
  ) {}

  private get words(): Words {
    return wordsIn(this.store.get().language);
  }

  async openFile(file: File): Promise<void> {
    await this.open(file.name, () => file.arrayBuffer());
  }

  async openSample(): Promise<void> {
    const name = this.words.say(phrases.sampleName);
    await this.open(name, async () => (await fetch('/sample/sample.xlsx')).arrayBuffer());
  }

  async save(): Promise<void> {
    const { file } = this.store.get();
    this.grid.beforeSave();
    await this.during(this.words.say(phrases.saving, { file }), async () => {
      const saved = await this.files.save(this.workbook);
      if (isProblem(saved)) return this.tell({ ...saved, ...('file' in saved && { file }) });
      download(saved.bytes, workbookName(file));
      if (saved.anew.length > 0) this.tellAnew(saved.anew);
    });
  }

  async speak(language: Language): Promise<void> {
    document.documentElement.lang = language;
    await this.startAs({ language });
  }

  async play(kind: Kind): Promise<void> {
    await this.startAs({ kind });
  }

  /** Does what a menu of the product offers of the add-in. */
  async run({ caption, run }: { readonly caption: string; run(): Promise<void> }): Promise<void> {
    await this.during(`${caption} …`, run);
  }

  private async open(file: string, read: () => Promise<ArrayBuffer>): Promise<void> {
    await this.during(this.words.say(phrases.opening, { file }), async () => {
      const opened = await this.files.open(file, new Uint8Array(await read()));
      if (isProblem(opened)) return this.tell(opened);
      this.workbook = opened;
      this.store.set({ file });
      await this.grid.show(opened, () => this.frame);
      await this.start();
    });
  }

  private async startAs(chosen: { readonly language: Language } | { readonly kind: Kind }): Promise<void> {
    this.store.set(chosen);
    await this.during(this.words.say(phrases.starting), () => this.start());
  }

  /** Starts the add-in beside the workbook, in the language and the product chosen. */
  private async start(): Promise<void> {
    const { language, kind } = this.store.get();
    this.frame?.dispose();
    this.frame = null;
    this.grid.speak(language, kind);
    this.store.set({ commands: [], busy: this.words.say(phrases.starting) });
    const building = setTimeout(() => this.store.set({ busy: this.words.say(phrases.building) }), LONG_START);
    const context = {
      workbook: this.workbook,
      language,
      onChange: () => this.grid.follow(),
      tell: (text: string) => this.store.set({ message: { tone: 'info', text } }),
    };
    this.frame = await openFrame(kind, this.pane, context).finally(() => clearTimeout(building));
    this.store.set({ commands: this.frame.commands });
  }

  /** One thing after the other: a file may be dropped while another one is still being opened. */
  private during(busy: string, work: () => Promise<void>): Promise<void> {
    const own = this.latest.then(() => this.doing(busy, work));
    this.latest = own.catch(() => undefined);
    return own;
  }

  private async doing(busy: string, work: () => Promise<void>): Promise<void> {
    this.store.set({ busy, message: null });
    await shown();
    try {
      await work();
    } catch (error) {
      const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      this.store.set({ message: { tone: 'error', text: this.words.say(phrases.failed, { reason }) } });
      throw error;
    } finally {
      this.store.set({ busy: null });
    }
  }

  private tellAnew(sheets: readonly string[]): void {
    const facts = { n: sheets.length, sheets: sheetList(sheets, this.words) };
    this.store.set({ message: { tone: 'info', text: this.words.say(phrases.writtenAnew, facts) } });
  }

  private tell(problem: Problem): void {
    this.store.set({ message: { tone: 'error', text: problemSentence(problem, this.words) } });
  }
}

/** The name under which a workbook is saved: a workbook with macros stays one. */
const workbookName = (file: string): string =>
  /\.xls[xm]$/i.test(file) ? file : `${file.replace(/(\.(csv|tsv|txt|xls))?(\.gz)?$/i, '')}.xlsx`;

/** Lets the page show what it is at before it is held up by it. */
const shown = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, FRAMES));

/** Milliseconds after which the add-in is not just being fetched. */
const LONG_START = 1_500;

/** Milliseconds of two frames, or thereabouts. */
const FRAMES = 40;
