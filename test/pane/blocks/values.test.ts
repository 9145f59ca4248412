import { wordsIn } from '../../../core/words/words';
import { columnScales, partOf } from '../../../pane/blocks/column-scales';
import { formatChange, formatValue } from '../../../pane/blocks/format-value';
import { rowAddress } from '../../../pane/data/source-facts';

const words = wordsIn('en');

test('values are written as people read them', () => {
  const written = [
    formatValue(null, 'money', words),
    formatValue('Able', 'text', words),
    formatValue(1234.5, 'money', words),
    formatValue(0.5, 'percent', words),
    formatValue(45_658, 'day', words),
    formatValue(2, 'number', words),
    formatValue(2024, 'text', words),
  ];
  expect(written).toEqual(['—', 'Able', '1,235', '50.0%', '1 Jan 2025', '2.00', '2,024']);
});

test('a change has its sign, unless it is nothing when rounded', () => {
  expect(formatChange(0.1, 'percent', words)).toBe('+10.0%');
  expect(formatChange(-3, 'integer', words)).toBe('−3');
  expect(formatChange(0.0001, 'percent', words)).toBe('0.0%');
});

test('bars begin at nothing; heat columns share one scale; other columns have none', () => {
  const columns = [
    { key: 'a', header: 'a', format: 'money', paint: 'bar' },
    { key: 'b', header: 'b', format: 'integer', paint: 'heat' },
    { key: 'c', header: 'c', format: 'integer', paint: 'heat' },
    { key: 'd', header: 'd', format: 'text' },
  ] as const;
  const scales = columnScales({
    columns,
    rows: [
      [50, 2, 8, 'x'],
      [100, null, 4, 'y'],
    ],
  });
  expect(scales).toEqual([{ low: 0, high: 100 }, { low: 2, high: 8 }, { low: 2, high: 8 }, null]);
  expect(partOf(50, scales[0]!)).toBe(0.5);
  expect(partOf(null, scales[1]!)).toBe(0);
  expect(partOf('x', scales[3]!)).toBe(0);
});

test('a row of a table is addressed from its first column to its last', () => {
  expect(rowAddress('A1:M900', 12)).toBe('A12:M12');
  expect(rowAddress('AB4:AF9', 5)).toBe('AB5:AF5');
  expect(rowAddress('C3', 3)).toBe('C3:C3');
});
