import type { Area } from './area';

export const CHART_TYPES = [
  'Line',
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'Pie',
  'Doughnut',
  'XYScatter',
] as const;
export type ChartType = (typeof CHART_TYPES)[number];

/** Cells of a sheet that a chart draws. */
export interface ChartSource {
  readonly sheetId: string;
  readonly area: Area;
}

export interface ChartFont {
  bold: boolean;
  italic: boolean;
  /** `#RRGGBB`. */
  color: string;
  name: string;
  /** Points. */
  size: number;
}

export interface ChartTitle {
  text: string;
  visible: boolean;
  font: ChartFont;
}

export interface ChartAxis {
  visible: boolean;
  title: ChartTitle;
  /** null: chosen by the application. */
  minimum: number | null;
  maximum: number | null;
  numberFormat: string;
  majorUnit: number | null;
  /** Every how many categories a label stands; null: chosen by the application. */
  tickLabelSpacing: number | null;
  /** `NextToAxis`, `Low`, `High`, `None`. */
  tickLabelPosition: string;
  font: ChartFont;
  majorGridlines: boolean;
  /** Categories from the last to the first (bars from the top down). */
  reversed: boolean;
}

export interface ChartDataLabels {
  visible: boolean;
  showValue: boolean;
  showPercentage: boolean;
  showCategoryName: boolean;
  showSeriesName: boolean;
  /** `Automatic`, `Center`, `InsideEnd`, `OutsideEnd`, `BestFit`, `Top`, … */
  position: string;
  numberFormat: string;
  font: ChartFont;
}

export interface ChartSeries {
  name: string;
  /** The cell the name comes from, where it comes from one. */
  nameSource: ChartSource | null;
  values: ChartSource;
  categories: ChartSource | null;
  /** Colours are `#RRGGBB`; null: the application's own. */
  fillColor: string | null;
  lineColor: string | null;
  /** Whether columns below zero have a colour of their own. */
  invertIfNegative: boolean;
  /** Null: white. */
  invertColor: string | null;
  /** Points; null: the application's own. */
  lineWeight: number | null;
  /** `Automatic`, `None`, `Circle`, `Square`, `Diamond`, … */
  markerStyle: string;
  markerSize: number;
  dataLabels: ChartDataLabels;
  /** Gap between columns in % of their width. */
  gapWidth: number;
  /** Overlap of columns in %, −100 … 100. */
  overlap: number;
  smooth: boolean;
}

/** A place on the sheet's grid; fractions are parts of a cell. */
export interface ChartAnchor {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface ChartLegend {
  visible: boolean;
  /** `Top`, `Bottom`, `Left`, `Right`, `Corner`. */
  position: string;
  font: ChartFont;
}

export interface Chart {
  readonly id: string;
  name: string;
  type: ChartType;
  title: ChartTitle;
  legend: ChartLegend;
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  series: ChartSeries[];
  anchor: ChartAnchor;
}
