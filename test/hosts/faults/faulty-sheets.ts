import type { Host, Page } from '../../../core';
import type { SheetsHost, SheetsHostOptions } from '../../../embedded/sheets/host';
import { createSheetsHost } from '../../../embedded/sheets/node';
import { refuse } from '../../../embedded/sheets/script/script-error';
import type { Workbook } from '../../../embedded/workbook/model/workbook';
import { sheetsPaneHost } from '../../../sheets-script/sidebar/pane-host';
import { scriptFiles } from '../../sheets-script/script-files';

export interface FaultySheets {
  readonly workbook: Workbook;
  readonly sheets: SheetsHost;
  readonly host: Host;
  /** Calls of services since the fault was set. */
  calls: number;
  /** Google fails at the call of that number, counted from 1. */
  fail(call: number | null): void;
  /** Does something in the file right before the call of that number. */
  meanwhile(call: number, act: () => void): void;
  write(pages: readonly Page[]): readonly string[];
}

/** Google Sheets with the add-on in it, and with faults where a test wants them. */
export function openFaultySheets(workbook: Workbook, options: Partial<SheetsHostOptions> = {}): FaultySheets {
  let event: { readonly call: number; act(): void } | null = null;
  const sheets = createSheetsHost(workbook, {
    files: scriptFiles(),
    ...options,
    beforeCall: () => {
      opened.calls++;
      if (event?.call === opened.calls) event.act();
    },
  });
  Object.assign(globalThis, { google: { script: sheets.googleScript() } });
  const opened: FaultySheets = {
    workbook,
    sheets,
    host: sheetsPaneHost('ru'),
    calls: 0,
    fail: (call) => {
      opened.calls = 0;
      event = call === null ? null : { call, act: () => refuse('Service Spreadsheets failed') };
    },
    meanwhile: (call, act) => {
      opened.calls = 0;
      event = { call, act };
    },
    write: (pages) => {
      const reply = sheets.call('api', 'writePages', pages, 'ru') as Reply;
      if (!reply.ok) throw new Error(reply.problem);
      return reply.value;
    },
  };
  return opened;
}

type Reply =
  | { readonly ok: true; readonly value: readonly string[] }
  | { readonly ok: false; readonly problem: string };
