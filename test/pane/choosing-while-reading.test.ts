/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { memoryPaneHost } from './memory-pane-host';
import { choose, closePane, openPane, sales } from './open-pane';

afterEach(closePane);

test('a list of choices keeps the focus while the choice is read, and a later choice takes the place of it', async () => {
  const opened = memoryPaneHost([sales]);
  let holds = false;
  let release = () => {};
  const readGrid: typeof opened.host.readGrid = async (...given) => {
    if (holds) await new Promise<void>((resolve) => (release = resolve));
    return opened.host.readGrid(...given);
  };
  await openPane({ ...opened.host, readGrid });
  const client = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Клиент' });
  holds = true;
  act(() => client.focus());
  await choose('Клиент', 'Сегмент');
  expect(document.activeElement).toBe(client);
  expect(client.disabled).toBe(false);
  await choose('Клиент', 'Менеджер');
  holds = false;
  await act(async () => release());
  await waitFor(async () => expect((await opened.host.load())?.columns).toEqual({ 'sales.client': 'Менеджер' }));
  expect(document.activeElement).toBe(client);
  expect(screen.queryByText('Чтение остановлено')).toBeNull();
});
