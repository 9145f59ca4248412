/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { closePane, openPane } from '../../pane/open-pane';
import { memoryPaneHost } from '../../pane/memory-pane-host';

const IMAGE = '<img src=x onerror=alert(1)>';
const NAMES = [IMAGE, '__proto__', 'constructor', '"><script>alert(1)</script>', 'javascript:alert(1)'];
const ASKING = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'Worker',
  'SharedWorker',
  'Image',
  'open',
] as const;

const asked: string[] = [];
const own = ASKING.map((name) => Object.getOwnPropertyDescriptor(window, name));
beforeAll(() => {
  for (const name of ASKING)
    Object.defineProperty(window, name, {
      configurable: true,
      value: function refused() {
        asked.push(name);
        throw new Error(`${name} is not allowed`);
      },
    });
  Object.defineProperty(navigator, 'sendBeacon', { configurable: true, value: () => asked.push('sendBeacon') });
});
afterAll(() => {
  ASKING.forEach((name, i) => own[i] && Object.defineProperty(window, name, own[i]));
});
afterEach(closePane);

const rows = Array.from({ length: 200 }, (_, i) => [
  45_000 + i * 4,
  NAMES[i % NAMES.length]!,
  1000 + ((i * 7919) % 9000),
  NAMES[(i * 3) % NAMES.length]!,
]);

/** Presses every button on the page that is there now, one after the other, as far as they stay. */
async function pressAll(): Promise<void> {
  for (const button of screen.queryAllByRole<HTMLButtonElement>('button')) {
    if (!button.isConnected || button.disabled) continue;
    await act(async () => void fireEvent.click(button));
  }
}

test('the pane shows names as texts, whatever they are, and asks nobody for anything', async () => {
  const { host } = memoryPaneHost([{ name: IMAGE, rows: [['Дата', 'Клиент', 'Сумма', 'Менеджер'], ...rows] }]);
  await openPane(host);
  await screen.findAllByText((text) => text.includes(IMAGE), { exact: false });
  for (let round = 0; round < 4; round++) await pressAll();
  await screen.findAllByText((text) => text.includes(IMAGE), { exact: false });
  expect(document.querySelectorAll('img, script, iframe, object, embed, link[href]')).toHaveLength(0);
  const markup = document.body.innerHTML;
  expect(markup).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(markup).not.toMatch(/<[^>]+\son\w+=|href="javascript:|<img/i);
  expect(asked).toEqual([]);
}, 60_000);
