import type { Chart } from '../../workbook/model/chart';
import type { CellArea } from '../book/cell-area';

export type ChartKind = 'LINE' | 'COLUMN' | 'BAR' | 'PIE' | 'SCATTER';

/** Options as they were set, in levels: `legend.position` is `position` in `legend`. */
export interface ChartOptions {
  [name: string]: unknown;
}

/** A chart as the script describes it. */
export interface ChartPlan {
  /** null before the chart is on a sheet. */
  id: number | null;
  kind: ChartKind;
  ranges: readonly CellArea[];
  /** Rows at the top of every range that hold its name. */
  headers: number;
  /** Series are rows, not columns. */
  transposed: boolean;
  options: ChartOptions;
  /** Cell counted from 1, offset in pixels. */
  position: { readonly row: number; readonly column: number; readonly x: number; readonly y: number } | null;
  /** The chart on the sheet. */
  drawn: Chart | null;
}

export const newChartPlan = (): ChartPlan => ({
  id: null,
  kind: 'COLUMN',
  ranges: [],
  headers: 0,
  transposed: false,
  options: {},
  position: null,
  drawn: null,
});

/** An independent copy: the built chart no longer follows its builder. */
export const copyOf = (plan: ChartPlan): ChartPlan => ({ ...plan, options: deepCopy(plan.options) });

const deepCopy = (options: ChartOptions): ChartOptions => JSON.parse(JSON.stringify(options)) as ChartOptions;

/** Sets an option by its name or path. */
export function setOption({ options }: ChartPlan, path: string, value: unknown): void {
  const names = path.split('.');
  const last = names.pop() ?? '';
  let level = options;
  for (const name of names) level = (level[name] ??= {}) as ChartOptions;
  level[last] = typeof value === 'object' && value !== null ? deepCopy(value as ChartOptions) : value;
}
