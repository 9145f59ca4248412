import type { ExcelTypes } from '../session';
import { applicationType, cultureInfoType, datetimeFormatType, runtimeType } from './application';
import {
  chartAxesType,
  chartAxisFormatType,
  chartAxisTitleFormatType,
  chartAxisTitleType,
  chartAxisType,
  chartGridlinesType,
} from './chart-axes';
import {
  chartFontType,
  chartLegendFormatType,
  chartLegendType,
  chartTitleFormatType,
  chartTitleType,
} from './chart-parts';
import { chartSeriesCollectionType, chartSeriesType } from './chart-series';
import {
  chartDataLabelFormatType,
  chartDataLabelsType,
  chartFillType,
  chartLineFormatType,
  chartSeriesFormatType,
} from './chart-series-looks';
import { chartCollectionType, chartType } from './charts';
import { conditionalFormatCollectionType, conditionalFormatType } from './conditional-formats';
import { conditionalRangeFillType, conditionalRangeFontType, conditionalRangeFormatType } from './conditional-looks';
import {
  cellValueType,
  colorScaleType,
  conditionalFormatRuleType,
  customType,
  dataBarNegativeType,
  dataBarPositiveType,
  dataBarType,
} from './conditional-rules';
import { freezePanesType } from './freeze-panes';
import { namedItemCollectionType, namedItemType } from './names';
import { pageLayoutType } from './page-layout';
import { protectionType, workbookProtectionType } from './protection';
import { rangeType } from './range';
import { rangeBorderCollectionType, rangeBorderType } from './range-borders';
import { rangeFillType, rangeFontType, rangeFormatType } from './range-format';
import { settingCollectionType, settingType } from './settings';
import { tableType } from './table';
import { tableColumnCollectionType, tableColumnType, tableRowCollectionType, tableRowType } from './table-parts';
import { tableCollectionType } from './tables';
import { workbookType } from './workbook';
import { worksheetType } from './worksheet';
import { worksheetCollectionType } from './worksheets';

/** All classes of the object model that the host has. */
export const EXCEL_TYPES: ExcelTypes = {
  Application: applicationType,
  CultureInfo: cultureInfoType,
  DatetimeFormatInfo: datetimeFormatType,
  CellValueConditionalFormat: cellValueType,
  Chart: chartType,
  ChartAxes: chartAxesType,
  ChartAxis: chartAxisType,
  ChartAxisFormat: chartAxisFormatType,
  ChartAxisTitle: chartAxisTitleType,
  ChartAxisTitleFormat: chartAxisTitleFormatType,
  ChartCollection: chartCollectionType,
  ChartDataLabelFormat: chartDataLabelFormatType,
  ChartDataLabels: chartDataLabelsType,
  ChartFill: chartFillType,
  ChartFont: chartFontType,
  ChartGridlines: chartGridlinesType,
  ChartLegend: chartLegendType,
  ChartLegendFormat: chartLegendFormatType,
  ChartLineFormat: chartLineFormatType,
  ChartSeries: chartSeriesType,
  ChartSeriesCollection: chartSeriesCollectionType,
  ChartSeriesFormat: chartSeriesFormatType,
  ChartTitle: chartTitleType,
  ChartTitleFormat: chartTitleFormatType,
  ColorScaleConditionalFormat: colorScaleType,
  ConditionalDataBarNegativeFormat: dataBarNegativeType,
  ConditionalDataBarPositiveFormat: dataBarPositiveType,
  ConditionalFormat: conditionalFormatType,
  ConditionalFormatCollection: conditionalFormatCollectionType,
  ConditionalFormatRule: conditionalFormatRuleType,
  ConditionalRangeFill: conditionalRangeFillType,
  ConditionalRangeFont: conditionalRangeFontType,
  ConditionalRangeFormat: conditionalRangeFormatType,
  CustomConditionalFormat: customType,
  DataBarConditionalFormat: dataBarType,
  NamedItem: namedItemType,
  NamedItemCollection: namedItemCollectionType,
  PageLayout: pageLayoutType,
  Range: rangeType,
  RangeBorder: rangeBorderType,
  RangeBorderCollection: rangeBorderCollectionType,
  RangeFill: rangeFillType,
  RangeFont: rangeFontType,
  RangeFormat: rangeFormatType,
  Runtime: runtimeType,
  Setting: settingType,
  SettingCollection: settingCollectionType,
  Table: tableType,
  TableCollection: tableCollectionType,
  TableColumn: tableColumnType,
  TableColumnCollection: tableColumnCollectionType,
  TableRow: tableRowType,
  TableRowCollection: tableRowCollectionType,
  Workbook: workbookType,
  WorkbookProtection: workbookProtectionType,
  Worksheet: worksheetType,
  WorksheetCollection: worksheetCollectionType,
  WorksheetFreezePanes: freezePanesType,
  WorksheetProtection: protectionType,
};
