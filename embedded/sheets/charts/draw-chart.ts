import { newChart, newSeries } from '../../workbook/new-chart';
import type { Area } from '../../workbook/model/area';
import { valueAt } from '../../workbook/model/cells';
import type { Chart, ChartSeries, ChartType } from '../../workbook/model/chart';
import type { Sheet } from '../../workbook/model/sheet';
import { anchorOf, boxOf } from '../../workbook/model/sizes';
import type { CellArea } from '../book/cell-area';
import { refuse } from '../script/script-error';
import { columnsOf, rowsOf } from '../spreadsheet/merges';
import { applyOptions } from './apply-options';
import type { ChartPlan } from './chart-plan';

const POINTS_PER_PIXEL = 0.75;
/** Pixels of a chart whose size is left out. */
const OWN_SIZE = { width: 600, height: 371 };

const TYPES = {
  LINE: 'Line',
  COLUMN: 'ColumnClustered',
  BAR: 'BarClustered',
  PIE: 'Pie',
  SCATTER: 'XYScatter',
} as const;

function typeOf({ kind, options }: ChartPlan): ChartType {
  const { isStacked } = options;
  if (isStacked === undefined || isStacked === false) return TYPES[kind];
  if (kind === 'BAR' && isStacked !== 'percent') return 'BarStacked';
  if (kind !== 'COLUMN') throw new TypeError(`the stand-in draws no stacked ${kind}`);
  return isStacked === 'percent' || isStacked === 'relative' ? 'ColumnStacked100' : 'ColumnStacked';
}

/** The lines of all ranges side by side: the first has the categories, the others are series. */
function seriesOf({ ranges, headers, transposed }: ChartPlan): ChartSeries[] {
  const lines = ranges.flatMap(({ sheet, area }) =>
    (transposed ? rowsOf(area) : columnsOf(area)).map((line): CellArea => ({ sheet, area: line })),
  );
  const below = ({ sheet, area }: CellArea) => ({
    sheetId: sheet.id,
    area: withoutHeader(area, { headers, transposed }),
  });
  const [first, ...others] = lines;
  if (!first) refuse('A chart must have at least one range.');
  return (others.length > 0 ? others : [first]).map((line) => {
    const { sheet, area } = line;
    const name = headers > 0 ? String(valueAt(sheet, area.row, area.column) ?? '') : '';
    const series = newSeries(name, below(line), others.length > 0 ? below(first) : null);
    if (headers > 0) series.nameSource = { sheetId: sheet.id, area: { ...area, rows: 1, columns: 1 } };
    return series;
  });
}

const withoutHeader = (area: Area, { headers, transposed }: { headers: number; transposed: boolean }): Area =>
  transposed
    ? { ...area, column: area.column + headers, columns: area.columns - headers }
    : { ...area, row: area.row + headers, rows: area.rows - headers };

function placeOf(sheet: Sheet, { position, options }: ChartPlan): Chart['anchor'] {
  if (!position) refuse('A chart must have a position.');
  const corner = boxOf(sheet, { row: position.row - 1, column: position.column - 1, rows: 0, columns: 0 });
  const { width = OWN_SIZE.width, height = OWN_SIZE.height } = options;
  return anchorOf(sheet, {
    left: corner.left + position.x * POINTS_PER_PIXEL,
    top: corner.top + position.y * POINTS_PER_PIXEL,
    width: Number(width) * POINTS_PER_PIXEL,
    height: Number(height) * POINTS_PER_PIXEL,
  });
}

/** The chart of a plan, on a sheet. Bars stand from the top down, as Google draws them. */
export function drawChart(sheet: Sheet, plan: ChartPlan, id: string): Chart {
  const chart = newChart(id, '', typeOf(plan));
  chart.series = seriesOf(plan);
  chart.anchor = placeOf(sheet, plan);
  chart.categoryAxis.reversed = plan.kind === 'BAR';
  applyOptions(chart, plan.kind, plan.options);
  return chart;
}
