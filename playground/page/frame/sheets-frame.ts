import type { Language } from '../../../core';
import { googleScript } from '../../sheets/google-script';
import type { SheetsHost } from '../../sheets/host';
import { createSheetsHost } from '../../sheets/page';
import { toAddress } from '../../workbook/model/address';
import type { Area } from '../../workbook/model/area';
import type { Sheet } from '../../workbook/model/sheet';
import type { Typed } from '../grid/edits/take-cells';
import type { SidebarFrame } from '../sheets-window/sidebar-frame';
import { fitGoogleGrids } from './fit-google-grids';
import type { Frame, FrameContext } from './frame';
import { putTyped } from './put-typed';

const LOCALES: Readonly<Record<Language, string>> = { ru: 'ru_RU', uk: 'uk_UA', en: 'en_US' };
const FILES = ['Code.js', 'Entry.js', 'Sidebar.html', 'appsscript.json'] as const;

/** The add-on as it is pushed to Google. */
async function builtFiles(): Promise<Record<string, string>> {
  const texts = FILES.map(async (name) => [name, await (await fetch(`/sheets/${name}`)).text()] as const);
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
  constructor(
    private readonly element: SidebarFrame,
    readonly host: SheetsHost,
    { onChange }: FrameContext,
  ) {
    const calls = {
      has: (name: string) => host.has(name),
      callWithText: (name: string, args: string) => {
        fitGoogleGrids(host.book);
        try {
          return host.callWithText(name, args);
        } finally {
          onChange();
        }
      },
    };
    element.googleScript = googleScript(calls, { close: () => undefined, focus: () => undefined });
    host.menu();
    host.call('openPane');
    element.src = '/sheets/Sidebar.html';
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
    this.element.src = 'about:blank';
  }
}
