import { palette, type Language } from '../../../core';
import { valueAt } from '../../workbook/model/cells';
import type { Chart, ChartSeries, ChartSource } from '../../workbook/model/chart';
import type { CellValue, Sheet } from '../../workbook/model/sheet';
import { numberText } from './number-text';

/** One series with its values; null where a cell holds no number. */
export interface DrawnSeries {
  readonly name: string;
  readonly color: string;
  readonly values: readonly (number | null)[];
  readonly series: ChartSeries;
}

/** What a chart draws, read from the cells it points to. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
}

export type SheetOfId = (id: string) => Sheet | undefined;

interface Reading {
  readonly sheetOf: SheetOfId;
  readonly language: Language;
}

/** Reads a chart's cells. */
export function chartData({ series }: Chart, reading: Reading): ChartData {
  const drawn = series.map((one, index) => ({
    name: nameOf(one, reading) || `${index + 1}`,
    color: one.fillColor ?? one.lineColor ?? palette.accents[index % palette.accents.length] ?? palette.accent,
    values: cellsOf(one.values, reading).map(({ value }) => (typeof value === 'number' ? value : null)),
    series: one,
  }));
  const labels = series.find(({ categories }) => categories)?.categories;
  const texts = labels
    ? cellsOf(labels, reading).map(({ value, format }) => numberText(value, format, reading.language))
    : [];
  const length = drawn.reduce((most, { values }) => Math.max(most, values.length), texts.length);
  return { categories: Array.from({ length }, (_, index) => texts[index] ?? String(index + 1)), series: drawn };
}

function nameOf({ name, nameSource }: ChartSeries, reading: Reading): string {
  const [cell] = nameSource ? cellsOf(nameSource, reading) : [];
  return cell?.value === undefined || cell.value === null ? name : String(cell.value);
}

interface Cell {
  readonly value: CellValue;
  readonly format: string;
}

/** Cells of a source, along its longer side first. */
export function cellsOf({ sheetId, area }: ChartSource, { sheetOf }: Pick<Reading, 'sheetOf'>): Cell[] {
  const sheet = sheetOf(sheetId);
  if (!sheet) return [];
  const cells: Cell[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column)) continue;
      cells.push({ value: valueAt(sheet, row, column), format: sheet.numberFormats.at(row, column) });
    }
  }
  return cells;
}
