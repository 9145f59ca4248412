import { categoryLabels, labelSize, linesOf } from '../../../../playground/page/chart/category-labels';
import { numberText } from '../../../../playground/page/chart/number-text';
import { roundStep, scaleFor } from '../../../../playground/page/chart/scale';
import { extentsOf, rangeOfExtents } from '../../../../playground/page/chart/stacks';
import type { DrawnSeries } from '../../../../playground/page/chart/chart-data';
import { newSeries } from '../../../../embedded/workbook/new-chart';

const area = { row: 0, column: 0, rows: 1, columns: 1 };
const drawn = (...values: (number | null)[]): DrawnSeries => ({
  name: 's',
  color: '#000000',
  values,
  format: 'General',
  series: newSeries('s', { sheetId: 'x', area }, null),
});

test('marks are round numbers', () => {
  expect([0.013, 3.2, 7, 90, 100].map(roundStep)).toEqual([0.02, 5, 10, 100, 100]);
});

test('an axis covers its values from zero on', () => {
  expect(scaleFor({ least: 12, greatest: 87, steps: 5 })).toEqual({
    minimum: 0,
    maximum: 100,
    ticks: [0, 20, 40, 60, 80, 100],
  });
  expect(scaleFor({ least: -30, greatest: 15, steps: 4 })).toEqual({
    minimum: -40,
    maximum: 20,
    ticks: [-40, -20, 0, 20],
  });
});

test('values that are nearly equal are not drawn from zero', () => {
  expect(scaleFor({ least: 970, greatest: 1010, steps: 4 }).minimum).toBeGreaterThan(900);
});

test('what the author of a chart has set holds', () => {
  const scale = scaleFor({ least: 0, greatest: 0.8, minimum: 0, maximum: 1, step: 0.25, steps: 5 });
  expect(scale).toEqual({ minimum: 0, maximum: 1, ticks: [0, 0.25, 0.5, 0.75, 1] });
});

test('stacked amounts stand on each other, those below zero under it', () => {
  const extents = extentsOf([drawn(2, -1), drawn(3, -2), drawn(null, 5)], 'stacked');
  expect(extents).toEqual([
    [
      { from: 0, to: 2 },
      { from: 0, to: -1 },
    ],
    [
      { from: 2, to: 5 },
      { from: -1, to: -3 },
    ],
    [null, { from: 0, to: 5 }],
  ]);
  expect(rangeOfExtents(extents)).toEqual({ least: -3, greatest: 5 });
});

test('shares of every category add up to the whole', () => {
  const [one, other] = extentsOf([drawn(1, 0), drawn(3, 0)], 'shares');
  expect(one?.[0]).toEqual({ from: 0, to: 0.25 });
  expect(other?.[0]).toEqual({ from: 0.25, to: 1 });
  expect(other?.[1]).toEqual({ from: 0, to: 0 });
});

test('numbers are written as the language writes them', () => {
  expect(numberText(1234.5, '#,##0.00', 'ru')).toBe('1\u00a0234,50');
  expect(numberText(1234.5, '#,##0.00', 'en')).toBe('1,234.50');
  expect(numberText(0.256, '0.0%', 'uk')).toBe('25,6%');
  expect(numberText(45728, 'dd.mm.yyyy', 'ru')).toBe('12.03.2025');
  expect(numberText('A', 'General', 'ru')).toBe('A');
});

test('commas at the end of a format divide by thousands', () => {
  expect(numberText(12_345_678, '#,##0,,', 'en')).toBe('12');
  expect(numberText(1_234_567, '#,##0,', 'ru')).toBe('1\u00a0235');
});

test('a long name is broken into two lines, then cut', () => {
  expect(linesOf('Повысили класс', { width: 70, size: 12, most: 2 })).toEqual(['Повысили', 'класс']);
  expect(linesOf('ABC', { width: 70, size: 12, most: 2 })).toEqual(['ABC']);
  expect(linesOf('Изменение выручки', { width: 40, size: 12, most: 1 })).toEqual(['Изме…']);
});

test('where there is no room every second, third … name stands', () => {
  const plane = { lies: false, slot: 20, box: { left: 0, top: 0, width: 200, height: 100 } };
  const names = Array.from({ length: 10 }, (_, index) => `Месяц ${index}`);
  const written = categoryLabels(names, { plane, size: 12, every: null });
  expect(written.map(({ index }) => index)).toEqual([0, 3, 6, 9]);
  expect(categoryLabels(names, { plane, size: 12, every: 5 }).map(({ index }) => index)).toEqual([0, 5]);
});

test('names below columns are set a little smaller where that keeps a long word whole', () => {
  const plane = { lies: false, slot: 60, box: { left: 0, top: 0, width: 360, height: 100 } };
  const sizeFor = (...names: string[]) => labelSize(names, { plane, size: 12, every: null });
  expect(sizeFor('Новые', 'Повысили класс')).toBe(12);
  const smaller = sizeFor('Новые', 'Вернувшиеся');
  expect(smaller).toBeLessThan(12);
  const [label] = categoryLabels(['Вернувшиеся'], { plane, size: smaller, every: null });
  expect(label!.lines).toEqual(['Вернувшиеся']);
  expect(sizeFor('Переквалифицированные')).toBe(12);
});
