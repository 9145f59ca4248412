/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { Row } from '../../core/grid/cell';
import type { MemorySheet } from '../core/memory-host';
import { memoryPaneHost } from './memory-pane-host';
import { button, choose, closePane, heading, openAt, openAtReports, openPane, press, sales } from './open-pane';

afterEach(closePane);

/** Sales that can be added to while the pane is open. */
function growingSales(): { readonly sheet: MemorySheet; add(row: Row): void } {
  const rows = [...sales.rows];
  return { sheet: { ...sales, rows }, add: (row) => void rows.splice(1, 0, row) };
}

/** The one blue button of a report. */
const mainButton = () => screen.getByRole('group', { name: 'Действия с отчётом' }).previousElementSibling!;
const outdated = () => screen.findByRole('region', { name: 'Устаревшие отчёты' });

test('a sheet that changes is told of without being read, and read again with one press', async () => {
  const { sheet, add } = growingSales();
  const { host, change } = memoryPaneHost([sheet]);
  const readGrid = jest.spyOn(host, 'readGrid');
  await openAtReports(host);
  await heading('Главное');
  const reads = readGrid.mock.calls.length;
  add(['01.03.2025', 'Клиент 1', 77, 'Иванов', '']);
  act(change);
  await screen.findByText(/Лист с данными изменился/);
  expect(readGrid.mock.calls).toHaveLength(reads);
  await press('Прочитать заново');
  await screen.findByText(/«Отгрузки»: 241 строка/);
  expect(screen.queryByText(/Лист с данными изменился/)).toBeNull();
});

test('a report that was written says when the sales are others, and one press refreshes all such reports', async () => {
  const { sheet, add } = growingSales();
  const { host, written } = memoryPaneHost([sheet]);
  await openAt('ABC', host);
  await press('Записать на лист');
  await waitFor(() => expect(mainButton().textContent).toBe('К листу'));
  expect(screen.queryByText(/изменились после того/)).toBeNull();
  closePane();
  add(['01.03.2025', 'Клиент 1', 77, 'Иванов', '']);
  await openPane(host);
  expect((await outdated()).textContent).toMatch(/Продажи изменились после записи на листы: ABC\./);
  const before = written.length;
  await press('Обновить 1 отчёт');
  await screen.findAllByText('Отчёт записан на лист «ABC».');
  expect(written.slice(before).map(({ id }) => id)).toEqual(['abc', 'abc/clients', 'reading', 'reading/skipped']);
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Устаревшие отчёты' })).toBeNull());
});

test('a report says when settings are others than those it was written with', async () => {
  const { host } = memoryPaneHost([sales]);
  await openAt('ABC', host);
  await press('Записать на лист');
  await waitFor(() => expect(mainButton().textContent).toBe('К листу'));
  await choose('Показатель', 'orders');
  await screen.findByText('Настройки изменились после того, как отчёт записан на лист «ABC».');
  await choose('Показатель', 'revenue');
  await waitFor(() => expect(screen.queryByText(/Настройки изменились/)).toBeNull());
});

test('refreshing a report reads the data again, and writes its sheet where it has one', async () => {
  const { sheet, add } = growingSales();
  const { host, written } = memoryPaneHost([sheet]);
  await openAt('ABC', host);
  add(['01.03.2025', 'Клиент 99', 77, 'Иванов', '']);
  await press('Обновить');
  await waitFor(() =>
    expect(screen.getByText('Клиентов', { selector: 'dt' }).nextElementSibling?.textContent).toBe('13'),
  );
  expect(written).toEqual([]);
  await press('Записать на лист');
  await waitFor(() => expect(mainButton().textContent).toBe('К листу'));
  const before = written.length;
  await press('Обновить');
  await waitFor(() => expect(written.length).toBeGreaterThan(before));
});

test('where the user has a sheet of the report’s name, the user is asked first; no writes nothing', async () => {
  const { host, written } = memoryPaneHost([sales, { name: 'ABC', rows: [['моё']] }]);
  await openAt('ABC', host);
  const write = await button('Записать на лист');
  act(() => write.focus());
  await press('Записать на лист');
  const asked = await screen.findByRole('alertdialog');
  expect(asked.textContent).toContain('В книге уже есть другой лист «ABC». Записать на «ABC (2)»?');
  expect(document.activeElement).toBe(within(asked).getByRole('button', { name: 'Записать' }));
  await press('Отмена');
  await screen.findAllByText('На листы ничего не записано.');
  expect(written).toEqual([]);
  await press('Записать на лист');
  await screen.findByRole('alertdialog');
  await press('Записать');
  await screen.findAllByText(/^Отчёт записан на лист/);
  expect(written.map(({ id }) => id)).toContain('abc');
});

test('stopping while the user is asked writes nothing', async () => {
  const { host, written } = memoryPaneHost([sales, { name: 'ABC', rows: [['моё']] }]);
  await openAt('ABC', host);
  await press('Записать на лист');
  await screen.findByRole('alertdialog');
  await press('Остановить');
  await screen.findAllByText('На листы ничего не записано.');
  expect(written).toEqual([]);
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

test.each([
  ['excel', /Ctrl\+Z эту запись не отменит/],
  ['sheets', /Отменить: Ctrl\+Z или «Файл → История версий»/],
] as const)('how to undo what was written in %s is said beside the success', async (kind, hint) => {
  const { host } = memoryPaneHost([sales], { kind });
  await openAt('ABC', host);
  await press('Записать на лист');
  await screen.findByText(hint);
});
