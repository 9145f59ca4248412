/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { valueAt } from '../../embedded/workbook/model/cells';
import { choose, closePane, openAt, openReport, press } from './open-pane';
import { bothHosts, workbookOfSales } from './over-hosts';

afterEach(closePane);
jest.setTimeout(60_000);

test.each(bothHosts)('in %s: a sheet in another language than the pane is offered to be refreshed', async (_, open) => {
  const workbook = workbookOfSales();
  const { host, missing } = open(workbook);
  await openAt('ABC', host);
  await press('Записать на лист');
  await screen.findAllByText('Отчёт записан на лист «ABC».');
  expect(valueAt(workbook.sheet('ABC')!, 0, 0)).toMatch(/^ABC-анализ/);
  await choose('Язык', 'en');
  await screen.findByText('The sheet “ABC” is written in Russian.');
  await press('Reports');
  const outdated = await screen.findByRole('region', { name: 'Reports that are out of date' });
  expect(outdated.textContent).toContain('Sheets in another language: ABC.');
  await openReport('ABC');
  await press('Refresh the sheet');
  await screen.findAllByText('Written to the sheet “ABC”.');
  await waitFor(() => expect(screen.queryByText(/is written in Russian/)).toBeNull());
  expect(valueAt(workbook.sheet('ABC')!, 0, 0)).toMatch(/^ABC analysis/);
  expect((await host.load())?.made?.abc?.language).toBe('en');
  expect([...missing.keys()]).toEqual([]);
});
