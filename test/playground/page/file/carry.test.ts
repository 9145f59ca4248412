import { Arrival, partsOf, type Part } from '../../../../playground/page/file/carry';
import { fitColumns } from '../../../../playground/page/file/fit-columns';
import { deflated, gunzipped, inflated } from '../../../../playground/page/file/compression';
import { putFormula } from '../../../../embedded/workbook/model/cells';
import { newWorkbook, Workbook } from '../../../../embedded/workbook/model/workbook';
import { deflateRawSync, gzipSync, inflateRawSync } from 'node:zlib';

function carried(workbook: Workbook): { parts: number; there: Workbook | null } {
  const arrival = new Arrival();
  let there: Workbook | null = null;
  let parts = 0;
  for (const part of partsOf(workbook)) {
    there = arrival.take(structuredClone(part) as Part);
    parts++;
  }
  return { parts, there };
}

test('a workbook arrives as it was sent, in parts, and goes on working', () => {
  const workbook = newWorkbook('One', 'Two');
  const [one, two] = workbook.sheets;
  one!.values = Array.from({ length: 30_000 }, (_, row) => (row === 5 ? undefined : [row, `text ${row}`, null, true]));
  putFormula(two!, { row: 3, column: 1 }, { formula: '=SUM(A1:A3)', value: 6 });
  two!.formats.set({ row: 0, column: 0, rows: 1, columns: 4 }, 'font.bold', true);
  two!.numberFormats.set({ row: 0, column: 2, rows: 9, columns: 1 }, '0%');
  two!.columnWidths.set(1, 90);
  workbook.active = two!;
  workbook.settings.set('key', { a: 1 });
  const { parts, there } = carried(workbook);
  expect(parts).toBeGreaterThan(3);
  expect(there).toBeInstanceOf(Workbook);
  expect(there!.sheets.map(({ name, id }) => [name, id])).toEqual(workbook.sheets.map(({ name, id }) => [name, id]));
  expect(there!.sheets[0]!.values).toEqual(one!.values);
  expect(there!.sheets[1]!.formulas).toEqual(two!.formulas);
  expect(there!.sheets[1]!.formats.valueAt(0, 3, 'font.bold')).toBe(true);
  expect(there!.sheets[1]!.numberFormats.at(8, 2)).toBe('0%');
  expect(there!.active).toBe(there!.sheets[1]);
  expect(there!.settings.get('key')).toEqual({ a: 1 });
  expect(there!.newId()).toBe(workbook.newId());
});

async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

const text = Buffer.from('Отгрузки и оплаты; '.repeat(20_000));

test('what the browser packs Node unpacks, and the other way round', async () => {
  expect(text.equals(await bytesOf(inflated(deflateRawSync(text))))).toBe(true);
  expect(text.equals(await bytesOf(gunzipped(gzipSync(text))))).toBe(true);
  const pieces = [text.subarray(0, 1000), text.subarray(1000)];
  expect(text.equals(inflateRawSync(await bytesOf(deflated(pieces))))).toBe(true);
});

test('damaged data is an error where the results are read', async () => {
  await expect(bytesOf(inflated(Buffer.from('no deflate data')))).rejects.toThrow();
});

test('columns of a text file are wide enough to be read, but not wider than a screen', () => {
  const workbook = newWorkbook('Data');
  const [sheet] = workbook.sheets;
  sheet!.values = [['№', 'Контрагент', 'x'.repeat(300)]];
  fitColumns(workbook);
  const [narrow = 0, middle = 0, wide = 0] = [0, 1, 2].map((column) => sheet!.columnWidths.get(column));
  expect(narrow).toBeLessThan(middle);
  expect(middle).toBeLessThan(wide);
  expect(wide).toBeLessThan(300);
});
