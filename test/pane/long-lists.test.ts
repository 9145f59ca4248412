/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { Row } from '../../core/grid/cell';
import { memoryPaneHost } from './memory-pane-host';
import { closePane, openPane, openReport, pastFirstLook } from './open-pane';

afterEach(closePane);

/** As many as would take seconds to draw. */
const CLIENTS = 2_400;
const rows = Array.from({ length: CLIENTS }, (_, i): Row => [45_000 + (i % 700), `Клиент ${i}`, 100 + (i % 97)]);
const sales = { name: 'Продажи', rows: [['Дата', 'Клиент', 'Сумма'], ...rows] };

const drawnRows = (part: ParentNode): number => part.querySelectorAll('tbody tr').length;

test('of a list of thousands of clients only the first rows are drawn, in a report and behind a count', async () => {
  await openPane(memoryPaneHost([sales]).host);
  await pastFirstLook();
  const article = await openReport('ABC');
  const list = await within(article).findByRole('table', { name: 'Клиенты' });
  expect(drawnRows(list)).toBe(20);
  const [count] = within(article).getAllByRole('button', { name: /^Показать всех клиентов: 2.400$/ });
  await act(async () => void fireEvent.click(count!));
  const search = await screen.findByRole('searchbox');
  const opened = search.closest('article')!;
  expect(drawnRows(opened)).toBe(50);
  await act(async () => void fireEvent.change(search, { target: { value: 'Клиент 1' } }));
  expect(drawnRows(opened)).toBe(50);
  await act(async () => void fireEvent.click(within(opened).getByRole('button', { name: /^Показать ещё 100/ })));
  expect(drawnRows(opened)).toBe(150);
});
