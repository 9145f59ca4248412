import { excelPaneHost } from '../../excel-addin/pane-host';
import { newWorkbook } from '../../embedded/workbook/model/workbook';
import { expectNothingMissing, openExcel } from './open-excel';

beforeEach(() => Object.assign(globalThis, { Office: { context: {} } }));
afterEach(expectNothingMissing);

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

test('what the user types into a sheet that was read is told; what is typed elsewhere is not', async () => {
  const { host, excel, type } = openExcel(newWorkbook('Отгрузки', 'Заметки'));
  type('Отгрузки', 'A1', 'Дата');
  let told = 0;
  const pane = excelPaneHost();
  const stop = pane.watch(await excel.places(), () => void told++);
  await soon();
  host.user.types('A2', '12.03.2025');
  await soon();
  expect(told).toBe(1);
  await pane.show('Заметки');
  host.user.types('A1', 'купить хлеба');
  await soon();
  expect(told).toBe(1);
  await pane.show('Отгрузки');
  stop();
  await soon();
  host.user.types('A3', '13.03.2025');
  await soon();
  expect(told).toBe(1);
});

test('where a sheet is gone by now there is nothing to tell, and no error', async () => {
  openExcel();
  const place = { sheet: 'Архив', address: 'A1:B2', top: 1, left: 1, rows: 2, columns: 2, ours: false };
  const stop = excelPaneHost().watch([place], () => undefined);
  await soon();
  expect(stop).not.toThrow();
  await soon();
});
