/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { memoryPaneHost } from './memory-pane-host';
import {
  clients,
  closePane,
  heading,
  openAtReports,
  openPane,
  openReport,
  pastFirstLook,
  press,
  sales,
} from './open-pane';

afterEach(closePane);

// axe asks a canvas whether a letter is a picture; jsdom has none
HTMLCanvasElement.prototype.getContext = () => null;

/** Needs a page with a layout; what hangs on colours is looked at in a browser, in light, dark and high contrast. */
const OFF = { 'color-contrast': { enabled: false } };

async function expectNothingFound(view: string): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: OFF, resultTypes: ['violations'] });
  expect([view, violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)]).toEqual([view, []]);
}

test('axe finds nothing in any view', async () => {
  await openPane(memoryPaneHost([sales, clients]).host);
  await heading('Вот что найдено в книге');
  await expectNothingFound('first look');
  await pastFirstLook();
  await heading('Главное');
  await expectNothingFound('home');
  await openReport('ABC');
  await screen.findByRole('table', { name: 'По классам' });
  await press('Настройки');
  fireEvent.change(await screen.findByRole('textbox', { name: /Границы классов/ }), { target: { value: 'много' } });
  await press('Применить');
  await expectNothingFound('report with settings and a mistake in them');
  await press('Формула');
  await expectNothingFound('report with formulas');
  await press('Записать на лист');
  await screen.findAllByText(/Отчёт записан на лист/);
  await expectNothingFound('report with a message');
  await press('Функции');
  await expectNothingFound('functions');
}, 60_000); // axe looks at every element of six views

test('axe finds nothing where nothing can be shown', async () => {
  await openPane(memoryPaneHost([]).host);
  await heading('Продажи пока не прочитаны');
  await expectNothingFound('empty workbook');
  closePane();
  await openPane(memoryPaneHost([sales], { pause: () => new Promise(() => undefined) }).host);
  await expectNothingFound('reading');
});

test('everything that can be pressed can be reached by keyboard, in the order it is read', async () => {
  await openAtReports(memoryPaneHost([sales, clients]).host);
  await heading('Главное');
  const reachable = 'button:not([disabled]), a[href], select, input, summary, [tabindex="0"]';
  const names = [...document.querySelectorAll<HTMLElement>(reachable)].map(
    (one) => one.textContent || one.getAttribute('aria-label'),
  );
  const at = (name: string | RegExp) => names.findIndex((one) => one?.match(name));
  const order = [
    /^Отчёты/,
    /^Данные/,
    /^Функции/,
    /^На\s\d/,
    /^Клиентов A/,
    /^Все отчёты на листы/,
    /^ABC/,
    /^Качество портфеля/,
  ].map(at);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
  expect(document.querySelectorAll('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])')).toHaveLength(0);
});

test('the keyboard goes to the view that was opened, but is not taken from the sheet at the beginning', async () => {
  await openPane(memoryPaneHost([sales]).host);
  await heading('Вот что найдено в книге');
  expect(document.activeElement).toBe(document.body);
  const toReports = screen.getByRole('button', { name: 'Всё верно, к отчётам' });
  act(() => toReports.focus());
  await pastFirstLook();
  expect(document.activeElement?.textContent).toBe('Отчёты');
  const report = await openReport('XYZ');
  expect(document.activeElement).toBe(within(report).getByRole('heading', { level: 1 }));
});

test('what is done is said aloud, and what came of it', async () => {
  await openPane(memoryPaneHost([sales]).host);
  await heading('Вот что найдено в книге');
  const status = screen.getByRole('status');
  expect(status.textContent).toMatch(/^Готово, прочитано 240 строк/);
  await pastFirstLook();
  await openReport('ABC');
  await press('Записать на лист');
  await screen.findAllByText(/Отчёт записан на лист/);
  expect(status.textContent).toBe('Отчёт записан на лист «ABC».');
});
