/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { excelPaneHost } from '../../excel-addin/pane-host';
import { putValue } from '../../playground/workbook/model/cells';
import { newWorkbook } from '../../playground/workbook/model/workbook';
import { expectNothingMissing, openExcel } from '../excel-addin/open-excel';
import { clients, closePane, heading, openPane, openReport, pastFirstLook, press, sales } from './open-pane';

afterEach(() => {
  closePane();
  expectNothingMissing();
});

/** The pane over the real Office.js library in an Excel that holds the sales. */
async function openOverExcel() {
  const workbook = newWorkbook(sales.name, clients.name);
  for (const { name, rows } of [sales, clients]) {
    const sheet = workbook.sheet(name)!;
    rows.forEach((cells, row) =>
      cells.forEach((cell, column) => cell !== null && putValue(sheet, { row, column }, cell)),
    );
  }
  const opened = openExcel(workbook);
  Object.assign(globalThis, { Office: { context: { displayLanguage: 'ru-RU' } } });
  await openPane(excelPaneHost());
  return opened;
}

test('in Excel: what was found, a report, its sheets and a row of the user’s own sheet', async () => {
  const { workbook, excel } = await openOverExcel();
  await screen.findByText(/Лист «Отгрузки», 240 строк, 01.01.2024 – 27.12.2025/);
  await press('Строка 242 · Сумма: уточнить');
  expect(workbook.sheet('Отгрузки')!.selection).toMatchObject({ row: 241, column: 0, rows: 1, columns: 5 });
  await pastFirstLook();
  expect(await excel.load()).toEqual({ version: 1, settings: {}, columns: {} });
  const report = await openReport('ABC');
  await within(report).findByRole('table', { name: 'По классам' });
  await press('Записать на лист');
  await screen.findAllByText('Отчёт записан на лист «ABC».');
  expect(workbook.sheets.map(({ name }) => name).slice(0, 4)).toEqual(['Отгрузки', 'Клиенты', 'ABC', 'ABC – клиенты']);
  expect(workbook.active?.name).toBe('ABC');
  closePane();
  await openPane(excelPaneHost());
  await heading('Главное');
  await openReport('ABC');
  await press('К листу');
});
