import { palette, type Language } from '../../../core';
import { valueAt } from '../../../embedded/workbook/model/cells';
import type { Chart, ChartSeries, ChartSource } from '../../../embedded/workbook/model/chart';
import type { CellValue, Sheet } from '../../../embedded/workbook/model/sheet';
import { numberText } from './number-text';
import { everyPoint, pointsToDraw } from './points-to-draw';

/** One series with its values; null where a cell holds no number. */
export interface DrawnSeries {
  readonly name: string;
  readonly color: string;
  readonly values: readonly (number | null)[];
  /** The number format of its first cell. */
  readonly format: string;
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

/** Reads a chart's cells; of more points than can be told apart, only those that stand out. */
export function chartData({ type, series }: Chart, reading: Reading): ChartData {
  const cells = series.map(({ values }) => cellsOf(values, reading));
  const all = cells.map((own) => own.map(({ value }) => (typeof value === 'number' ? value : null)));
  const labels = series.find(({ categories }) => categories)?.categories;
  const names = labels ? cellsOf(labels, reading) : [];
  const length = all.reduce((most, values) => Math.max(most, values.length), names.length);
  const points = type === 'XYScatter' ? everyPoint(length) : pointsToDraw(all, length);
  const textOf = ({ value, format }: Cell): string => numberText(value, format(), reading.language);
  const drawn = series.map((one, index) => ({
    name: nameOf(one, reading) || `${index + 1}`,
    color: one.fillColor ?? one.lineColor ?? palette.accents[index % palette.accents.length] ?? palette.accent,
    values: points.map((point) => all[index]?.[point] ?? null),
    format: cells[index]?.[0]?.format() ?? 'General',
    series: one,
  }));
  const categories = points.map((point) => {
    const name = names[point];
    return name ? textOf(name) : String(point + 1);
  });
  return { categories, series: drawn };
}

function nameOf({ name, nameSource }: ChartSeries, reading: Reading): string {
  const [cell] = nameSource ? cellsOf(nameSource, reading) : [];
  return cell?.value === undefined || cell.value === null ? name : String(cell.value);
}

interface Cell {
  readonly value: CellValue;
  readonly format: () => string;
}

/** Cells of a source, along its longer side first. */
export function cellsOf({ sheetId, area }: ChartSource, { sheetOf }: Pick<Reading, 'sheetOf'>): Cell[] {
  const sheet = sheetOf(sheetId);
  if (!sheet) return [];
  const cells: Cell[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column)) continue;
      cells.push({ value: valueAt(sheet, row, column), format: () => sheet.numberFormats.at(row, column) });
    }
  }
  return cells;
}
