import { isoOf } from '../../../core/calendar/day';
import type { Cell } from '../../../core/grid/cell';
import { growing, type ColumnReader } from '../../../core/tables/column-reader';
import { dayColumn } from '../../../core/tables/day-column';
import { asShares, numberColumn } from '../../../core/tables/number-column';
import { NO_DAY } from '../../../core/tables/tables';

function readAll<C>(reader: ColumnReader<C>, cells: readonly Cell[]) {
  const states = cells.map((cell, row) => {
    const state = reader.read(cell);
    reader.keep(row);
    return state;
  });
  return { states, column: reader.end(cells.length) };
}
const numbers = (...cells: readonly Cell[]) => [...readAll(numberColumn(), cells).column];
const days = (cells: readonly Cell[], dayFirst = true, date1904 = false) =>
  [...readAll(dayColumn({ dayFirst, date1904 }), cells).column].map((day) => (day === NO_DAY ? null : isoOf(day)));

test('numbers as they are and as text; what is none is blank', () => {
  const { states, column } = readAll(numberColumn(), [
    1.5,
    '1 000,50',
    null,
    '',
    '—',
    'abc',
    '#N/A',
    true,
    Infinity,
    -3,
  ]);
  expect([...column]).toEqual([1.5, 1000.5, NaN, NaN, NaN, NaN, NaN, NaN, NaN, -3]);
  expect(states).toEqual(['filled', 'filled', 'blank', 'blank', 'blank', 'bad', 'error', 'bad', 'bad', 'filled']);
});

test('the whole column decides what a lone separator before three digits is', () => {
  expect(numbers('1,234', '2,500')).toEqual([1.234, 2.5]);
  expect(numbers('1,234', '99.50')).toEqual([1234, 99.5]);
  expect(numbers('1,234', '1,234,567')).toEqual([1234, 1234567]);
  expect(numbers('1,234', '99,5')).toEqual([1.234, 99.5]);
  expect(numbers('1.234', '99,5')).toEqual([1234, 99.5]);
  expect(numbers('1.234', '2.500')).toEqual([1.234, 2.5]);
  expect(numbers('-1,234', 5, '0.5')).toEqual([-1234, 5, 0.5]);
  expect(numbers('1,234', '0.5', '0,5', '0,7')).toEqual([1.234, 0.5, 0.5, 0.7]);
});

test('the whole column decides whether the month or the day comes first, the locale where it does not', () => {
  expect(days(['03/04/2025', '25/04/2025'], false)).toEqual(['2025-04-03', '2025-04-25']);
  expect(days(['03/04/2025', '04/25/2025'])).toEqual(['2025-03-04', '2025-04-25']);
  expect(days(['03/04/2025'])).toEqual(['2025-04-03']);
  expect(days(['03/04/2025'], false)).toEqual(['2025-03-04']);
  expect(days(['03.04.2025', '04/25/2025'], false)).toEqual(['2025-04-03', '2025-04-25']);
  expect(days(['04/25/2025', '03/04/2025', '13/04/2025', '14/04/2025'])).toEqual([
    '2025-04-25',
    '2025-04-03',
    '2025-04-13',
    '2025-04-14',
  ]);
});

test('days of both date systems; zeros and dashes are no date', () => {
  expect(days([45728.6, '12.03.2025', 20250312, 0, '-', '01.01.0001', null, 'нет', 3e6])).toEqual([
    '2025-03-12',
    '2025-03-12',
    '2025-03-12',
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(days([44266, '12.03.2025'], true, true)).toEqual(['2025-03-12', '2025-03-12']);
  const { states } = readAll(dayColumn({ dayFirst: true, date1904: false }), [
    0,
    '00.00.0000',
    'нет',
    3e6,
    '#REF!',
    false,
    '12.03.2025',
    '12.03.2025',
  ]);
  expect(states).toEqual(['blank', 'blank', 'bad', 'bad', 'error', 'bad', 'filled', 'filled']);
});

test('margins in percent are shares', () => {
  expect([...asShares(Float64Array.of(25, 33.5, NaN, -20, 0.5))]).toEqual([0.25, 0.335, NaN, -0.2, 0.005]);
  expect([...asShares(Float64Array.of(0.25, -1.5, NaN, 1))]).toEqual([0.25, -1.5, NaN, 1]);
});

test('growing arrays keep what was written and are zero elsewhere', () => {
  const array = growing((length) => new Float64Array(length));
  array.put(5000, 7);
  array.put(2, 3);
  expect(array.end(5001).reduce((sum, value) => sum + value, 0)).toBe(10);
  expect(array.end(3)).toEqual(Float64Array.of(0, 0, 3));
  expect(array.end(20_000).length).toBe(20_000);
});
