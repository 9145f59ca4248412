/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { memoryPaneHost } from './memory-pane-host';
import {
  button,
  choose,
  clients,
  closePane,
  heading,
  openAt,
  openAtReports,
  openPane,
  openReport,
  pastFirstLook,
  press,
  sales,
} from './open-pane';

afterEach(closePane);

test('the pane looks at the workbook by itself and says what it found', async () => {
  const { host } = memoryPaneHost([{ name: 'Заметки', rows: [['просто текст']] }, clients, sales]);
  await openPane(host);
  await heading('Вот что найдено в книге');
  const found = await screen.findByRole('region', { name: 'Продажи' });
  expect(found.textContent).toContain('Лист «Отгрузки», 240 строк, 01.01.2024 – 27.12.2025, заголовки в строке 1.');
  expect(screen.getByRole('region', { name: 'Клиенты' }).textContent).toContain('Лист «Клиенты», 12 клиентов');
  const client = within(found).getByRole('combobox', { name: /Клиент/ });
  expect(client).toHaveProperty('value', 'Контрагент');
  expect(client.closest('li')?.textContent).toContain('Клиент 0 · Клиент 7 · Клиент 2');
  expect(client.closest('li')?.textContent).toContain('уверенно');
});

test('rows that were left out are listed with the reason; one that is pressed is selected in the sheet', async () => {
  const { host, shown } = memoryPaneHost([sales]);
  await openPane(host);
  const summary = await screen.findByText('Пропущено 2 из 242 строк, из них итоги – 1: почему');
  fireEvent.click(summary);
  expect(screen.getByText(/Сумму не удалось прочитать/).textContent).toMatch(/: 1$/);
  await press('Строка 242 · Сумма: уточнить');
  expect(shown).toEqual(['Отгрузки!A242:E242']);
});

test('another header can be picked for a role, is kept in the workbook and read under', async () => {
  const { host } = memoryPaneHost([sales]);
  await openPane(host);
  await choose(/^Клиент/, 'Сегмент');
  await screen.findByText('выбрано вами');
  expect((await host.load())?.columns).toEqual({ 'sales.client': 'Сегмент' });
  await pastFirstLook();
  await openReport('ABC');
  await screen.findByText('Сегмент 1');
  await press('Данные');
  await press('Определить столбцы заново');
  await screen.findByDisplayValue('Контрагент');
  expect((await host.load())?.columns).toEqual({});
});

test('two presses lead to the first report, and the workbook is known from then on', async () => {
  const { host } = memoryPaneHost([sales]);
  const report = await openAt('ABC', host);
  expect((await within(report).findByText('Клиентов', { selector: 'dt' })).nextElementSibling?.textContent).toBe('12');
  closePane();
  await openPane(host);
  await heading('Главное');
  expect(screen.queryByText('Вот что найдено в книге')).toBeNull();
});

test('the figures that matter first lead to their reports', async () => {
  const { host } = memoryPaneHost([sales]);
  await openAtReports(host);
  await heading('Главное');
  expect((await button('Клиентов A')).parentElement?.textContent).toMatch(/^Клиентов A\d+было \d+$/);
  expect((await button('Потеряно клиентов A')).parentElement?.textContent).toMatch(/^Потеряно клиентов A2−104\s640$/);
  await press('Выручка');
  await heading('Миграция клиентов');
});

test('a report that lacks a column is grey, says which, and leads to where it can be pointed out', async () => {
  const { host } = memoryPaneHost([sales]);
  const { capabilities } = await import('../../core');
  const abc = capabilities[0]!;
  const needs = jest.replaceProperty(abc, 'needs', [...abc.needs, 'sales.due']);
  await openAtReports(host);
  const reason = await screen.findByText(/Нужен столбец «Срок оплаты»/);
  expect(reason.closest('li')?.querySelector('button')?.textContent).toBe('Указать столбец');
  await press('Указать столбец');
  await heading('Данные');
  needs.restore();
});

test('reports are found by a word, and where there are none that is said', async () => {
  await openAtReports(memoryPaneHost([sales]).host);
  const search = await screen.findByRole('searchbox', { name: 'Найти отчёт' });
  fireEvent.change(search, { target: { value: 'портфель' } });
  expect(screen.queryByText('Какие клиенты дают основную выручку, а какие почти ничего.')).toBeNull();
  expect(screen.getByText('Качество портфеля')).toBeTruthy();
  fireEvent.change(search, { target: { value: 'погода' } });
  expect(screen.getByText(/По запросу «погода» отчётов нет/)).toBeTruthy();
});

test('another sheet can be taken for the sales; columns pointed out on the first hold no more', async () => {
  const { host } = memoryPaneHost([sales, { ...sales, name: 'Архив', rows: sales.rows.slice(0, 100) }]);
  await openPane(host);
  await screen.findByText(/Похожи на продажи и другие листы: «Архив»/);
  await choose(/^Клиент/, 'Сегмент');
  await screen.findByText('выбрано вами');
  await choose('Лист с продажами', 'Архив');
  await screen.findByText(/Лист «Архив», 99 строк/);
  expect(await host.load()).toMatchObject({ sheet: 'Архив', columns: {} });
});
