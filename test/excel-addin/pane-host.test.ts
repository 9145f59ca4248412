import { excelPaneHost } from '../../excel-addin/pane-host';
import { expectNothingMissing, openExcel } from './open-excel';

const inOffice = (context: object) => Object.assign(globalThis, { Office: { context } });

beforeEach(() => inOffice({ displayLanguage: 'uk-UA' }));
afterEach(expectNothingMissing);

test('language and colours are those of Excel; where it does not tell its colours, those of the system', () => {
  expect(excelPaneHost()).toMatchObject({ kind: 'excel', language: 'uk', theme: 'system' });
  inOffice({ displayLanguage: 'de-DE', officeTheme: { isDarkTheme: true } });
  expect(excelPaneHost()).toMatchObject({ language: 'en', theme: 'dark' });
  inOffice({ displayLanguage: 'ru-RU', officeTheme: { isDarkTheme: false } });
  expect(excelPaneHost()).toMatchObject({ language: 'ru', theme: 'light' });
});

test('cells that are to be shown are selected on their sheet', async () => {
  const { workbook, excel } = openExcel();
  await excel.writePages([{ id: 'abc', sheet: 'ABC', blocks: [{ block: 'title', text: 'ABC' }] }]);
  await excelPaneHost().show('Отгрузки', 'A12:M12');
  expect(workbook.active?.name).toBe('Отгрузки');
  expect(workbook.active?.selection).toMatchObject({ row: 11, column: 0, rows: 1, columns: 13 });
  await excelPaneHost().show('ABC');
  expect(workbook.active?.name).toBe('ABC');
});

test('a formula goes into the selected cell under the add-in’s name; a name of a sheet in it stays', async () => {
  const entered: string[] = [];
  const { host } = openExcel(undefined, { calculate: ({ formula }) => (entered.push(formula), 1) });
  host.user.selects('C3');
  await excelPaneHost().insertFormula("=ABCTABLE('ABC(1)'!B2:B9, 'ABC(1)'!C2:C9)");
  expect(entered).toEqual(["=CL.ABCTABLE('ABC(1)'!B2:B9, 'ABC(1)'!C2:C9)"]);
});

test('a cell that holds something is not overwritten by a formula', async () => {
  const { host, type, value } = openExcel();
  type('Отгрузки', 'B2', 'моё');
  host.user.selects('B2');
  await expect(excelPaneHost().insertFormula('=ABCCLASS(G2:G11)')).rejects.toThrow(
    /^У клітинці .*B2 уже щось є\. Виділіть порожню/,
  );
  expect(value('Отгрузки', 'B2')).toBe('моё');
});

test('a sheet that is gone is told of in words', async () => {
  openExcel();
  await expect(excelPaneHost().show('Немає')).rejects.toThrow(/аркуш або таблицю видалили чи перейменували/);
});
