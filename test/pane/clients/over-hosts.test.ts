/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { clients, closePane, openAt, sales } from '../open-pane';
import { bothHosts, workbookOfSales } from '../over-hosts';

afterEach(closePane);

const click = (element: HTMLElement) => act(async () => void fireEvent.click(element));

test.each(bothHosts)(
  'in %s: from a count to its clients, from a client to its card, and nothing is written',
  async (_name, open) => {
    const workbook = workbookOfSales();
    const { host, missing } = open(workbook);
    const report = await openAt('ABC', host);
    const table = await within(report).findByRole('table', { name: 'По классам' });
    const count = within(table).getByRole('button', { name: /: класс C$/ });
    await click(count);
    const list = await screen.findByRole('table', { name: 'класс C' });
    await waitFor(() => expect(list.querySelectorAll('tbody tr')).toHaveLength(Number(count.textContent)));
    const client = within(list).getAllByRole('button', { name: /^Клиент \d+$/ })[0]!;
    await click(client);
    await screen.findByRole('heading', { name: client.textContent, level: 1 });
    expect(await screen.findByRole('table', { name: 'Последние покупки' })).toBeTruthy();
    expect(screen.getByText('+375 29 000-00-00')).toBeTruthy();
    expect(workbook.sheets.map(({ name }) => name)).toEqual([sales.name, clients.name]);
    expect([...missing.keys()]).toEqual([]);
  },
);
