import type { Area } from '../../../embedded/workbook/model/area';
import type { Chart, ChartAxis, ChartFont, ChartSeries, ChartType } from '../../../embedded/workbook/model/chart';
import type { ConditionalRule } from '../../../embedded/workbook/model/conditional-format';
import type { Sheet } from '../../../embedded/workbook/model/sheet';
import type { Table } from '../../../embedded/workbook/model/table';
import type { Workbook } from '../../../embedded/workbook/model/workbook';

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

const font: ChartFont = { bold: false, italic: false, color: '#595959', name: 'Calibri', size: 10 };
const axis: ChartAxis = {
  visible: true,
  title: { text: '', visible: false, font },
  minimum: null,
  maximum: null,
  numberFormat: 'General',
  majorUnit: null,
  tickLabelSpacing: null,
  tickLabelPosition: 'NextToAxis',
  font,
  majorGridlines: true,
  reversed: false,
};

export function reportTable(workbook: Workbook, name: string, at: Area): Table {
  return {
    id: workbook.newId(),
    name,
    area: at,
    style: 'TableStyleLight1',
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
}

/** A chart of columns B and C over the classes in column A. */
export function reportChart(workbook: Workbook, sheet: Sheet, type: ChartType): Chart {
  const series = (column: number): ChartSeries => ({
    name: String(sheet.values[1]?.[column]),
    nameSource: { sheetId: sheet.id, area: area(1, column) },
    values: { sheetId: sheet.id, area: area(2, column, 3) },
    categories: { sheetId: sheet.id, area: area(2, 0, 3) },
    fillColor: '#4472C4',
    lineColor: null,
    invertIfNegative: false,
    invertColor: null,
    lineWeight: 2,
    markerStyle: 'Automatic',
    markerSize: 5,
    dataLabels: {
      visible: false,
      showValue: true,
      showPercentage: false,
      showCategoryName: false,
      showSeriesName: false,
      position: 'Automatic',
      numberFormat: 'General',
      font,
    },
    gapWidth: 80,
    overlap: 0,
    smooth: false,
  });
  return {
    id: workbook.newId(),
    name: `CL_${type}`,
    type,
    title: { text: 'Классы & доли', visible: true, font },
    legend: { visible: true, position: 'Bottom', font },
    categoryAxis: { ...axis, majorGridlines: false },
    valueAxis: axis,
    series: [series(1), series(2)],
    anchor: { row: 6.5, column: 0.5, rows: 14, columns: 6 },
  };
}

const addRule = (workbook: Workbook, sheet: Sheet, at: Area, rule: ConditionalRule): void => {
  sheet.conditionalFormats.push({ id: workbook.newId(), area: at, stopIfTrue: false, rule });
};

/** A sheet as reports write them: looks, a real table, a chart, painted columns, a line to print on every page. */
export function addReport(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.addSheet(name);
  sheet.values = [
    ['ABC-анализ'],
    ['Класс', 'Клиентов', 'Выручка', 'Изменение'],
    ['A', 12, 1234567.8, 0.12],
    ['B', 30, 230000, -0.05],
    ['C', 158, 75000.5, -0.2],
    ['=1+1', '+7 900', '-5', '@СУММ(A1)'],
  ];
  sheet.formats.set(area(0, 0), 'font.size', 18);
  sheet.formats.set(area(1, 0, 1, 4), 'font.bold', true);
  sheet.formats.set(area(1, 0, 1, 4), 'fill.color', '#1F4E78');
  sheet.formats.set(area(4, 0, 1, 4), 'border.bottom.style', 'Continuous');
  sheet.formats.set(area(1, 1, 4, 3), 'alignment.horizontal', 'Right');
  sheet.numberFormats.set(area(2, 2, 3), '#,##0');
  sheet.numberFormats.set(area(2, 3, 3), '+0.0%;-0.0%;0%');
  sheet.columnWidths.set(0, 96);
  sheet.frozen = { rows: 2, columns: 1 };
  sheet.showGridlines = false;
  sheet.tabColor = '#217346';
  sheet.pageLayout.titleRows = area(1, 0, 1, 16_384);
  sheet.tables.push(reportTable(workbook, 'CL_abc', area(1, 0, 4, 4)));
  sheet.charts.push(reportChart(workbook, sheet, 'ColumnStacked'));
  addRule(workbook, sheet, area(2, 2, 3), {
    type: 'DataBar',
    fillColor: '#63BE7B',
    negativeFillColor: '#FF0000',
    gradient: false,
    showDataBarOnly: false,
    lower: { type: 'Number', formula: '0' },
    upper: { type: 'Automatic' },
  });
  const red = { 'font.color': '#C00000' };
  addRule(workbook, sheet, area(2, 3, 3), { type: 'CellValue', operator: 'LessThan', formula1: '=0', style: red });
  sheet.changed = true;
  return sheet;
}
