import { newChart, newSeries } from '../../../../embedded/workbook/new-chart';
import { chartSvg } from '../../../../playground/page/chart/chart-svg';
import { everyPoint, pointsToDraw } from '../../../../playground/page/chart/points-to-draw';
import { areTurned, turnedName } from '../../../../playground/page/chart/turned-names';
import type { ChartType } from '../../../../embedded/workbook/model/chart';
import { newWorkbook } from '../../../../embedded/workbook/model/workbook';

const SIZE = { width: 600, height: 300 };

/** A chart of a column of names and a column of numbers. */
function chartOf(type: ChartType, rows: readonly (readonly [string, number])[]): string {
  const workbook = newWorkbook('Data');
  const sheet = workbook.sheets[0]!;
  sheet.values = rows.map((row) => [...row]);
  const column = (at: number) => ({ sheetId: sheet.id, area: { row: 0, column: at, rows: rows.length, columns: 1 } });
  const chart = newChart('c', 'Chart 1', type);
  chart.series = [newSeries('Sum', column(1), column(0))];
  return chartSvg(chart, SIZE, { sheetOf: (id) => workbook.sheet(id), language: 'en' });
}

test('few points are all drawn', () => {
  expect(pointsToDraw([[1, 2, 3]], 3)).toEqual([0, 1, 2]);
  expect(everyPoint(3)).toEqual([0, 1, 2]);
});

test('of very many points the peaks are drawn, those below zero as well', () => {
  const values = Array.from({ length: 60_000 }, () => 1);
  values[12_345] = 50;
  values[40_000] = -70;
  const points = pointsToDraw([values], values.length);
  expect(points.length).toBeLessThan(2_000);
  expect(points).toContain(12_345);
  expect(points).toContain(40_000);
  expect([...points].sort((a, b) => a - b)).toEqual(points);
});

test.each(['ColumnClustered', 'Line', 'XYScatter'] as const)('a %s of a whole column stays a small picture', (type) => {
  const rows = Array.from({ length: 30_000 }, (_, row) => [`n${row}`, row % 7] as const);
  expect(chartOf(type, rows).length).toBeLessThan(400_000);
});

test('long names below columns are written aslant instead of being cut to nothing', () => {
  const months = Array.from({ length: 36 }, (_, month) => [`Total of month ${month}`, month] as const);
  const svg = chartOf('ColumnClustered', months);
  expect(svg).toMatch(/rotate\(-45 \d+ \d+\)">Total of month 0</);
});

test('short names are never aslant, and names with room are not either', () => {
  expect(areTurned(['A', 'B', 'C'], { width: 10, size: 12, every: null })).toBe(false);
  expect(areTurned(['Champions', 'Lost clients'], { width: 600, size: 12, every: null })).toBe(false);
  expect(areTurned(Array(30).fill('Lost clients'), { width: 600, size: 12, every: null })).toBe(true);
  expect(turnedName('An exceedingly long name of a client', 12)).toBe('An exceedingly long n…');
});
