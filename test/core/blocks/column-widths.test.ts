import type { Column, TableBlock, Value } from '../../../core/blocks/blocks';
import { fitColumns } from '../../../core/blocks/column-widths';
import { fonts } from '../../../core/blocks/fonts';
import { lineCount, textWidth } from '../../../core/blocks/text-size';
import { formatNumber } from '../../../core/words/numbers';

const tableOf = (column: Column, values: readonly Value[], more: Partial<TableBlock> = {}): TableBlock => ({
  block: 'table',
  name: 'one',
  columns: [column],
  rows: values.map((value) => [value]),
  ...more,
});
const fit = (column: Column, values: readonly Value[], more?: Partial<TableBlock>) =>
  fitColumns(tableOf(column, values, more))[0]!;
const money: Column = { key: 'sum', header: 'Сумма', format: 'money' };
const text: Column = { key: 'client', header: 'Клиент', format: 'text' };

test.each([999_999_999_999, -123_456_789, 1234.56])('%d is not cut off', (value) => {
  const shown = formatNumber(value, 'ru', 2);
  expect(fit({ ...money, format: 'number' }, [5, value]).width).toBeGreaterThan(textWidth(shown));
});

test('the totals line, which is bold, fits too', () => {
  const { width } = fit(money, [1], { totals: [987_654_321_000] });
  expect(width).toBeGreaterThan(textWidth('987 654 321 000', fonts.strong));
});

test('a number is not cut off in a column of a width of its own', () => {
  expect(fit({ ...money, width: 4 }, [123_456_789]).width).toBeGreaterThan(textWidth('123 456 789'));
});

test('short texts fit in one line', () => {
  const { width, wraps } = fit(text, ['ООО «Ромашка»', 'ИП Кузнецова А. В.']);
  expect(wraps).toBe(false);
  expect(width).toBeGreaterThan(textWidth('ИП Кузнецова А. В.'));
});

test('one very long text among short ones wraps instead of making the column wide', () => {
  const names = [...Array.from({ length: 60 }, () => 'ООО «Ромашка»'), 'слово '.repeat(40)];
  expect(fit(text, names)).toMatchObject({ wraps: true });
  expect(fit(text, names).width).toBeLessThan(35);
});

test('many long texts get 44 characters on an overview and 60 in a list', () => {
  const long = Array.from({ length: 20 }, () => 'слово '.repeat(30));
  expect(fit(text, long)).toEqual({ width: 44, wraps: true });
  expect(fit(text, long, { list: true })).toEqual({ width: 60, wraps: true });
});

test('a header takes three lines at most and no word of it is broken', () => {
  const header = 'Средняя выручка на одного активного клиента за последний завершённый квартал';
  const { width } = fit({ ...money, header }, [1]);
  expect(lineCount(header, width - 1, fonts.strong)).toBeLessThanOrEqual(3);
  expect(width).toBeGreaterThan(textWidth('завершённый', fonts.strong));
  expect(width).toBeLessThan(textWidth(header, fonts.strong));
});

test('a list leaves room for the filter button beside the header', () => {
  const column = { ...money, header: 'Предупреждение' };
  expect(fit(column, [1], { list: true }).width).toBe(fit(column, [1]).width + 3);
});

test('the last column of a list, with room to its right, wraps only texts that are longer still', () => {
  const columns = [text, { ...text, key: 'why', width: 40 }];
  const rows = [['ООО «Ромашка»', 'Вместе с более крупными клиентами даёт не больше 75 % выручки за период']];
  const table: TableBlock = { block: 'table', name: 'one', columns, rows };
  expect(fitColumns(table)[1]).toEqual({ width: 40, wraps: true });
  expect(fitColumns({ ...table, list: true })[1]).toMatchObject({ wraps: false });
});

test('a text column is never wider than 60 characters, whatever it asks for', () => {
  expect(fit({ ...text, width: 120 }, ['слово '.repeat(50)])).toEqual({ width: 60, wraps: true });
});

test('a table without rows is as wide as its headers', () => {
  expect(fit(text, []).width).toBeGreaterThanOrEqual(9);
});
