import type { Page, Place, Row } from '../../../core';
import type { Rows } from '../../../sheets-script/reading/chunks';
import { remoteHost } from '../../../sheets-script/sidebar/remote-host';
import { withGoogle } from './fake-google';

const rows = Array.from({ length: 250_000 }, (_, i) => [i, 'Альфа']);
const place: Place = { sheet: 'Отгрузки', address: 'A1:B250000', top: 1, left: 1, rows: rows.length, columns: 2, ours: false };
const host = remoteHost(() => 'uk');

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
  expect(taken).toEqual(rows);
  expect(facts).toEqual({ date1904: false, dateColumns: [0], dayFirst: false });
  expect(asked.length).toBeGreaterThan(1);
});

test('pages are written in the language that is chosen at that moment', async () => {
  const page: Page = { sheet: 'ABC', blocks: [{ block: 'title', text: 'ABC' }] };
  withGoogle({ writePages: (pages, language) => ({ ok: true, value: [`${pages[0]!.sheet} ${language}`] }) });
  expect(await host.writePages([page])).toEqual(['ABC uk']);
});

test('a problem, a failure and silence are errors', async () => {
  withGoogle({ places: () => ({ ok: false, problem: 'Занято.' }), load: () => null });
  await expect(host.places()).rejects.toThrow('Занято.');
  await expect(host.load()).rejects.toThrow('load');
  await expect(host.save({ version: 1, settings: {}, columns: {} })).rejects.toThrow('not found');
});
