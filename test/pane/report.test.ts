/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { memoryPaneHost } from './memory-pane-host';
import { choose, clients, closePane, heading, openAtReports, openPane, openReport, press, sales } from './open-pane';

afterEach(closePane);

/** The pane with a report open, and what the host was asked for. */
async function openedReport(
  name: string,
  ...[sheets = [sales, clients], options]: Partial<Parameters<typeof memoryPaneHost>>
) {
  const opened = memoryPaneHost(sheets, options);
  await openAtReports(opened.host);
  return { ...opened, report: await openReport(name) };
}

const figure = async (label: string) =>
  (await screen.findByText(label, { selector: 'dt' })).nextElementSibling?.textContent;
const type = async (label: string | RegExp, value: string) =>
  void fireEvent.change(await screen.findByRole('textbox', { name: label }), { target: { value } });

test('a report shows its figures, tables and charts, and where they come from', async () => {
  await openedReport('ABC');
  await heading('ABC-анализ клиентов');
  expect(await figure('Клиентов')).toBe('12');
  const table = screen.getByRole('table', { name: 'По классам' });
  expect(within(table).getAllByRole('row')).toHaveLength(5);
  expect(screen.getByRole('img', { name: /^Доля клиентов и доля выручки по классам. A: Доля клиентов/ })).toBeTruthy();
  expect(screen.getByText(/«Отгрузки» A1:E243, прочитано строк: 240, пропущено: 2/)).toBeTruthy();
});

test('a long table begins with its first rows and shows more when asked', async () => {
  const rows = Array.from({ length: 60 }, (_, i) => [45_000 + i, `К${i}`, 100 + i]);
  await openedReport('ABC', [{ name: 'Продажи', rows: [['Дата', 'Клиент', 'Сумма'], ...rows] }]);
  const table = await screen.findByRole('table', { name: 'Клиенты' });
  expect(within(table).getAllByRole('row')).toHaveLength(21);
  await press('Показать ещё 40 (осталось 40)');
  expect(within(table).getAllByRole('row')).toHaveLength(61);
});

test('a setting that can’t be read is said in the user’s words and nothing is kept', async () => {
  const { host } = await openedReport('ABC');
  await press('Настройки');
  await type('Границы классов', '95; 75');
  await press('Применить');
  expect(
    screen.getByText(
      /Настройка «Границы классов» не может быть «95; 75». Допустимо: по возрастанию через «\/», от 0,01 %/,
    ),
  ).toBeTruthy();
  expect((await host.load())?.settings).toEqual({});
});

test('settings that were typed hold for the report, are kept, and can be reset', async () => {
  const { host } = await openedReport('ABC');
  await choose('Показатель', 'orders');
  await press('Настройки');
  await type('Границы классов', '50 / 80 / 95');
  await press('Применить');
  await waitFor(() =>
    expect(within(screen.getByRole('table', { name: 'По классам' })).getAllByRole('row')).toHaveLength(6),
  );
  await waitFor(() => host.load());
  expect((await host.load())?.settings).toEqual({ 'abc.thresholds': [0.5, 0.8, 0.95], measure: 'orders' });
  await press('Настройки');
  expect(await screen.findByDisplayValue('50 % / 80 % / 95 %')).toBeTruthy();
  await press('Сбросить');
  await waitFor(() =>
    expect(within(screen.getByRole('table', { name: 'По классам' })).getAllByRole('row')).toHaveLength(5),
  );
  await waitFor(async () => expect((await host.load())?.settings).toEqual({ measure: 'orders' }));
});

test('what is typed into the settings stays when the period or the managers are changed meanwhile', async () => {
  const { host } = await openedReport('ABC');
  await press('Настройки');
  await type('Границы классов', '60 / 90');
  await choose('Показатель', 'orders');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Иванов' }));
  await screen.findByText(/Иванов \(80 строк продаж\)/);
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: /Границы классов/ }).value).toBe('60 / 90');
  await press('Применить');
  expect((await host.load())?.settings).toEqual({ measure: 'orders', 'abc.thresholds': [0.6, 0.9] });
});

test('a setting can be given to all reports that have it', async () => {
  const { host } = await openedReport('ABC');
  await press('Настройки');
  await type('Границы классов', '80 / 95');
  fireEvent.click(screen.getByRole('checkbox', { name: /к другим отчётам/ }));
  await press('Применить');
  expect((await host.load())?.settings).toEqual({ thresholds: [0.8, 0.95] });
  await press(/Ко всем отчётам/);
  await openReport('ABC-XYZ');
  await press('Настройки');
  expect(await screen.findByDisplayValue('80 % / 95 %')).toBeTruthy();
});

test('period and as-of date are set in one place and hold for every report', async () => {
  const { host } = await openedReport('Миграция');
  await screen.findByText('2 кв. 2025 → 3 кв. 2025');
  fireEvent.change(screen.getByLabelText(/Дата отчёта/), { target: { value: '2025-07-01' } });
  await screen.findByText('1 кв. 2025 → 2 кв. 2025');
  await choose('Сравнивать по периодам', 'year');
  await screen.findByText(/Полных периодов «год» найдено 1, нужно 2/);
  await press('Сравнить по периоду: полугодие');
  await screen.findByText('2-е полугодие 2024 → 1-е полугодие 2025');
  expect((await host.load())?.settings).toEqual({ period: 'half' });
});

test('a report is written to its sheets, which are then shown', async () => {
  const { written, shown } = await openedReport('ABC');
  expect(screen.queryByRole('button', { name: 'К листу' })).toBeNull();
  await press('Записать на лист');
  await screen.findAllByText('Отчёт записан на лист «ABC».');
  expect(written.map(({ id }) => id)).toEqual(['abc', 'abc/clients', 'reading', 'reading/skipped']);
  expect(shown).toEqual(['ABC']);
  await press('К листу');
  expect(shown).toEqual(['ABC', 'ABC']);
});

test('all reports are written with one press, and the first is shown', async () => {
  const { host, written, shown } = memoryPaneHost([sales, clients]);
  await openAtReports(host);
  await press('Все отчёты на листы');
  await screen.findAllByText(/^Отчёты записаны на листы «ABC», «XYZ»/);
  const { capabilities } = await import('../../core');
  const reports = written.map(({ id }) => id).filter((id) => !id.includes('/'));
  const possible = capabilities.filter(({ needs }) => needs.every((role) => role.startsWith('sales.')));
  expect(reports).toEqual([...possible.map(({ id }) => id), 'reading']);
  expect(shown).toEqual(['ABC']);
});

test('where the host can’t write, its reason is told, and nothing is shown', async () => {
  const writePages = () => Promise.reject(new Error('Книга защищена. Снимите защиту и повторите.'));
  const { shown } = await openedReport('ABC', [sales], { writePages });
  await press('Записать на лист');
  await screen.findAllByText('Отчёт не записан на лист. Книга защищена. Снимите защиту и повторите.');
  expect(shown).toEqual([]);
});

test('a formula of the report goes into the selected cell with the user’s own ranges', async () => {
  const { inserted } = await openedReport('ABC');
  await press('Формула');
  await press('Вставить CL.ABCTABLE');
  await screen.findAllByText('Формула CL.ABCTABLE вставлена в выделенную ячейку.');
  expect(inserted).toEqual(["=ABCTABLE('Отгрузки'!B2:B243, 'Отгрузки'!C2:C243)"]);
});

test('why the host refuses a formula is told', async () => {
  await openedReport('ABC', [sales], {
    kind: 'sheets',
    insertFormula: () => Promise.reject(new Error('Ячейка A1 занята.')),
  });
  await press('Формула');
  await press('Вставить PARETOSHARE');
  await screen.findAllByText('Формула не вставлена. Ячейка A1 занята.');
});

test('functions are found by what they answer, each with its arguments', async () => {
  await openPane(memoryPaneHost([sales]).host);
  await press('Функции');
  fireEvent.change(await screen.findByRole('searchbox', { name: 'Найти функцию' }), {
    target: { value: 'Какая доля клиентов' },
  });
  const entry = screen.getByRole('region', { name: 'CL.PARETOSHARE' });
  expect(entry.textContent).toContain('=CL.PARETOSHARE(G2:G11)');
  expect(within(entry).getByText('[share]')).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'CL.ABCTABLE' })).toBeNull();
});
