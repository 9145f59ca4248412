import type { Range } from './range';

/** One of the values of `Charts.ChartType`. */
export type ChartType = unknown;

/** A chart on a sheet. */
export interface EmbeddedChart {
  /** Null before the chart is on a sheet. */
  getChartId(): number | null;
}

export interface ChartBuilder {
  setChartType(type: ChartType): ChartBuilder;
  addRange(range: Range): ChartBuilder;
  /** Rows at the top of every range that hold its name. */
  setNumHeaders(rows: number): ChartBuilder;
  setOption(name: string, value: unknown): ChartBuilder;
  /** Cell counted from 1, offset in pixels. */
  setPosition(row: number, column: number, offsetX: number, offsetY: number): ChartBuilder;
  build(): EmbeddedChart;
}

export interface ChartsService {
  readonly ChartType: { readonly BAR: ChartType; readonly COLUMN: ChartType; readonly LINE: ChartType };
}
