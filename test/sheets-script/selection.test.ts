import { cellKey } from '../../embedded/workbook/model/sheet';
import { newWorkbook } from '../../embedded/workbook/model/workbook';
import { expectNothingMissing, openSheets } from './open-sheets';

afterEach(expectNothingMissing);

test('a formula goes into the empty cell the user is at, and never over something', () => {
  const { ask, sheet, type, value } = openSheets();
  sheet('Отгрузки').selection = { row: 4, column: 2, rows: 1, columns: 1 };
  ask('insertFormula', '=ABCCLASS(B2:B9)');
  expect(sheet('Отгрузки').formulas.get(cellKey(4, 2))).toBe('=ABCCLASS(B2:B9)');
  sheet('Отгрузки').selection = { row: 5, column: 2, rows: 1, columns: 1 };
  type('Отгрузки', 'C6', 'моё');
  expect(() => ask('insertFormula', '=ABCCLASS(B2:B9)')).toThrow('В ячейке C6 уже что-то есть');
  expect(value('Отгрузки', 'C6')).toBe('моё');
});

test('a sheet or cells on it come to the front', () => {
  const { ask, workbook } = openSheets(newWorkbook('Отгрузки', 'Клиенты'));
  ask('show', 'Клиенты', null);
  expect(workbook.active?.name).toBe('Клиенты');
  ask('show', 'Отгрузки', 'B3:C4');
  expect(workbook.active).toMatchObject({ name: 'Отгрузки', selection: { row: 2, column: 1, rows: 2, columns: 2 } });
  expect(() => ask('show', 'Архив', null)).toThrow('Листа «Архив» больше нет');
});
