import { wholeCapabilities as capabilities } from '../../../core/bodies.generated';
import type { Row } from '../../../core/grid/cell';
import { asShown, formulaFor } from '../../../pane/functions/formula-for';
import type { Book } from '../../../pane/run/book';
import { bookOf } from '../book-of';

const functionCalled = (called: string) =>
  capabilities.flatMap(({ functions }) => functions).find(({ name }) => name === called)!;
const rows: readonly Row[] = Array.from({ length: 30 }, (_, i) => [45_000 + i, `К${i % 5}`, 100 + i, `М${i % 2}`]);
const bookWith = (sheet: string, header: Row): Promise<Book> => bookOf([{ name: sheet, rows: [header, ...rows] }]);
const header = ['Дата', 'Клиент', 'Сумма', 'Менеджер'];

test('ranges are the columns of the user’s sales below the header', async () => {
  const book = await bookWith('Отгрузки', header);
  expect(formulaFor(functionCalled('MIGRATIONTABLE'), book)).toBe(
    "=MIGRATIONTABLE('Отгрузки'!B2:B31, 'Отгрузки'!A2:A31, 'Отгрузки'!C2:C31, 'Отгрузки'!D2:D31)",
  );
});

test('an apostrophe in the name of a sheet is doubled', async () => {
  const book = await bookWith("Прод'ажи", header);
  expect(formulaFor(functionCalled('ABCTABLE'), book)).toBe("=ABCTABLE('Прод''ажи'!B2:B31, 'Прод''ажи'!C2:C31)");
});

test('an argument that may be left out is left out where the column is missing', async () => {
  const book = await bookWith('Отгрузки', ['Дата', 'Клиент', 'Сумма', 'Склад']);
  expect(formulaFor(functionCalled('MIGRATIONTABLE'), book)).toBe(
    "=MIGRATIONTABLE('Отгрузки'!B2:B31, 'Отгрузки'!A2:A31, 'Отгрузки'!C2:C31)",
  );
});

test('the declared example stands where the sales do not tell the ranges, or none were read', async () => {
  const pareto = functionCalled('PARETOSHARE');
  expect(formulaFor(pareto, await bookWith('Отгрузки', header))).toBe(pareto.example);
  expect(formulaFor(functionCalled('ABCTABLE'), null)).toBe(functionCalled('ABCTABLE').example);
});

test('in Excel a function is shown in the add-in’s namespace', () => {
  expect(asShown('ABCCLASS', 'excel')).toBe('CL.ABCCLASS');
  expect(asShown("=ABCCLASS('ABC(1)'!B2:B9)", 'excel')).toBe("=CL.ABCCLASS('ABC(1)'!B2:B9)");
  expect(asShown('=ABCCLASS(B2:B9)', 'sheets')).toBe('=ABCCLASS(B2:B9)');
});

test('sales that are spread over sheets are no one range', async () => {
  const later = rows.map(([day, ...cells]): Row => [Number(day) + 365, ...cells]);
  const book = await bookOf([
    { name: '2023', rows: [header, ...rows] },
    { name: '2024', rows: [header, ...later] },
  ]);
  expect(book.analysis.sources.sales).toHaveLength(2);
  expect(formulaFor(functionCalled('ABCTABLE'), book)).toBe(functionCalled('ABCTABLE').example);
});
