import type {
  Chart,
  ChartAxis,
  ChartDataLabels,
  ChartFont,
  ChartLegend,
  ChartSeries,
  ChartTitle,
} from '../../workbook/model/chart';
import type {
  CellValueRule,
  ColorScaleRule,
  ConditionalFormat,
  CustomRule,
  DataBarRule,
} from '../../workbook/model/conditional-format';
import type { DefinedName } from '../../workbook/model/defined-name';
import type { Sheet } from '../../workbook/model/sheet';
import type { BorderSide, CellStyle } from '../../workbook/model/style';
import type { Table } from '../../workbook/model/table';
import type { Workbook } from '../../workbook/model/workbook';
import type { CellRange } from './cell-range';

/** A thing of a sheet together with the sheet. */
export interface On<Thing> {
  readonly sheet: Sheet;
  readonly thing: Thing;
}

/** Edges of a range as the interface names them. */
export type BorderEdge =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideHorizontal'
  | 'InsideVertical'
  | 'DiagonalDown'
  | 'DiagonalUp';

export interface RangeEdge {
  readonly range: CellRange;
  readonly edge: BorderEdge;
  readonly side: BorderSide;
}

/** A list of tables or names: of one sheet, or of the whole workbook (null). */
export interface Scope {
  readonly sheet: Sheet | null;
}

/** Part of a table by its place, counted from 0. */
export interface TablePart {
  readonly owner: On<Table>;
  readonly index: number;
}

type FormatRule = CellValueRule | CustomRule;

/** What an object of each class stands for. */
export interface Selves {
  Application: Workbook;
  CultureInfo: Workbook;
  DatetimeFormatInfo: Workbook;
  CellValueConditionalFormat: On<CellValueRule>;
  Chart: On<Chart>;
  ChartAxes: On<Chart>;
  ChartAxis: On<ChartAxis>;
  ChartAxisFormat: On<ChartAxis>;
  ChartAxisTitle: On<ChartTitle>;
  ChartAxisTitleFormat: On<ChartTitle>;
  ChartCollection: Sheet;
  ChartDataLabelFormat: On<ChartDataLabels>;
  ChartDataLabels: On<ChartDataLabels>;
  ChartFill: On<ChartSeries>;
  ChartFont: On<ChartFont>;
  ChartGridlines: On<ChartAxis>;
  ChartLegend: On<ChartLegend>;
  ChartLegendFormat: On<ChartLegend>;
  ChartLineFormat: On<ChartSeries>;
  ChartSeries: On<{ readonly chart: Chart; readonly series: ChartSeries }>;
  ChartSeriesCollection: On<Chart>;
  ChartSeriesFormat: On<ChartSeries>;
  ChartTitle: On<ChartTitle>;
  ChartTitleFormat: On<ChartTitle>;
  ColorScaleConditionalFormat: On<ColorScaleRule>;
  ConditionalDataBarNegativeFormat: On<DataBarRule>;
  ConditionalDataBarPositiveFormat: On<DataBarRule>;
  ConditionalFormat: On<ConditionalFormat>;
  ConditionalFormatCollection: CellRange;
  ConditionalFormatRule: On<CustomRule>;
  ConditionalRangeFill: On<FormatRule>;
  ConditionalRangeFont: On<FormatRule>;
  ConditionalRangeFormat: On<FormatRule>;
  CustomConditionalFormat: On<CustomRule>;
  DataBarConditionalFormat: On<DataBarRule>;
  NamedItem: { readonly scope: Scope; readonly name: DefinedName };
  NamedItemCollection: Scope;
  PageLayout: Sheet;
  Range: CellRange;
  RangeBorder: RangeEdge;
  RangeBorderCollection: CellRange;
  RangeFill: CellRange;
  RangeFont: CellRange;
  RangeFormat: CellRange;
  Runtime: Workbook;
  Setting: { readonly key: string };
  SettingCollection: Workbook;
  Table: On<Table>;
  TableCollection: Scope;
  TableColumn: TablePart;
  TableColumnCollection: On<Table>;
  TableRow: TablePart;
  TableRowCollection: On<Table>;
  Workbook: Workbook;
  WorkbookProtection: Workbook;
  Worksheet: Sheet;
  WorksheetCollection: Workbook;
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;
}

export type TypeName = keyof Selves;

/** Kept in `CellStyle` while a rule is written. */
export type RuleStyle = { -readonly [Key in keyof CellStyle]: CellStyle[Key] };
