/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { memoryPaneHost, type HostOptions } from '../memory-pane-host';
import { clients, closePane, openAt, openAtReports, press, sales } from '../open-pane';

afterEach(closePane);

async function openedReport(name: string, options: HostOptions = {}, sheets = [sales, clients]) {
  return openAt(name, memoryPaneHost(sheets, options).host);
}

/** The view on top. */
const top = () => [...document.querySelectorAll<HTMLElement>('main article')].find((one) => !one.closest('[hidden]'))!;
const title = () => within(top()).getByRole('heading', { level: 1 });
const rowsShown = () => [...top().querySelector('table')!.tBodies[0]!.rows];
const figure = (label: string) => within(top()).getByText(label, { selector: 'dt' }).nextElementSibling?.textContent;
/** Lists are made in steps: what stands there meanwhile turns. */
const settled = () => waitFor(() => expect(document.querySelector('main article [role="progressbar"]')).toBeNull());
async function click(element: HTMLElement): Promise<void> {
  await act(async () => {
    element.focus();
    fireEvent.click(element);
  });
  await settled();
}
/** The first button that is called so; asking for roles would take most of the time in a long list. */
const named = (name: string | RegExp, inside: Element = top()) =>
  [...inside.querySelectorAll('button')].find((one) => {
    const own = (one.getAttribute('aria-label') ?? one.textContent).replace(/\s+/g, ' ');
    return typeof name === 'string' ? own === name : name.test(own);
  })!;
const clickNamed = async (name: string | RegExp) => {
  await waitFor(() => expect(named(name)).toBeDefined());
  await click(named(name));
};

test('a count opens its clients with their money, and one comes back to the same link', async () => {
  await openedReport('ABC');
  await waitFor(() => expect(named(/: класс A$/)).toBeDefined());
  const count = named(/^Показать \d клиентов: класс A$/);
  const clientsOfA = Number(count.textContent);
  const money = count.closest('tr')!.cells[3]!.textContent;
  await click(count);
  expect(title().textContent).toBe('Класс A');
  expect(document.activeElement).toBe(title());
  expect(rowsShown()).toHaveLength(clientsOfA);
  expect(figure('Выручка')).toBe(money);
  expect(within(top()).getByText(`ABC · ${clientsOfA} клиентов`)).toBeTruthy();
  await clickNamed('← Назад: ABC');
  expect(title().textContent).toBe('ABC-анализ клиентов');
  expect(document.activeElement).toBe(count);
});

test('nothing is lost below a list: settings stay open, and the place that was scrolled to is found again', async () => {
  await openedReport('ABC');
  await press('Настройки');
  const field = await screen.findByRole('textbox', { name: /Границы классов/ });
  fireEvent.change(field, { target: { value: '60 / 90' } });
  const main = document.querySelector('main')!;
  main.scrollTop = 420;
  await clickNamed(/^Показать всех клиентов: 12$/);
  main.scrollTop = 0;
  await clickNamed('← Назад: ABC');
  expect(main.scrollTop).toBe(420);
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: /Границы классов/ }).value).toBe('60 / 90');
});

test('a list is searched and ordered by any column', async () => {
  await openedReport('ABC');
  await clickNamed(/^Показать всех клиентов: 12$/);
  const names = () => rowsShown().map((row) => row.querySelector('th')!.textContent);
  const byReport = names();
  await clickNamed('Выручка');
  expect(names()).toEqual(byReport);
  expect(within(top()).getByRole('columnheader', { name: 'Выручка' }).getAttribute('aria-sort')).toBe('descending');
  await clickNamed('Выручка');
  expect(names()).toEqual([...byReport].reverse());
  await clickNamed('Клиент');
  expect(names().slice(0, 3)).toEqual(['Клиент 0', 'Клиент 1', 'Клиент 2']);
  fireEvent.change(within(top()).getByRole('searchbox'), { target: { value: 'КЛИЕНТ 11' } });
  expect(names()).toEqual(['Клиент 11']);
  expect(within(top()).getByRole('status').textContent).toBe('Найдено 1 из 12');
  fireEvent.change(within(top()).getByRole('searchbox'), { target: { value: 'нет такого' } });
  expect(within(top()).getByText(/Никого с таким именем/)).toBeTruthy();
});

test('why a client has its class is one press away, in the list and in the card', async () => {
  await openedReport('ABC-XYZ');
  await clickNamed(/^Показать всех клиентов: 12$/);
  const [first] = rowsShown();
  const own = named(/^[A-C][X-Z]: почему$/, first);
  await click(own);
  expect(own.getAttribute('aria-expanded')).toBe('true');
  expect(rowsShown()[1]!.textContent).toMatch(/Доля .*граница .*С первой покупки/);
  await click(own);
  expect(rowsShown()).toHaveLength(12);
  await click(named(/^Клиент/, rowsShown()[0]));
  const table = await within(top()).findByRole('table', { name: 'Классы сейчас' });
  await click(named(/^Потенц.*: почему$|^[^ABCXYZ].*: почему$/, table));
  expect(within(table).getByText(/последней покупки – R\d/)).toBeTruthy();
});

test('a client’s card tells manager, money, classes, history and purchases; back leads to the list as it was', async () => {
  await openedReport('Качество портфеля');
  await clickNamed('Показать 3 клиентов: 3 кв. 2025');
  expect(title().textContent).toBe('3 кв. 2025');
  await clickNamed('Клиент');
  const link = named(/^Клиент \d+$/, rowsShown()[2]);
  const manager = rowsShown()[2]!.cells[4]!.textContent;
  await click(link);
  expect(title().textContent).toBe(link.textContent);
  await within(top()).findByText(`Менеджер: ${manager}`);
  expect(figure('Покупок')).toMatch(/^\d+$/);
  expect(within(top()).getByRole('img', { name: /^Покупки по месяцам/ })).toBeTruthy();
  const history = within(top()).getByRole('table', { name: 'Как менялся класс' });
  expect(within(history).getAllByRole('row').length).toBeGreaterThan(4);
  expect(within(top()).getByRole('table', { name: 'Последние покупки' })).toBeTruthy();
  expect(within(top()).getByText('+375 29 000-00-00')).toBeTruthy();
  await clickNamed('← Назад: список клиентов');
  expect(document.activeElement).toBe(link);
  expect(within(top()).getByRole('columnheader', { name: 'Клиент' }).getAttribute('aria-sort')).toBe('ascending');
});

test('the clients that a sentence speaks of can be opened', async () => {
  await openedReport('Миграция');
  await clickNamed('Показать клиентов: больше нет в A');
  expect(title().textContent).toBe('Больше нет в A');
  expect(rowsShown().length).toBeGreaterThan(0);
  for (const row of rowsShown()) expect([...row.querySelectorAll('td')].map((cell) => cell.textContent)[0]).toBe('A');
});

test('from the first figures to the clients they count, and back to the same figure', async () => {
  await openAtReports(memoryPaneHost([sales, clients]).host);
  const figure = await screen.findByRole('button', { name: /^Показать 2 клиентов: A → ушли$/i });
  await click(figure);
  expect(rowsShown()).toHaveLength(2);
  await clickNamed('← Назад: главное');
  expect(document.activeElement).toBe(figure);
});

test('a list speaks the new language when the language is changed, and keeps its clients', async () => {
  await openedReport('RFM');
  await clickNamed(/: сегмент «Потенциально лояльные»$/);
  const members = rowsShown().length;
  await act(
    async () => void fireEvent.change(screen.getByRole('combobox', { name: 'Язык' }), { target: { value: 'en' } }),
  );
  await settled();
  expect(title().textContent).toBe('Segment “Potential loyalists”');
  expect(rowsShown()).toHaveLength(members);
  await clickNamed('← Back: RFM');
  expect(title().textContent).toBe('RFM analysis of clients');
});

test('a long list begins with the first fifty', async () => {
  const rows = Array.from({ length: 300 }, (_, i) => [45_000 + (i % 90), `К${i}`, 100 + i]);
  await openedReport('ABC', {}, [{ name: 'Продажи', rows: [['Дата', 'Клиент', 'Сумма'], ...rows] }]);
  await clickNamed(/^Показать всех клиентов: 300$/);
  expect(rowsShown()).toHaveLength(50);
  await clickNamed('Показать ещё 100 (осталось 250)');
  expect(rowsShown()).toHaveLength(150);
});

test('from anywhere below, the header leads away', async () => {
  await openedReport('ABC');
  await clickNamed(/^Показать всех клиентов: 12$/);
  await press('Данные');
  expect(title().textContent).toBe('Данные');
  await press('Отчёты');
  expect(await screen.findByRole('heading', { name: 'Главное' })).toBeTruthy();
});

// axe asks a canvas whether a letter is a picture; jsdom has none
HTMLCanvasElement.prototype.getContext = () => null;

async function expectNothingFound(): Promise<void> {
  const found = await axe.run(top(), { rules: { 'color-contrast': { enabled: false } }, resultTypes: ['violations'] });
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test('axe finds nothing in a list with a reason open', async () => {
  await openedReport('Миграция');
  await clickNamed('Показать 3 клиентов: потеряны');
  await clickNamed(/: почему$/);
  await expectNothingFound();
});

test('axe finds nothing in a card', async () => {
  await openedReport('Миграция');
  await clickNamed(/^Клиент \d/);
  await within(top()).findByText('Классы сейчас');
  await expectNothingFound();
});
