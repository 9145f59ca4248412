import type { TableBlock, Value } from '../../core';
import { expectNothingMissing, openExcel } from '../excel-addin/open-excel';

afterEach(expectNothingMissing);

const ROWS_OF_A_SHEET = 1_048_576;

/** The same row again and again: what counts is how many there are. */
const list = (count: number): TableBlock => ({
  block: 'table',
  name: 'clients',
  list: true,
  columns: [{ key: 'client', header: 'Клиент', format: 'text' }],
  rows: Array<readonly Value[]>(count).fill(['Клиент']),
});

test('a list longer than a sheet is cut where the sheet ends, and says so', async () => {
  const { excel, sheet, value } = openExcel();
  const names = await excel.writePages([{ id: 'abc/clients', sheet: 'ABC', blocks: [list(ROWS_OF_A_SHEET + 1)] }]);
  expect(names).toEqual(['ABC']);
  const { values, tables } = sheet('ABC');
  expect(values.length).toBeLessThanOrEqual(ROWS_OF_A_SHEET);
  expect(value('ABC', 'A1')).toMatch(/^Показаны первые 1.048.376 строк из 1.048.577/);
  expect(tables[0]!.area.rows).toBe(ROWS_OF_A_SHEET - 200 + 1);
});
