/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { excelPaneHost } from '../../excel-addin/pane-host';
import { expectNothingMissing } from '../excel-addin/open-excel';
import { closePane, heading, openPane, openReport, pastFirstLook, press } from './open-pane';
import { inExcel, workbookOfSales } from './over-hosts';

afterEach(() => {
  closePane();
  expectNothingMissing();
});

test('in Excel: what was found, a report, its sheets and a row of the user’s own sheet', async () => {
  const workbook = workbookOfSales();
  const { host, excel } = inExcel(workbook);
  await openPane(host);
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
