import {
  alignmentOf,
  axisFormatCode,
  columnFormatCode,
  figureFormatCode,
  formatCode,
} from '../../../core/blocks/number-formats';

test('days are written the way the language writes them', () => {
  expect(formatCode('day', 'ru')).toBe('dd.mm.yyyy');
  expect(formatCode('day', 'uk')).toBe('dd.mm.yyyy');
  expect(formatCode('day', 'en')).toBe('d mmm yyyy');
});

test('changes carry their sign and nought carries none', () => {
  expect(columnFormatCode({ key: 'n', header: 'n', format: 'integer', paint: 'change' }, 'ru')).toBe(
    '+#,##0;-#,##0;#,##0',
  );
  expect(columnFormatCode({ key: 'n', header: 'n', format: 'percent', paint: 'change' }, 'ru')).toBe(
    '+0.0%;-0.0%;0.0%',
  );
  expect(columnFormatCode({ key: 'n', header: 'n', format: 'text', paint: 'change' }, 'ru')).toBe('@');
});

test('kopecks are shown for small amounts only', () => {
  expect(figureFormatCode(99.5, 'money', 'ru')).toBe('#,##0.00');
  expect(figureFormatCode(99, 'money', 'ru')).toBe('#,##0');
  expect(figureFormatCode(100.5, 'money', 'ru')).toBe('#,##0');
});

test('a figure that is a text is kept a text', () => {
  expect(figureFormatCode('1-2', 'integer', 'ru')).toBe('@');
});

test('axes have no decimals', () => {
  expect(axisFormatCode('percent')).toBe('0%');
  expect(axisFormatCode('money')).toBe('#,##0');
});

test('numbers stand on the right, texts on the left, classes and days in the middle', () => {
  expect(alignmentOf({ key: 'n', header: 'n', format: 'money' })).toBe('right');
  expect(alignmentOf({ key: 'n', header: 'n', format: 'text' })).toBe('left');
  expect(alignmentOf({ key: 'n', header: 'n', format: 'day' })).toBe('center');
  expect(alignmentOf({ key: 'n', header: 'n', format: 'text', paint: 'class' })).toBe('center');
});
