import type { Page, Place, Row } from '../../../core';
import type { Rows } from '../../../sheets-script/reading/chunks';
import { sheetsPaneHost } from '../../../sheets-script/sidebar/pane-host';
import { withGoogle } from './fake-google';

const rows = Array.from({ length: 60_000 }, (_, i) => [i, 'Альфа']);
const place: Place = {
  sheet: 'Отгрузки',
  address: 'A1:B60000',
  top: 1,
  left: 1,
  rows: rows.length,
  columns: 2,
  ours: false,
};
const host = sheetsPaneHost('uk');

test('a grid is read in pieces, and what is known of it comes with the first', async () => {
  const asked: Rows[] = [];
  withGoogle({
    readGrid: (_place, { first, count }) => {
      asked.push({ first, count });
      const facts = first === 0 ? { date1904: false, dateColumns: [0], dayFirst: false } : null;
      return { ok: true, value: { rows: rows.slice(first, first + count), facts } };
    },
  });
  const taken: Row[] = [];
  const facts = await host.readGrid(place, (some) => some.forEach((row) => taken.push(row)));
  expect(taken).toHaveLength(rows.length);
  expect(taken.every(([number], i) => number === i)).toBe(true);
  expect(facts).toEqual({ date1904: false, dateColumns: [0], dayFirst: false });
  expect(asked.length).toBeGreaterThan(1);
});

test('pages are written in the language of the host', async () => {
  const page: Page = { id: 'abc', sheet: 'ABC', blocks: [{ block: 'title', text: 'ABC' }] };
  withGoogle({ writePages: (pages, language) => ({ ok: true, value: [`${pages[0]!.sheet} ${language}`] }) });
  expect(await host.writePages([page])).toEqual(['ABC uk']);
});

test('sheets and cells are brought to the front, and formulas put where the user is', async () => {
  const asked: unknown[] = [];
  withGoogle({
    show: (sheet, address) => (asked.push([sheet, address]), { ok: true, value: null }),
    insertFormula: (formula) => (asked.push(formula), { ok: true, value: null }),
  });
  await host.show('Отгрузки');
  await host.show('Отгрузки', 'A12:M12');
  await host.insertFormula('=ABCCLASS(B2:B9)');
  expect(asked).toEqual([['Отгрузки', null], ['Отгрузки', 'A12:M12'], '=ABCCLASS(B2:B9)']);
});

test('a problem, a failure and silence are errors', async () => {
  withGoogle({ places: () => ({ ok: false, problem: 'Занято.' }), load: () => null });
  await expect(host.places()).rejects.toThrow('Занято.');
  await expect(host.load()).rejects.toThrow('load');
  await expect(host.save({ version: 1, settings: {}, columns: {} })).rejects.toThrow('not found');
});
