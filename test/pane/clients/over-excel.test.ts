/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { excelPaneHost } from '../../../excel-addin/pane-host';
import { putValue } from '../../../playground/workbook/model/cells';
import { newWorkbook } from '../../../playground/workbook/model/workbook';
import { expectNothingMissing, openExcel } from '../../excel-addin/open-excel';
import { clients, closePane, openPane, openReport, pastFirstLook, sales } from '../open-pane';

afterEach(() => {
  closePane();
  expectNothingMissing();
});

const click = (element: HTMLElement) => act(async () => void fireEvent.click(element));

test('in Excel: from a count to its clients, from a client to its card, and nothing is written', async () => {
  const workbook = newWorkbook(sales.name, clients.name);
  for (const { name, rows } of [sales, clients])
    rows.forEach((cells, row) =>
      cells.forEach((cell, column) => cell !== null && putValue(workbook.sheet(name)!, { row, column }, cell)),
    );
  openExcel(workbook);
  Object.assign(globalThis, { Office: { context: { displayLanguage: 'ru-RU' } } });
  await openPane(excelPaneHost());
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
});
