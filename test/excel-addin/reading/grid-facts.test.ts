import { factsOf, isDateFormat } from '../../../excel-addin/reading/grid-facts';

test.each([
  'dd.mm.yyyy',
  'm/d/yyyy',
  '[$-419]d mmmm yyyy;@',
  'yyyy-mm-dd hh:mm',
  'mmm',
  '[$-F800]dddd, mmmm dd, yyyy',
  'dd"."mm',
])('%s is a date', (code) => {
  expect(isDateFormat(code)).toBe(true);
});

test.each([
  'General',
  '0.00',
  '#,##0 "дней"',
  'hh:mm',
  '[h]:mm:ss',
  'mm:ss',
  '[Red]-0',
  '0.0%',
  '@',
  '#,##0\\ "руб."',
  '_-* #,##0_-',
])('%s is none', (code) => {
  expect(isDateFormat(code)).toBe(false);
});

const head = (values: unknown[][], numberFormat: string[][], text: string[][] = []) => ({ values, numberFormat, text });

test('a column counts as dates when half of its first numbers have a date format', () => {
  const formats = ['dd.mm.yyyy', 'General', 'dd.mm.yyyy', 'General'];
  expect(
    factsOf(
      head(
        [['Дата'], [45000], [45001], [45002]],
        ['General', ...formats.slice(0, 3)].map((code) => [code]),
      ),
    ).dateColumns,
  ).toEqual([0]);
  expect(
    factsOf(
      head(
        [[45000], [1], [2], [3]],
        ['dd.mm.yyyy', '0', '0', '0'].map((code) => [code]),
      ),
    ).dateColumns,
  ).toEqual([]);
});

test('a date format on texts and blank cells makes no column of dates', () => {
  expect(
    factsOf(head([['Дата'], [''], ['вчера']], [['dd.mm.yyyy'], ['dd.mm.yyyy'], ['dd.mm.yyyy']])).dateColumns,
  ).toEqual([]);
});

test('the year that is shown tells the date system', () => {
  const formats = [['dd.mm.yyyy']];
  expect(factsOf(head([[45658]], formats, [['01.01.2025']])).date1904).toBe(false);
  expect(factsOf(head([[44196]], formats, [['01.01.2025']])).date1904).toBe(true);
  expect(factsOf(head([[44196]], [['dd.mm.yy']], [['01.01.25']])).date1904).toBe(false);
  expect(factsOf(head([[44196]], formats, [['########']])).date1904).toBe(false);
});
