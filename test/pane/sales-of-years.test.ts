/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import type { Row } from '../../core/grid/cell';
import type { MemorySheet } from '../core/memory-host';
import { memoryPaneHost } from './memory-pane-host';
import { choose, closePane, openPane, openReport, pastFirstLook, press, sales } from './open-pane';

afterEach(closePane);

const [header, ...lines] = sales.rows as readonly [Row, ...Row[]];
const inYear = (year: string) => lines.filter(([day]) => String(day).endsWith(year));
const years: readonly MemorySheet[] = [
  { name: '2024', rows: [header, ...inYear('2024')] },
  { name: '2025', rows: [header.map((text) => (text === 'Контрагент' ? 'Покупатель' : text)), ...inYear('2025')] },
];

test('sheets of years are told of as one table, and each is there when it is asked for', async () => {
  const { host } = memoryPaneHost(years);
  await openPane(host);
  const found = await screen.findByRole('region', { name: 'Продажи' });
  expect(found.textContent).toContain(
    'Листы «2024», «2025» читаются как одна таблица: 240 строк, 01.01.2024 – 27.12.2025.',
  );
  expect(screen.queryByText(/Похожи на продажи/)).toBeNull();
  expect(within(found).getByText('Лист «2025»: 120 строк, пропущено: 1')).toBeTruthy();
  const first = screen.getByRole('region', { name: 'Продажи на листе «2024»' });
  expect(first.textContent).toContain('Лист «2024», 120 строк, 01.01.2024 – 27.12.2024, заголовки в строке 1.');
  await pastFirstLook();
  await screen.findByText(/«2024», «2025»: 240 строк/);
});

test('a row that was left out is selected in its own sheet', async () => {
  const { host, shown } = memoryPaneHost(years);
  await openPane(host);
  const second = await screen.findByRole('region', { name: 'Продажи на листе «2025»' });
  fireEvent.click(within(second).getByText('Пропущено 1 из 121 строки: почему'));
  await press('Строка 122 · Сумма: уточнить');
  expect(shown).toEqual(['2025!A122:E122']);
});

test('all sheets come first in the choice; one that is chosen is read alone, and there is a way back', async () => {
  const { host } = memoryPaneHost(years);
  await openPane(host);
  const choice = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Лист с продажами' });
  expect([...choice.options].map(({ text }) => text)).toEqual(['все: 2024, 2025', '2024', '2025']);
  expect(choice.value).toBe('');
  await choose('Лист с продажами', '2025');
  await screen.findByText(/Лист «2025», 120 строк/);
  expect(await host.load()).toMatchObject({ sheet: '2025' });
  await choose('Лист с продажами', '');
  await screen.findByText(/читаются как одна таблица/);
  expect(await host.load()).not.toHaveProperty('sheet');
});

test('a header chosen on one of the sheets is shown where it stands', async () => {
  const { host } = memoryPaneHost(years);
  await host.save({ version: 1, settings: {}, columns: { 'sales.client': 'Сегмент' } });
  await openPane(host);
  const report = await openReport('ABC');
  await within(report).findByText('Сегмент 1');
  closePane();
  await host.save({ version: 1, settings: {}, columns: { 'sales.client': 'Покупатель' } });
  await openPane(host);
  await press('Данные');
  const clientOn = async (year: string) =>
    within(await screen.findByRole('region', { name: `Продажи на листе «${year}»` })).getByRole('combobox', {
      name: /^Клиент/,
    });
  expect(await clientOn('2025')).toHaveProperty('value', 'Покупатель');
  expect(await clientOn('2024')).toHaveProperty('value', 'Контрагент');
  expect((await clientOn('2024')).closest('li')?.textContent).not.toContain('выбрано вами');
});
