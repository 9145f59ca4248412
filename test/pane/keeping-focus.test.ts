/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { memoryPaneHost } from './memory-pane-host';
import { button, closePane, openAt, press, sales } from './open-pane';

afterEach(closePane);

async function pressFocused(name: string): Promise<HTMLElement> {
  const found = await button(name);
  act(() => found.focus());
  await press(name);
  return found;
}

test('the button that writes keeps the focus while it writes and after, when it leads to the sheet', async () => {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  const opened = memoryPaneHost([sales]);
  const writePages: typeof opened.host.writePages = async (...given) => {
    await released;
    return opened.host.writePages(...given);
  };
  await openAt('ABC', { ...opened.host, writePages });
  const write = await pressFocused('Записать на лист');
  await waitFor(() => expect(write.getAttribute('aria-disabled')).toBe('true'));
  expect(document.activeElement).toBe(write);
  await act(async () => release());
  await screen.findAllByText('Отчёт записан на лист «ABC».');
  await waitFor(() => expect(write.textContent).toBe('К листу'));
  expect(document.activeElement).toBe(write);
});

test('so does the button that reads the data again', async () => {
  await openAt('ABC', memoryPaneHost([sales]).host);
  const refresh = await pressFocused('Обновить');
  await waitFor(() => expect(refresh.getAttribute('aria-disabled')).toBeNull());
  expect(document.activeElement).toBe(refresh);
});
