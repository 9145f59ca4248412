/** @jest-environment jsdom */
import { capabilities, type Language, type Page } from '../../../core';
import { mountPane } from '../../../sheets-script/sidebar/pane';
import { remoteHost } from '../../../sheets-script/sidebar/remote-host';
import { withGoogle } from './fake-google';

const sales = [
  ['Дата', 'Клиент', 'Сумма'],
  ...Array.from({ length: 12 }, (_, i) => [45658 + i * 20, `Клиент ${i % 4}`, 100 * ((i % 4) + 1)]),
];
const place = { sheet: 'Отгрузки', address: 'A1:C13', top: 1, left: 1, rows: 13, columns: 3, ours: false };

/** The pane beside a file with that grid; what is written comes to `written`. */
function open(values: readonly (readonly (string | number)[])[]) {
  const written: Page[] = [];
  withGoogle({
    load: () => ({ ok: true, value: null }),
    places: () => ({ ok: true, value: [{ ...place, rows: values.length }] }),
    readGrid: (_place, { first, count }) => ({
      ok: true,
      value: { rows: values.slice(first, first + count), facts: { date1904: false, dateColumns: [0] } },
    }),
    writePages: (pages) => {
      written.push(...pages);
      return { ok: true, value: pages.map(({ sheet }) => sheet) };
    },
  });
  let language: Language = 'ru';
  const root = document.createElement('div');
  const setLanguage = (chosen: Language): void => void (language = chosen);
  mountPane(root, { host: remoteHost(() => language), language: () => language, setLanguage });
  const status = () => root.querySelector('[role=status]')!.textContent ?? '';
  const click = async (text: string): Promise<void> => {
    [...root.querySelectorAll('button')].find((one) => one.textContent === text)!.click();
    expect(root.querySelectorAll('button:disabled').length).toBe(1 + capabilities.length);
    while (root.querySelector('button:disabled')) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  return { root, written, status, click };
}

test('every report is one click away, and says which sheets it has written', async () => {
  const { root, written, status, click } = open(sales);
  expect(root.querySelectorAll('button')).toHaveLength(1 + capabilities.length);
  await click('ABC');
  expect(written.map(({ sheet }) => sheet)).toContain('ABC');
  expect(status()).toBe(`Готово. Листы: ${written.map(({ sheet }) => `«${sheet}»`).join(', ')}.`);
});

test('all reports are one click away too, in the language that is chosen', async () => {
  const { root, written, click } = open(sales);
  const select = root.querySelector('select')!;
  select.value = 'uk';
  select.dispatchEvent(new Event('change'));
  await click('Усі звіти');
  for (const { name } of capabilities) expect(written.map(({ sheet }) => sheet)).toContain(name.uk);
});

test('a problem is shown with what to do about it, and nothing is written', async () => {
  const { written, status, click } = open([['Дата', 'Клиент', 'Сумма']]);
  await click('ABC');
  expect(status()).toMatch(/Проверьте|Нужен|Укажите/);
  expect(written).toEqual([]);
});
