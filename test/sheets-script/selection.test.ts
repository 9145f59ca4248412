import type { Range, Spreadsheet } from '../../sheets-script/services';
import { insertFormula } from '../../sheets-script/selection';
import { newWorkbook } from '../../playground/workbook/model/workbook';
import { expectNothingMissing, openSheets } from './open-sheets';

afterEach(expectNothingMissing);

/** A file whose user is at a cell with that content. */
function fileAt(content: string): { file: Spreadsheet; formulas: string[] } {
  const formulas: string[] = [];
  const cell: Partial<Range> = {
    isBlank: () => content === '',
    getA1Notation: () => 'C5',
    setFormula: (formula) => (formulas.push(formula), cell as Range),
  };
  return { file: { getCurrentCell: () => cell } as unknown as Spreadsheet, formulas };
}

test('a formula goes into the empty cell the user is at, and never over something', () => {
  const empty = fileAt('');
  insertFormula(empty.file, '=ABCCLASS(B2:B9)');
  expect(empty.formulas).toEqual(['=ABCCLASS(B2:B9)']);
  const taken = fileAt('моё');
  expect(() => insertFormula(taken.file, '=ABCCLASS(B2:B9)')).toThrow('C5');
  expect(taken.formulas).toEqual([]);
});

test('a sheet or cells on it come to the front', () => {
  const { ask, workbook } = openSheets(newWorkbook('Отгрузки', 'Клиенты'));
  ask('show', 'Клиенты', null);
  expect(workbook.active?.name).toBe('Клиенты');
  ask('show', 'Отгрузки', 'B3:C4');
  expect(workbook.active).toMatchObject({ name: 'Отгрузки', selection: { row: 2, column: 1, rows: 2, columns: 2 } });
  expect(() => ask('show', 'Архив', null)).toThrow('Листа «Архив» больше нет');
});
