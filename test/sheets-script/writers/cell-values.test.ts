import { cellValue, plainText } from '../../../sheets-script/writers/cell-values';

test('a text that Google would take for something else is kept by an apostrophe', () => {
  const misread = [
    ...['=HYPERLINK("http://a.b")', '+7 (495) 123-45-67', '-', '@Иванов', "'кавычка", '#N/A', ' лист', '\tтекст'],
    ...['00123', '1-2', '1/2', '12.03.2025', 'янв 2025', '10:30', '1 234,5', '(12)', '12%', '5e3', '№5', '½', '٣'],
    ...['TRUE', 'false', 'Истина', 'ХИБА'],
  ];
  for (const text of misread) expect(plainText(text)).toBe(`'${text}`);
});

test('any other text goes as it is', () => {
  for (const text of ['ООО «Альфа»', 'Клиент', 'A', 'AX', '—', 'истинный друг', 'a=b', 'Петров-Водкин', ''])
    expect(plainText(text)).toBe(text);
});

test('numbers stay numbers but in a column of texts, blanks are blank', () => {
  expect(cellValue(12.5, 'money')).toBe(12.5);
  expect(cellValue(45688, 'day')).toBe(45688);
  expect(cellValue(5, 'text')).toBe("'5");
  expect(cellValue('нет', 'money')).toBe('нет');
  expect(cellValue(true, 'integer')).toBe(true);
  expect(cellValue(null, 'money')).toBe('');
  expect(cellValue(undefined, 'text')).toBe('');
});
