import { columnPixels, lineCount, textWidth } from '../../../core/blocks/text-size';

test('capitals and broad letters are wider than small ones, dots are narrow', () => {
  expect(textWidth('ШЩЖ')).toBeGreaterThan(textWidth('абв'));
  expect(textWidth('...')).toBeLessThan(textWidth('абв'));
});

test('a larger or bolder font makes the text wider in proportion', () => {
  const plain = textWidth('Клиент', { size: 11, bold: false });
  expect(textWidth('Клиент', { size: 22, bold: false })).toBeCloseTo(2 * plain);
  expect(textWidth('Клиент', { size: 11, bold: true })).toBeGreaterThan(plain);
});

test('a text wraps between words, and a word that is too long is broken', () => {
  const word = textWidth('слово');
  expect(lineCount('слово слово слово', 100)).toBe(1);
  expect(lineCount('слово слово слово', word + 1)).toBe(3);
  expect(lineCount('слово', word / 2.5)).toBe(3);
});

test('line breaks in the text count', () => {
  expect(lineCount('один\nдва\nтри', 100)).toBe(3);
});

test('a column of the usual 8.43 characters is 64 pixels wide', () => {
  expect(columnPixels(8.43)).toBe(64);
});
