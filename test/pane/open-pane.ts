import { act, cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import type { Row } from '../../core/grid/cell';
import { mountPane, type PaneHost } from '../../pane';
import type { MemorySheet } from '../core/memory-host';

// of the library's thousands of icons only those that are drawn are loaded
jest.mock('@fluentui/react-icons', () => {
  const known = { __esModule: true, ...jest.requireActual<object>('@fluentui/react-icons/utils') };
  const familyOf = (icon: string) =>
    icon
      .replace(/\d*(Regular|Filled|Light|Color)$/, '')
      .replace(/\B[A-Z]/g, '-$&')
      .toLowerCase();
  const iconCalled = (name: string): unknown =>
    jest.requireActual<Record<string, unknown>>(`@fluentui/react-icons/svg/${familyOf(name)}`)[name];
  return new Proxy<Record<string, unknown>>(known, {
    get: (found, name: string) => (name in found ? found[name] : (found[name] = iconCalled(name))),
  });
});

jest.setTimeout(20_000);
// styles are for a real browser to look at: here, matching every rule with every element would take most of the time
CSSStyleSheet.prototype.insertRule = () => 0;
configure({
  asyncUtilTimeout: 10_000,
  defaultHidden: true,
  // what the pane says, in place of its whole tree, which is written anew for every look at what is not there yet
  getElementError: (message) => new Error(`${message}\n\n${document.body.innerText ?? document.body.textContent}`),
});

const header: Row = ['Дата', 'Контрагент', 'Сумма', 'Менеджер', 'Сегмент'];

/** Two quarters and more: twelve clients, three managers, one row that can't be read, one of totals. */
const lines: readonly Row[] = Array.from(
  { length: 240 },
  (_, i): Row => [
    `${String((i % 27) + 1).padStart(2, '0')}.${String((i % 12) + 1).padStart(2, '0')}.${2024 + Math.floor(i / 120)}`,
    `Клиент ${(i * 7) % 12}`,
    1000 + ((i * 7919) % 9000),
    ['Иванов', 'Петрова', 'Коваль'][((i * 7) % 12) % 3]!,
    `Сегмент ${i % 4}`,
  ],
);

export const sales: MemorySheet = {
  name: 'Отгрузки',
  rows: [header, ...lines, ['01.02.2025', 'Клиент 1', 'уточнить', 'Иванов', ''], ['Итого', null, 999_999, null, null]],
};
export const clients: MemorySheet = {
  name: 'Клиенты',
  rows: [
    ['Клиент', 'Менеджер', 'Город', 'Телефон'],
    ...Array.from({ length: 12 }, (_, n): Row => [`Клиент ${n}`, 'Коваль', 'Минск', '+375 29 000-00-00']),
  ],
};

let take: (() => void) | undefined;
let element: HTMLElement | undefined;

/** The pane in the page, as a host opens it. */
export async function openPane(host: PaneHost): Promise<void> {
  element = document.body.appendChild(document.createElement('div'));
  await act(async () => {
    take = mountPane(element!, host);
  });
}

export function closePane(): void {
  act(() => take?.());
  element?.remove();
  take = undefined;
  localStorage.clear();
  cleanup();
}

export const button = (name: string | RegExp) => screen.findByRole<HTMLButtonElement>('button', { name });

/** A button that has to wait for the work under way keeps the focus, and is only said to be off. */
export const canBePressed = (found: HTMLButtonElement): boolean =>
  !found.disabled && found.getAttribute('aria-disabled') !== 'true';

/** Presses a button or link as soon as it can be pressed. */
export async function press(name: string | RegExp): Promise<void> {
  const found = await button(name);
  await waitFor(() => expect(canBePressed(found)).toBe(true));
  await act(async () => void fireEvent.click(found));
}

export async function choose(label: string | RegExp, value: string): Promise<void> {
  const found = await screen.findByRole<HTMLSelectElement>('combobox', { name: label });
  await waitFor(() => expect(found.disabled).toBe(false));
  await act(async () => void fireEvent.change(found, { target: { value } }));
}
export const heading = (name: string | RegExp) => screen.findByRole('heading', { name });

/** From an unknown workbook to the list of reports. */
export const pastFirstLook = () => press('Всё верно, к отчётам');

/** The pane over an unknown workbook, at the list of reports. */
export async function openAtReports(host: PaneHost): Promise<void> {
  await openPane(host);
  await pastFirstLook();
}

/** The pane over an unknown workbook, at a report. */
export async function openAt(report: string, host: PaneHost): Promise<HTMLElement> {
  await openAtReports(host);
  return openReport(report);
}

export async function openReport(name: string): Promise<HTMLElement> {
  const named = await screen.findByText(name, { exact: true, selector: 'li button *' });
  await act(async () => void fireEvent.click(named.closest('button')!));
  return screen.findByRole('article');
}
