import { TextEncoder } from 'node:util';
import { excelPaneHost } from '../../excel-addin/pane-host';
import type { PaneHost } from '../../pane';
import { createSheetsHost } from '../../embedded/sheets/node';
import { putValue } from '../../embedded/workbook/model/cells';
import { newWorkbook, type Workbook } from '../../embedded/workbook/model/workbook';
import { sheetsPaneHost } from '../../sheets-script/sidebar/pane-host';
import { openExcel, type OpenExcel } from '../excel-addin/open-excel';
import { builtScript } from '../hosts/built-script';
import { clients, sales } from './open-pane';

// jsdom has none, and what stands in for Google counts bytes with it
Object.assign(globalThis, { TextEncoder });

/** A workbook with the sales and the clients that the pane's tests are about. */
export function workbookOfSales(): Workbook {
  const workbook = newWorkbook(sales.name, clients.name);
  for (const { name, rows } of [sales, clients]) {
    const sheet = workbook.sheet(name)!;
    rows.forEach((cells, row) =>
      cells.forEach((cell, column) => cell !== null && putValue(sheet, { row, column }, cell)),
    );
  }
  return workbook;
}

/** The pane's host over the workbook, and what the add-on asked for that the application lacks. */
export interface Opened {
  readonly host: PaneHost;
  readonly missing: ReadonlyMap<string, unknown>;
}

/** Over the real Office.js library in the emulated Excel. */
export function inExcel(workbook: Workbook): Opened & Pick<OpenExcel, 'excel'> {
  const { host, excel } = openExcel(workbook);
  Object.assign(globalThis, { Office: { context: { displayLanguage: 'ru-RU' } } });
  return { host: excelPaneHost(), missing: host.missing, excel };
}

/** Over the built script in the emulated Google Sheets. */
export function inSheets(workbook: Workbook): Opened {
  const sheets = createSheetsHost(workbook, { files: builtScript() });
  Object.assign(globalThis, { google: { script: sheets.googleScript() } });
  return { host: sheetsPaneHost('ru'), missing: sheets.missing };
}

export const bothHosts = [
  ['Excel', inExcel],
  ['Google Sheets', inSheets],
] as const;
