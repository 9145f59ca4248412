import type { Workbook } from '../workbook/model/workbook';
import type { BookOptions } from './book/sheets-book';
import { SheetsBook } from './book/sheets-book';
import type { FormulaArgument, FormulaResult } from './custom-functions';
import { callFunction } from './custom-functions';
import type { GoogleScript, PageHost } from './google-script';
import { googleScript } from './google-script';
import type { Mode } from './script/modes';
import type { OpenRealm } from './script/realm';
import type { Stats } from './script/stats';
import { newStats } from './script/stats';
import { ScriptRunner } from './script-runner';
import type { Desk, Menu } from './services/desk';
import { authMode } from './services/tools';
import { transferText } from './transfer';
import type { ScriptSource } from './script-source';
import { scriptOf } from './script-source';

export interface SheetsHostOptions extends Partial<BookOptions> {
  /** The pushed files by name: `.js`, `.html`, and `appsscript.json` where scopes and the script's time zone count. */
  readonly files: ScriptSource;
  /** How far Google lets the add-on go when the file is opened. */
  readonly authMode?: Extract<Mode, 'NONE' | 'LIMITED' | 'FULL'>;
  /** How many times longer than usual a call of a service takes; 1 when left out. */
  readonly slowness?: number;
  /** Told of every call that leaves the script: what it throws with `refuse` is what Google answers. */
  readonly beforeCall?: (what: string) => void;
  /** Language of the user. */
  readonly userLocale?: string;
}

const isPrivate = (functionName: string): boolean => functionName.endsWith('_');

/**
 * Google Sheets as the add-on's script sees it, over a workbook in memory. What runs is the built script: in a bare context,
 * anew for every call, with the members of Apps Script that are written here and no others; modes, scopes, limits and
 * simulated time are those Google documents.
 *
 * That proves the script's own side: that it loads, asks for nothing that is not there, keeps types, sizes and modes right,
 * makes few calls and leaves the user's cells alone. It can't prove what Google does on its side: how a text is read in
 * every locale (where Google is silent the worst is supposed), how long calls take, what a chart or a sidebar looks like,
 * which formulas give what, which scopes the user is asked for, the exact words of most errors. Cells do not grow with
 * their texts, formulas have the value a hook gives them, and nobody else works in the file meanwhile. Those need a person
 * with a Google account.
 */
export class SheetsHost {
  readonly stats: Stats = newStats();
  /** What surrounds the file: what was shown, what is kept for the script. */
  readonly desk: Desk;
  readonly book: SheetsBook;
  private readonly runner: ScriptRunner;
  private readonly authMode: Mode;

  constructor(
    readonly workbook: Workbook,
    { files, authMode: mode = 'LIMITED', userLocale = 'ru', beforeCall, slowness, ...book }: SheetsHostOptions,
    openRealm: OpenRealm,
  ) {
    const { scripts, pages, manifest } = scriptOf(files);
    this.authMode = mode;
    this.book = new SheetsBook(workbook, { timeZone: 'Europe/Kiev', locale: 'ru_RU', ...book });
    this.desk = {
      pages,
      userLocale,
      scriptTimeZone: manifest?.timeZone ?? 'Etc/GMT',
      properties: { document: new Map(), user: new Map(), script: new Map() },
      locks: new Set(),
      menus: [],
      shown: [],
      logs: [],
    };
    const world = {
      book: this.book,
      desk: this.desk,
      stats: this.stats,
      scopes: manifest?.oauthScopes ?? null,
      beforeCall,
      slowness,
    };
    this.runner = new ScriptRunner(world, scripts, openRealm);
  }

  /** What the script must not have done, with how often it did; see `Stats`. */
  get missing(): ReadonlyMap<string, number> {
    return this.stats.missing;
  }

  /** Opens the file anew; returns the menus that the script has added. */
  menu(): readonly Menu[] {
    this.desk.menus.length = 0;
    this.trigger('onOpen', this.authMode);
    return [...this.desk.menus];
  }

  /** Installs the add-on while the file is open. */
  install(): void {
    this.trigger('onInstall', 'FULL');
  }

  /** Calls a function as a menu item does, or, with arguments, as the page of a sidebar does; gives its answer. */
  call(functionName: string, ...args: readonly unknown[]): unknown {
    return JSON.parse(this.callWithText(functionName, transferText(args, 'arguments'))) as unknown;
  }

  /** The same with arguments and answer as JSON. */
  callWithText(functionName: string, args: string): string {
    return this.runner.run({ mode: 'FULL', limit: 'script' }, ({ realm }) => {
      const called = isPrivate(functionName) ? undefined : realm.find(functionName);
      if (!called) throw new Error(`Script function not found: ${functionName}`);
      const answer = called(...(realm.intrinsics.JSON.parse(args) as unknown[]));
      return this.answerText(functionName, answer);
    });
  }

  /** Whether menus and pages can call a function: one of that name is there, and it is not private. */
  has(functionName: string): boolean {
    return !isPrivate(functionName) && this.runner.has(functionName);
  }

  /** Calls a custom function as a formula does. */
  customFunction(name: string, args: readonly FormulaArgument[]): FormulaResult {
    return callFunction(this.runner, name, args);
  }

  /** `google.script` for a page of the script. */
  googleScript(page: PageHost = { close: () => undefined, focus: () => undefined }): GoogleScript {
    return googleScript(this, page);
  }

  private trigger(functionName: string, mode: Mode): void {
    this.runner.run({ mode, limit: 'trigger' }, ({ realm, membrane }) => {
      realm.find(functionName)?.(membrane.outward({ authMode: authMode.value(mode) }));
    });
  }

  /** No answer crosses as null. */
  private answerText(functionName: string, answer: unknown): string {
    try {
      return transferText(answer ?? null, `${functionName}()`);
    } catch (error) {
      this.runner.note(`an answer that becomes null on its way to the page: ${(error as Error).message}`);
      throw error;
    }
  }
}
