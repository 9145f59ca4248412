/** @jest-environment jsdom */
import { TextEncoder } from 'node:util';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { excelPaneHost } from '../../../excel-addin/pane-host';
import type { PaneHost } from '../../../pane';
import { createSheetsHost } from '../../../playground/sheets/node';
import { putValue } from '../../../playground/workbook/model/cells';
import { newWorkbook, type Workbook } from '../../../playground/workbook/model/workbook';
import { sheetsPaneHost } from '../../../sheets-script/sidebar/pane-host';
import { openExcel } from '../../excel-addin/open-excel';
import { builtScript } from '../../hosts/built-script';
import { clients, closePane, openPane, openReport, pastFirstLook, sales } from '../open-pane';

// jsdom has none, and what stands in for Google counts bytes with it
Object.assign(globalThis, { TextEncoder });

afterEach(closePane);

const click = (element: HTMLElement) => act(async () => void fireEvent.click(element));

function salesWorkbook(): Workbook {
  const workbook = newWorkbook(sales.name, clients.name);
  for (const { name, rows } of [sales, clients])
    rows.forEach((cells, row) =>
      cells.forEach((cell, column) => cell !== null && putValue(workbook.sheet(name)!, { row, column }, cell)),
    );
  return workbook;
}

/** The pane's host over the workbook, and what the add-on asked for that the application lacks. */
interface Opened {
  readonly host: PaneHost;
  readonly missing: ReadonlyMap<string, unknown>;
}

function inExcel(workbook: Workbook): Opened {
  const { host } = openExcel(workbook);
  Object.assign(globalThis, { Office: { context: { displayLanguage: 'ru-RU' } } });
  return { host: excelPaneHost(), missing: host.missing };
}

function inSheets(workbook: Workbook): Opened {
  const sheets = createSheetsHost(workbook, { files: builtScript() });
  Object.assign(globalThis, { google: { script: sheets.googleScript() } });
  return { host: sheetsPaneHost('ru'), missing: sheets.missing };
}

test.each([
  ['Excel', inExcel],
  ['Google Sheets', inSheets],
])('in %s: from a count to its clients, from a client to its card, and nothing is written', async (_name, open) => {
  const workbook = salesWorkbook();
  const { host, missing } = open(workbook);
  await openPane(host);
  await pastFirstLook();
  const report = await openReport('ABC');
  const table = await within(report).findByRole('table', { name: 'По классам' });
  const count = within(table).getByRole('button', { name: /: класс C$/ });
  await click(count);
  const list = screen.getByRole('table', { name: 'класс C' });
  await waitFor(() => expect(list.querySelectorAll('tbody tr')).toHaveLength(Number(count.textContent)));
  const client = within(list).getAllByRole('button', { name: /^Клиент \d+$/ })[0]!;
  await click(client);
  await screen.findByRole('heading', { name: client.textContent, level: 1 });
  expect(await screen.findByRole('table', { name: 'Последние покупки' })).toBeTruthy();
  expect(screen.getByText('+375 29 000-00-00')).toBeTruthy();
  expect(workbook.sheets.map(({ name }) => name)).toEqual([sales.name, clients.name]);
  expect([...missing.keys()]).toEqual([]);
});
