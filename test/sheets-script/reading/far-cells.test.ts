import { analyse, capabilities, finish } from '../../../core';
import { MAX_COLUMNS, MAX_ROWS } from '../../../embedded/workbook/model/area';
import { putValue } from '../../../embedded/workbook/model/cells';
import { newWorkbook } from '../../../embedded/workbook/model/workbook';
import { openFaultySheets } from '../../hosts/faults/faulty-sheets';

/** Three hundred sales on a sheet of Google's. */
function openSales() {
  const workbook = newWorkbook('Продажи');
  const [sheet] = workbook.sheets;
  sheet!.values = [
    ['Дата', 'Клиент', 'Сумма'],
    ...Array.from({ length: 300 }, (_, i) => [45_000 + i, `Клиент ${i % 20}`, (i % 7) * 100 + 1]),
  ];
  sheet!.numberFormats.set({ row: 1, column: 0, rows: 300, columns: 1 }, 'dd.mm.yyyy');
  return { sheet: sheet!, open: () => openFaultySheets(workbook) };
}

test('rows, columns and corners that somebody has formatted make a sheet no larger', async () => {
  const { sheet, open } = openSales();
  sheet.formats.set({ row: 0, column: 0, rows: MAX_ROWS, columns: 3 }, 'fill.color', '#FFFF00');
  sheet.formats.set({ row: 0, column: 0, rows: 5, columns: MAX_COLUMNS }, 'font.bold', true);
  sheet.formats.set({ row: 9_999, column: 25, rows: 1, columns: 1 }, 'font.bold', true);
  expect(await open().host.places()).toMatchObject([{ address: 'A1:C301', rows: 301, columns: 3 }]);
});

test('a note far out costs some more calls, and the sales are read all the same', async () => {
  const { sheet, open } = openSales();
  putValue(sheet, { row: 19_999, column: 40 }, 'проверено');
  const { host, sheets } = open();
  const analysis = await finish(analyse(host, { reports: ['abc'] }, capabilities));
  expect(analysis).toMatchObject({ sources: { sales: [{ reading: { read: 300 } }] } });
  expect(sheets.stats.calls.read).toBeLessThan(60);
});
