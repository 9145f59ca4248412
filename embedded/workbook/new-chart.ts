import type { Area } from './model/area';
import { valueAt } from './model/cells';
import type {
  Chart,
  ChartAxis,
  ChartDataLabels,
  ChartFont,
  ChartSeries,
  ChartSource,
  ChartTitle,
  ChartType,
} from './model/chart';
import type { Sheet } from './model/sheet';

const font = (size: number, bold = false): ChartFont => ({
  bold,
  italic: false,
  color: '#595959',
  name: 'Calibri',
  size,
});

const title = (text: string, visible: boolean, size: number): ChartTitle => ({ text, visible, font: font(size) });

const axis = (majorGridlines: boolean): ChartAxis => ({
  visible: true,
  title: title('', false, 10),
  minimum: null,
  maximum: null,
  numberFormat: 'General',
  majorUnit: null,
  tickLabelSpacing: null,
  tickLabelPosition: 'NextToAxis',
  font: font(9),
  majorGridlines,
  reversed: false,
});

const dataLabels = (): ChartDataLabels => ({
  visible: false,
  showValue: true,
  showPercentage: false,
  showCategoryName: false,
  showSeriesName: false,
  position: 'Automatic',
  numberFormat: 'General',
  font: font(9),
});

/** A series without looks of its own. */
export const newSeries = (name: string, values: ChartSource, categories: ChartSource | null): ChartSeries => ({
  name,
  nameSource: null,
  values,
  categories,
  fillColor: null,
  lineColor: null,
  invertIfNegative: false,
  invertColor: null,
  lineWeight: null,
  markerStyle: 'Automatic',
  markerSize: 5,
  dataLabels: dataLabels(),
  gapWidth: 150,
  overlap: 0,
  smooth: false,
});

/** A chart without series, where a new chart is put. */
export const newChart = (id: string, name: string, type: ChartType): Chart => ({
  id,
  name,
  type,
  title: title('', true, 14),
  legend: { visible: true, position: 'Bottom', font: font(9) },
  categoryAxis: axis(false),
  valueAxis: axis(true),
  series: [],
  anchor: { row: 1, column: 1, rows: 14.4, columns: 7.5 },
});

export type SeriesBy = 'Auto' | 'Rows' | 'Columns';

/** One row or column after the other of a range, as lines of cells. */
interface Lines {
  readonly count: number;
  readonly length: number;
  /** Cells of a line, from a place on. */
  cells(line: number, from: number): Area;
}

function linesOf({ row, column, rows, columns }: Area, byRows: boolean): Lines {
  if (byRows) {
    const cells = (line: number, from: number) => ({
      row: row + line,
      column: column + from,
      rows: 1,
      columns: columns - from,
    });
    return { count: rows, length: columns, cells };
  }
  const cells = (line: number, from: number) => ({
    row: row + from,
    column: column + line,
    rows: rows - from,
    columns: 1,
  });
  return { count: columns, length: rows, cells };
}

/**
 * Series of a range: a line of the range each. Texts in the first cell of the lines are their names; the first line
 * holds the categories when it holds texts, has no name of its own, or is the x of a scatter chart.
 */
export function seriesOf(
  range: { readonly sheet: Sheet; readonly area: Area },
  seriesBy: SeriesBy,
  type: ChartType,
): ChartSeries[] {
  const { sheet, area } = range;
  const lines = linesOf(area, seriesBy === 'Rows' || (seriesBy === 'Auto' && area.columns > area.rows));
  const first = (line: number, from = 0) => {
    const { row, column } = lines.cells(line, from);
    return valueAt(sheet, row, column);
  };
  const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
  const named = lines.length > 1 && isText(first(lines.count - 1));
  const from = named ? 1 : 0;
  const hasCategories =
    lines.count > 1 && (type === 'XYScatter' || isText(first(0, from)) || (named && first(0) === null));
  const source = (line: number): ChartSource => ({ sheetId: sheet.id, area: lines.cells(line, from) });
  const series: ChartSeries[] = [];
  for (let line = hasCategories ? 1 : 0; line < lines.count; line++) {
    const name = named ? String(first(line) ?? '') : '';
    const one = newSeries(name || `Series${series.length + 1}`, source(line), hasCategories ? source(0) : null);
    if (named) one.nameSource = { sheetId: sheet.id, area: { ...lines.cells(line, 0), rows: 1, columns: 1 } };
    series.push(one);
  }
  return series;
}
