import type { Place, Row } from '../../../core';
import { newWorkbook } from '../../../embedded/workbook/model/workbook';
import { expectNothingMissing, openExcel, type OpenExcel } from '../open-excel';

afterEach(expectNothingMissing);

const HEADERS = ['Дата', 'Клиент', 'Сумма', 'Время', 'Код'];
const FORMATS = ['dd.mm.yyyy', 'General', '#,##0.00', 'hh:mm', '0'];

/** Headers in row 3 and so many rows of sales below. */
function sales(rows: number, options: Parameters<typeof openExcel>[1] = {}): OpenExcel & { place: Place } {
  const workbook = newWorkbook('Отгрузки');
  const [sheet] = workbook.sheets;
  sheet!.values = [
    [],
    [],
    [null, ...HEADERS],
    ...Array.from({ length: rows }, (_, i) => [null, 45000 + (i % 365), `ООО «Ромашка» ${i}`, i * 1.5, 0.5, i]),
  ];
  FORMATS.forEach((format, i) => sheet!.numberFormats.set({ row: 3, column: i + 1, rows, columns: 1 }, format));
  const place: Place = { sheet: 'Отгрузки', address: '', top: 3, left: 2, rows: rows + 1, columns: 5, ours: false };
  return { ...openExcel(workbook, options), place };
}

async function read({ excel, place }: { excel: OpenExcel['excel']; place: Place }, most?: number) {
  const chunks: (readonly Row[])[] = [];
  const facts = await excel.readGrid(place, (rows) => void chunks.push(rows), most);
  return { facts, chunks, rows: chunks.flat() };
}

test('all rows arrive in order, dates as day numbers', async () => {
  const { rows } = await read(sales(1000));
  expect(rows).toHaveLength(1001);
  expect(rows[0]).toEqual(HEADERS);
  expect(rows[1000]).toEqual([45000 + (999 % 365), 'ООО «Ромашка» 999', 999 * 1.5, 0.5, 999]);
});

test('columns of dates are known by their formats, times and numbers are none', async () => {
  const { facts } = await read(sales(300));
  expect(facts).toEqual({ dateColumns: [0], date1904: false, dayFirst: true });
});

test.each([
  ['M/d/yyyy', false],
  ['dd.MM.yyyy', true],
  ['yyyy-MM-dd', false],
])('a machine that writes days as %s reads 03/04 with the day first: %s', async (shortDatePattern, dayFirst) => {
  const book = sales(3);
  book.workbook.culture = { name: '', shortDatePattern };
  expect((await read(book)).facts.dayFirst).toBe(dayFirst);
});

test('only the first rows are read where only those are asked for', async () => {
  const book = sales(1000);
  const { rows, facts } = await read(book, 50);
  expect(rows).toHaveLength(50);
  expect(facts.dateColumns).toEqual([0]);
  expect(book.host.stats.syncs).toBe(1);
});

test('requests grow with the chunks only: one for the head and one for 10 000 rows of 5 columns', async () => {
  for (const [rows, syncs] of [
    [100, 1],
    [5_000, 2],
    [25_000, 4],
  ] as const) {
    const book = sales(rows);
    expect((await read(book)).rows).toHaveLength(rows + 1);
    expect(book.host.stats.syncs).toBe(syncs);
  }
});

test('where an answer would be too large the chunk is halved until it fits', async () => {
  const book = sales(3000, { payloadLimit: 60_000 });
  const { rows } = await read(book);
  expect(rows).toHaveLength(3001);
  expect(new Set(rows.map((row) => row[4])).size).toBe(3001);
});

test('another error is passed on', async () => {
  const book = sales(10);
  await expect(read({ ...book, place: { ...book.place, sheet: 'Нет такого' } })).rejects.toMatchObject({
    message: expect.stringContaining('Повторите'),
    cause: { code: 'ItemNotFound' },
  });
});

test('a workbook that counts from 1904 is told by the years it shows', async () => {
  const book = sales(300);
  book.workbook.date1904 = true;
  expect((await read(book)).facts.date1904).toBe(true);
});
