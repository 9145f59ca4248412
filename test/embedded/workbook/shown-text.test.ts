import { enteredText } from '../../../embedded/excel/objects/entered-value';
import { shownText } from '../../../embedded/workbook/shown-text';

test.each([
  [1234.5, 'General', '1234.5'],
  [0.1 + 0.2, 'General', '0.3'],
  [1234.5, '0', '1235'],
  [1234.5, '#,##0.00', '1,234.50'],
  [-1234.5, '#,##0;-#,##0', '-1,235'],
  [0.256, '0.0%', '25.6%'],
  [1500, '#,##0" ₽"', '1,500 ₽'],
  [1500, '#,##0\\ "грн"', '1,500 грн'],
  [45323, 'dd.mm.yyyy', '01.02.2024'],
  [45323, 'd.m.yy', '1.2.24'],
  [45323.75, 'yyyy-mm-dd hh:mm', '2024-02-01 18:00'],
  [45323.5, '[$-419]dd.mm.yyyy;@', '01.02.2024'],
  [true, 'General', 'TRUE'],
  ['текст', '0.00', 'текст'],
  [null, '0.00', ''],
])('%p as %p shows %p', (value, format, text) => {
  expect(shownText(value, { format, date1904: false })).toBe(text);
});

test('days are counted from 1904 where the workbook says so', () => {
  expect(shownText(43861, { format: 'dd.mm.yyyy', date1904: true })).toBe('01.02.2024');
});

test.each(['Ромашка', '12-34', '1 234,5', '+7 900', '1.2.3', '29.02.2023', ''])('%p is entered as text', (text) => {
  expect(enteredText(text, () => false)).toEqual({ value: text });
});

test.each([
  [' 12 ', 12],
  ['-.5', -0.5],
  ['1e3', 1000],
  ['FALSE', false],
  ['5 %', 0.05],
  ['1/2/2024', 45323],
])('%p is entered as %p', (text, value) => {
  expect(enteredText(text, () => false).value).toBe(value);
});
