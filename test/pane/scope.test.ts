/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { memoryPaneHost } from './memory-pane-host';
import {
  button,
  choose,
  closePane,
  heading,
  openAt,
  openAtReports,
  openPane,
  openReport,
  press,
  sales,
} from './open-pane';

afterEach(closePane);

const tick = async (name: string) => {
  const box = await screen.findByRole('checkbox', { name });
  await act(async () => void fireEvent.click(box));
};

test('the reports are of the managers that are ticked, say so, and are of everybody again without a tick', async () => {
  const { host, written } = memoryPaneHost([sales]);
  await openAt('ABC', host);
  await tick('Иванов');
  await screen.findByText(/Иванов \(80 строк продаж\)/);
  const clients = () => screen.getByText('Клиентов', { selector: 'dt' }).nextElementSibling?.textContent;
  expect(clients()).toBe('4');
  await press('Записать на лист');
  await screen.findAllByText('Отчёт записан на лист «ABC».');
  expect(JSON.stringify(written[0]!.blocks)).toContain('Иванов (80 строк продаж)');
  await tick('Петрова');
  await screen.findByText(/Иванов, Петрова \(160 строк продаж\)/);
  await screen.findByText('Настройки изменились после того, как отчёт записан на лист «ABC».');
  await press('Сбросить отбор');
  await waitFor(() => expect(clients()).toBe('12'));
  expect(JSON.stringify(await host.load())).not.toMatch(/Иванов|Петрова/);
});

test('favourites stand before all others, are written with one press and are kept in the workbook', async () => {
  const { host, written } = memoryPaneHost([sales]);
  await openAtReports(host);
  await press('Добавить «RFM» в избранное');
  const favourites = await screen.findByRole('region', { name: 'Избранное' });
  expect(within(favourites).getByText('RFM')).toBeTruthy();
  await press('1 отчёт на листы');
  await screen.findAllByText('Отчёт записан на лист «RFM».');
  expect(written.map(({ id }) => id.split('/')[0])).not.toContain('abc');
  expect((await host.load())?.favourites).toEqual(['rfm']);
  closePane();
  await openPane(host);
  await press('Убрать «RFM» из избранного');
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Избранное' })).toBeNull());
  expect((await host.load())?.favourites).toEqual([]);
});

test('the language is kept with the workbook and holds when it is opened on another machine', async () => {
  const { host, written } = memoryPaneHost([sales]);
  await openAtReports(host);
  await choose('Язык', 'en');
  await heading('At a glance');
  await waitFor(async () => expect((await host.load())?.language).toBe('en'));
  closePane(); // and what this machine remembers is gone
  await openPane(host);
  await heading('At a glance');
  await openReport('ABC');
  await press('Write to sheet');
  await waitFor(() => expect(written.map(({ sheet }) => sheet)).toContain('ABC – clients'));
});

test('choosing a language does not pass for having looked at what was found', async () => {
  const { host } = memoryPaneHost([sales]);
  await openPane(host);
  await choose('Язык', 'en');
  await waitFor(async () => expect((await host.load())?.language).toBe('en'));
  closePane();
  await openPane(host);
  await heading('This is what was found');
});

test('what another hand has kept in the workbook meanwhile stays', async () => {
  const { host } = memoryPaneHost([sales]);
  await openAtReports(host);
  await host.save({ version: 1, settings: { 'rfm.bins': 3 }, columns: {} });
  await press('Добавить «ABC» в избранное');
  await waitFor(async () =>
    expect(await host.load()).toEqual({ version: 1, settings: { 'rfm.bins': 3 }, columns: {}, favourites: ['abc'] }),
  );
});

test('short names are offered where the host has them, and names in use are told', async () => {
  const calls: string[] = [];
  const shortNames = {
    areOn: () => false,
    turnOn: () => (calls.push('on'), ['ABCCLASS']),
    turnOff: () => void calls.push('off'),
  };
  await openPane(memoryPaneHost([sales], { shortNames }).host);
  await press('Функции');
  const name = 'Короткие имена: =ABCCLASS вместо =CL.ABCCLASS';
  await waitFor(async () =>
    expect((await screen.findByRole<HTMLInputElement>('checkbox', { name })).disabled).toBe(false),
  );
  await tick(name);
  await screen.findAllByText(/В книге уже есть свои имена ABCCLASS: для этой функции пишите CL\. перед именем/);
  await tick(name);
  await waitFor(() => expect(calls).toEqual(['on', 'off']));
});

test('a host without prefixes offers no short names', async () => {
  await openPane(memoryPaneHost([sales], { kind: 'sheets' }).host);
  await press('Функции');
  await button('Вставить ABCCLASS');
  expect(screen.queryByRole('checkbox')).toBeNull();
});
