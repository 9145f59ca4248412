import { analyse, capabilities, finish, type Place, type Row } from '../../../core';
import { openPlace } from '../../../excel-addin/reading/open-place';
import { readRows } from '../../../excel-addin/reading/read-rows';
import { MAX_COLUMNS, MAX_ROWS } from '../../../embedded/workbook/model/area';
import { putValue } from '../../../embedded/workbook/model/cells';
import { newWorkbook } from '../../../embedded/workbook/model/workbook';
import { expectNothingMissing, openExcel } from '../open-excel';

afterEach(expectNothingMissing);

const HEADERS = ['Дата', 'Клиент', 'Сумма'];
const WHOLE = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** Three hundred sales on a sheet, with what else somebody has left there. */
function salesWith(...others: readonly (readonly [row: number, column: number, value: string])[]) {
  const workbook = newWorkbook('Продажи');
  const [sheet] = workbook.sheets;
  sheet!.values = [
    [...HEADERS],
    ...Array.from({ length: 300 }, (_, i) => [45_000 + i, `Клиент ${i % 20}`, (i % 7) * 100 + 1]),
  ];
  sheet!.numberFormats.set({ row: 1, column: 0, rows: 300, columns: 1 }, 'dd.mm.yyyy');
  for (const [row, column, value] of others) {
    while (sheet!.values.length <= row) sheet!.values.push(undefined);
    putValue(sheet!, { row, column }, value);
  }
  return { ...openExcel(workbook), sheet: sheet! };
}

const areaOf = ({ address, rows, columns }: Place) => [address, rows, columns];

async function rowsOf({ excel }: ReturnType<typeof salesWith>, place: Place): Promise<readonly Row[]> {
  const rows: Row[] = [];
  await excel.readGrid(place, (more) => {
    for (const row of more) rows.push(row);
  });
  return rows;
}

test('whole columns and rows that somebody has formatted make a sheet no larger', async () => {
  const opened = salesWith();
  opened.sheet.formats.set({ ...WHOLE, columns: 3 }, 'fill.color', '#FFFF00');
  opened.sheet.formats.set({ ...WHOLE, rows: 5 }, 'font.bold', true);
  opened.sheet.formats.set({ row: MAX_ROWS - 1, column: MAX_COLUMNS - 1, rows: 1, columns: 1 }, 'font.bold', true);
  opened.sheet.numberFormats.set({ ...WHOLE, columns: 1 }, 'dd.mm.yyyy');
  expect((await opened.excel.places()).map(areaOf)).toEqual([['A1:C301', 301, 3]]);
});

test('a cell in a far corner of the sheet is a place of its own, and the sales are found beside it', async () => {
  const opened = salesWith([99_999, MAX_COLUMNS - 1, 'x']);
  expect((await opened.excel.places()).map(areaOf)).toEqual([
    ['A1:C301', 301, 3],
    ['XFD100000:XFD100000', 1, 1],
  ]);
  const analysis = await finish(analyse(opened.excel, { reports: ['abc'] }, capabilities));
  expect(analysis).toMatchObject({ sources: { sales: [{ address: 'A1:C301', reading: { read: 300 } }] } });
  expect(opened.host.stats.syncs).toBeLessThan(12);
});

test('columns that stand apart by less than a band belong to one place', async () => {
  const { excel } = salesWith([0, 3, 'Примечание'], [4, 40, 'a'], [9, 600, 'далеко']);
  expect((await excel.places()).map(areaOf)).toEqual([
    ['A1:AO301', 301, 41],
    ['WC10:WC10', 1, 1],
  ]);
});

test('a note in the last row costs a few requests, and no row is lost', async () => {
  const opened = salesWith([MAX_ROWS - 1, 1, 'проверено']);
  const [place] = await opened.excel.places();
  expect(place!.rows).toBe(MAX_ROWS);
  const before = opened.host.stats.syncs;
  const rows = await rowsOf(opened, place!);
  expect(opened.host.stats.syncs - before).toBeLessThan(8);
  expect(rows).toHaveLength(MAX_ROWS);
  expect(rows[300]![1]).toBe('Клиент 19');
  expect(rows[301]).toEqual(['', '', '']);
  expect(rows[MAX_ROWS - 1]).toEqual(['', 'проверено', '']);
});

test('the first rows of a wide list, and cells full of text, stay below 5 MB an answer', async () => {
  const workbook = newWorkbook('Широкий');
  const long = 'я'.repeat(2000);
  workbook.sheets[0]!.values = Array.from({ length: 250 }, (_, row) =>
    Array.from({ length: 460 }, (_, column) => (column < 40 ? `${long} ${row}` : column)),
  );
  const { excel, host } = openExcel(workbook);
  const [place] = await excel.places();
  let rows = 0;
  await excel.readGrid(place!, (more) => void (rows += more.length));
  expect(rows).toBe(250);
  expect(host.stats.largestAnswer).toBeLessThanOrEqual(5 * 1024 * 1024);
});

test('more filled cells than can be read are refused with what to do', async () => {
  const opened = salesWith();
  const [place] = await opened.excel.places();
  const read = Excel.run(async (context) => {
    const options = { take: () => undefined, most: 500 };
    await readRows(openPlace(context, place!), { from: 0, to: place!.rows }, options);
  });
  await expect(read).rejects.toMatchObject({
    kind: 'too-many-cells',
    facts: { sheet: 'Продажи', rows: 301, columns: 3 },
  });
});
