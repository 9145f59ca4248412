/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Row } from '../../core/grid/cell';
import { memoryPaneHost, type HostOptions } from './memory-pane-host';
import { button, canBePressed, choose, closePane, heading, openAtReports, openPane, press, sales } from './open-pane';

afterEach(closePane);

/** A host whose reading stops at every chunk until it is let on. */
function heldHost(options: HostOptions = {}) {
  let release: (() => void) | undefined;
  let isHeld = true;
  let chunks = 0;
  const pause = () => {
    chunks++;
    return isHeld ? new Promise<void>((resolve) => (release = resolve)) : Promise.resolve();
  };
  const next = () => act(async () => release?.());
  const letGo = () => {
    isHeld = false;
    return next();
  };
  return { ...memoryPaneHost([sales], { chunk: 50, pause, ...options }), next, letGo, chunks: () => chunks };
}

const atProgress = (text: string | RegExp) => screen.findByText(text, { selector: 'section *' });

test('while the workbook is read, it is said how far that is, and stopping stops the reading', async () => {
  const held = heldHost();
  await openPane(held.host);
  await atProgress('Просматриваю лист «Отгрузки»');
  for (let i = 0; i < 4; i++) await held.next();
  await atProgress('Читаю «Отгрузки»: 0 из 243 строк');
  await held.next();
  await atProgress('Читаю «Отгрузки»: 50 из 243 строк');
  await press('Остановить');
  expect(screen.getByText('Останавливаю…')).toBeTruthy();
  const asked = held.chunks();
  await held.letGo();
  await heading('Чтение остановлено');
  expect(held.chunks()).toBe(asked);
  await press('Прочитать книгу');
  await heading('Вот что найдено в книге');
});

test('while work is under way, no other can be started', async () => {
  const held = heldHost();
  await held.letGo();
  let release = () => {};
  const writePages = jest.fn(() => new Promise<string[]>((resolve) => (release = () => resolve(['ABC']))));
  await openAtReports({ ...held.host, writePages });
  const all = await button('Все отчёты на листы');
  fireEvent.click(all);
  fireEvent.click(all);
  await waitFor(() => expect(writePages).toHaveBeenCalledTimes(1));
  expect(canBePressed(all)).toBe(false);
  await press('Остановить');
  await act(async () => release());
  await screen.findAllByText('Остановлено. Уже записаны: «ABC».');
  expect(writePages).toHaveBeenCalledTimes(1);
  expect(canBePressed(all)).toBe(true);
});

test('the language can be changed in the middle of the work, and is remembered', async () => {
  const held = heldHost();
  await openPane(held.host);
  await atProgress('Просматриваю лист «Отгрузки»');
  await choose('Язык', 'en');
  await atProgress('Looking at “Отгрузки”');
  await held.letGo();
  await heading('This is what was found');
  expect(document.documentElement.lang).toBe('en');
  await choose('Language', 'uk');
  await heading('Ось що знайдено в книзі');
  act(() => document.querySelector<HTMLElement>('button[aria-current]')?.focus());
  expect(localStorage.getItem('clientele.language')).toBe('uk');
});

test('an empty workbook says what to put into it', async () => {
  await openPane(memoryPaneHost([]).host);
  await heading('Продажи пока не прочитаны');
  expect(screen.getByText(/Книга пуста. Вставьте на лист выгрузку продаж/)).toBeTruthy();
});

test('without a client column, the column that holds the clients can be pointed out', async () => {
  const rows = Array.from({ length: 30 }, (_, i): Row => [45_000 + i, 100 + i, `абв ${i % 5}`]);
  const { host } = memoryPaneHost([{ name: 'Лист1', rows: [['Дата', 'Сумма', 'Заметка'], ...rows] }]);
  await openPane(host);
  await screen.findByText(/Не найден столбец «Клиент».*Заголовки в ней: Дата, Сумма, Заметка/);
  await choose('Где здесь «Клиент»?', 'Заметка');
  await screen.findByText(/Лист «Лист1», 30 строк/);
  expect((await host.load())?.columns).toEqual({ 'sales.client': 'Заметка' });
});

test('a column that is gone can be recognised again', async () => {
  const { host } = memoryPaneHost([sales]);
  await host.save({ version: 1, settings: { thresholds: [0.8] }, columns: { 'sales.client': 'Покупатель' } });
  await openPane(host);
  await screen.findByText(/Заголовка «Покупатель» нет/);
  await press('Определить столбцы заново');
  await heading('Главное');
  expect(await host.load()).toEqual({ version: 1, settings: { thresholds: [0.8] }, columns: {} });
});

test('a host that fails is told of with the next step, and may be asked again', async () => {
  const { host } = memoryPaneHost([sales]);
  const places = jest.fn(host.places).mockRejectedValueOnce(new Error('cell edit mode'));
  await openPane({ ...host, places });
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toMatch(/Прочитать книгу не удалосьЗакончите ввод в ячейке.*cell edit mode/);
  fireEvent.click(within(alert).getByRole('button', { name: 'Повторить' }));
  await heading('Вот что найдено в книге');
});

test('a pane that is taken away stops reading', async () => {
  const held = heldHost();
  await openPane(held.host);
  await atProgress('Просматриваю лист «Отгрузки»');
  closePane();
  const asked = held.chunks();
  await held.letGo();
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(held.chunks()).toBe(asked);
});

test('a mistake of the program’s own is told as such, and the pane can be begun anew', async () => {
  const { wholeCapabilities } = await import('../../core/bodies.generated');
  const migration = wholeCapabilities.find(({ id }) => id === 'migration')!;
  const compute = jest.spyOn(migration, 'compute').mockImplementation(() => {
    throw new Error('no such client: −1');
  });
  const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await openAtReports(memoryPaneHost([sales]).host);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toMatch(/^В программе ошибка.*Ваши данные не изменены.*no such client: −1/);
  compute.mockRestore();
  await press('Повторить');
  await heading('Главное');
  silent.mockRestore();
});

test('what goes wrong outside the pane is told in it, until it is closed', async () => {
  let told: (sentence: string) => void = () => undefined;
  const onTrouble = (take: typeof told) => {
    told = take;
    return () => undefined;
  };
  await openAtReports({ ...memoryPaneHost([sales]).host, onTrouble });
  await heading('Главное');
  act(() => told('Лист «ABC» защищён.'));
  const text = 'Кнопка на ленте не сработала. Лист «ABC» защищён.';
  await screen.findAllByText(text);
  await press('Данные');
  expect(screen.getAllByText(text)).not.toEqual([]);
  await press('Закрыть сообщение');
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Сообщение' })).toBeNull());
});

test('a success is told until the user goes on', async () => {
  await openAtReports(memoryPaneHost([sales]).host);
  await press('Все отчёты на листы');
  await screen.findByRole('region', { name: 'Сообщение' });
  await press('Функции');
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Сообщение' })).toBeNull());
});
