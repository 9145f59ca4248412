import { putValue } from '../../../../embedded/workbook/model/cells';
import { busyWorkbook } from './busy-sheet';
import { writtenAnew } from './saved';

test('a sheet with other values, looks and sizes is patched, and none is told of', async () => {
  const told = await writtenAnew(await busyWorkbook(), (sheet, workbook) => {
    putValue(sheet, { row: 1, column: 2 }, 77);
    sheet.formats.set({ row: 0, column: 1, rows: 1, columns: 1 }, 'fill.color', '#FFEE00');
    sheet.columnWidths.set(2, 150);
    workbook.addSheet('Новый');
  });
  expect(told).toEqual([]);
});

test('a sheet with another page layout or other rules is written anew, and told of by its name now', async () => {
  const layout = await writtenAnew(await busyWorkbook(), (sheet) => {
    sheet.pageLayout.orientation = 'Landscape';
    sheet.name = 'Продажи, новые';
  });
  expect(layout).toEqual(['Продажи, новые']);
  const source = await busyWorkbook();
  expect(await writtenAnew(source, (sheet) => void (sheet.conditionalFormats = []))).toHaveLength(1);
});
