import { capabilities, type Language } from '../../../core';
import { googleScript } from '../../../embedded/sheets/google-script';
import type { SheetsHost } from '../../../embedded/sheets/host';
import { createSheetsHost } from '../../../embedded/sheets/page';
import type { Menu, MenuItem, Shown } from '../../../embedded/sheets/services/desk';
import { toAddress } from '../../../embedded/workbook/model/address';
import type { Area } from '../../../embedded/workbook/model/area';
import type { Sheet } from '../../../embedded/workbook/model/sheet';
import type { Typed } from '../grid/edits/take-cells';
import type { SidebarFrame } from '../sheets-window/sidebar-frame';
import { fitGoogleGrids } from './fit-google-grids';
import type { CommandLine } from './commands';
import type { Frame, FrameContext } from './frame';
import { shippedText } from './shipped-text';
import { putTyped } from './put-typed';

const LOCALES: Readonly<Record<Language, string>> = { ru: 'ru_RU', uk: 'uk_UA', en: 'en_US' };
const CHUNKS = ['shared', 'views', ...capabilities.map(({ id }) => id)].map((name) => `chunk-${name}.html`);
const FILES = ['Code.js', 'Entry.js', 'Sidebar.html', 'appsscript.json', ...CHUNKS];

/** The add-on as it is pushed to Google. */
async function builtFiles(): Promise<Record<string, string>> {
  const texts = FILES.map(async (name) => [name, await shippedText(`/sheets/${name}`)] as const);
  return Object.fromEntries(await Promise.all(texts));
}

/** Google Sheets around the add-on: the built script over our stand-in, its sidebar in a frame. */
export async function openSheetsFrame(element: HTMLIFrameElement, context: FrameContext): Promise<Frame> {
  const { workbook, language } = context;
  const host = createSheetsHost(workbook, {
    files: await builtFiles(),
    locale: LOCALES[language],
    userLocale: language,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    // A formula is computed by the grid as soon as it shows it.
    calculate: () => null,
  });
  return new SheetsFrame(element, host, context);
}

class SheetsFrame implements Frame {
  readonly commands: readonly CommandLine[];
  private readonly onChange: () => void;
  private readonly tell: (text: string) => void;

  constructor(
    private readonly element: SidebarFrame,
    readonly host: SheetsHost,
    { onChange, tell }: FrameContext,
  ) {
    this.onChange = onChange;
    this.tell = tell;
    const calls = {
      has: (name: string) => host.has(name),
      callWithText: (name: string, args: string) => this.during(() => host.callWithText(name, args)),
    };
    element.googleScript = googleScript(calls, { close: () => this.close(), focus: () => window.focus() });
    this.commands = linesOf(host.menu(), async (functionName) => this.during(() => host.call(functionName)));
    this.during(() => host.call('openPane'));
  }

  types(sheet: Sheet, typed: Typed): void {
    putTyped(sheet, typed);
  }

  selects(sheet: Sheet, area: Area): void {
    const { workbook } = this.host;
    if (workbook.active === sheet && toAddress(sheet.selection) === toAddress(area)) return;
    workbook.active = sheet;
    sheet.selection = area;
  }

  dispose(): void {
    delete this.element.googleScript;
    this.close();
  }

  private close(): void {
    this.element.src = 'about:blank';
  }

  /** Lets the script do something; what it has changed and shown is passed on. */
  private during<T>(work: () => T): T {
    fitGoogleGrids(this.host.book);
    try {
      return work();
    } finally {
      this.onChange();
      for (const shown of this.host.desk.shown.splice(0)) this.show(shown);
    }
  }

  private show(shown: Shown): void {
    if (shown.kind === 'sidebar') this.element.src = '/sheets/Sidebar.html';
    if (shown.kind === 'alert' || shown.kind === 'toast') this.tell(shown.text);
  }
}

/** The menus of the script, as lines that call its functions. */
function linesOf(menus: readonly Menu[], call: (functionName: string) => Promise<unknown>): CommandLine[] {
  const lineOf = (item: MenuItem): CommandLine => {
    if (item.kind === 'separator') return item;
    if (item.kind === 'submenu')
      return { kind: 'group', caption: item.menu.caption ?? '', lines: linesOf([item.menu], call) };
    const run = async () => void (await call(item.functionName));
    return { kind: 'command', caption: item.caption, run };
  };
  return menus.flatMap(({ items }) => items.map(lineOf));
}
