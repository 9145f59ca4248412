/** @jest-environment jsdom */
import { TextEncoder } from 'node:util';
import { screen, waitFor, within } from '@testing-library/react';
import { excelPaneHost } from '../../../excel-addin/pane-host';
import { newWorkbook, type Workbook } from '../../../embedded/workbook/model/workbook';
import { sheetsPaneHost } from '../../../sheets-script/sidebar/pane-host';
import { openExcel } from '../../excel-addin/open-excel';
import { openInSheets } from '../../hosts/open-host';
import { memoryPaneHost } from '../memory-pane-host';
import { button, choose, closePane, heading, openPane, openReport, press, sales } from '../open-pane';

// jsdom has none, and what stands in for Google counts bytes with it
Object.assign(globalThis, { TextEncoder });

afterEach(closePane);

function excelOver(workbook: Workbook) {
  const { host } = openExcel(workbook);
  Object.assign(globalThis, { Office: { context: { displayLanguage: 'ru-RU' } } });
  return { host: excelPaneHost(), missing: () => [...host.missing.keys()] };
}

function sheetsOver(workbook: Workbook) {
  const { missing } = openInSheets(workbook);
  return { host: sheetsPaneHost('ru'), missing };
}

test.each([
  ['Excel', excelOver],
  ['Google Sheets', sheetsOver],
])('in an empty workbook in %s, two presses lead to the first report', async (_, openOver) => {
  const workbook = newWorkbook('Лист1');
  const { host, missing } = openOver(workbook);
  await openPane(host);
  await screen.findByText(/Книга пуста/);
  await press('Вставить пример');
  const report = await openReport('ABC');
  expect((await within(report).findByText('Клиентов', { selector: 'dt' })).nextElementSibling?.textContent).toBe('58');
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Лист1', 'Пример продаж']);
  expect(workbook.active?.name).toBe('Пример продаж');
  expect(missing()).toEqual([]);
});

test('the example speaks the language of the pane', async () => {
  await openPane(memoryPaneHost([]).host);
  await choose('Язык', 'uk');
  await press('Вставити приклад');
  await openReport('Якість портфеля');
  expect((await screen.findAllByText(/Олена Коваль/)).length).toBeGreaterThan(0);
});

test('a workbook with anything in it is not offered an example', async () => {
  await openPane(memoryPaneHost([{ name: 'Заметки', rows: [['просто текст']] }]).host);
  await heading('Продажи пока не прочитаны');
  expect(screen.queryByRole('button', { name: 'Вставить пример' })).toBeNull();
});

test('where the sheet can’t be added, the reason is told, and the example is still on offer', async () => {
  const addSheet = () => Promise.reject(new Error('Снимите защиту книги и повторите.'));
  await openPane(memoryPaneHost([], { addSheet }).host);
  await press('Вставить пример');
  await screen.findAllByText('Пример не вставлен. Снимите защиту книги и повторите.');
  await button('Вставить пример');
});

test('the sheet of the example is the user’s: reports are written beside it', async () => {
  const { host, written } = memoryPaneHost([]);
  await openPane(host);
  await press('Вставить пример');
  await press('Все отчёты на листы');
  await waitFor(() => expect(written.length).toBeGreaterThan(6));
  expect((await host.places()).map(({ sheet, ours }) => [sheet, ours])).toEqual([['Пример продаж', false]]);
});

test('the example is left aside once the workbook has sales of its own', async () => {
  const { host } = memoryPaneHost([sales]);
  await openPane(host);
  await heading('Вот что найдено в книге');
  expect(screen.queryByRole('button', { name: 'Вставить пример' })).toBeNull();
});
