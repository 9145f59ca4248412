import type { CellValue } from '../../../embedded/workbook/model/sheet';
import { connected, errorOf, onData } from './connected';

const MONTHS: CellValue[][] = [
  ['Месяц', 'Выручка', 'План'],
  ['Январь', 100, 120],
  ['Февраль', 150, 130],
];

const withMonths = () => {
  const all = connected();
  all.sheet.values = MONTHS.map((row) => [...row]);
  return all;
};

test('the series of a range have names and categories', async () => {
  const { sheet: model } = withMonths();
  await onData(async (context, sheet) => {
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
    chart.load('id,name,chartType');
    chart.series.load('items/name,count');
    await context.sync();
    expect([chart.name, chart.chartType, chart.series.count]).toEqual(['Chart 1', 'ColumnClustered', 2]);
    expect(chart.series.items.map((series) => series.name)).toEqual(['Выручка', 'План']);
  });
  expect(model.charts[0]?.series[1]).toMatchObject({
    values: { sheetId: model.id, area: { row: 1, column: 2, rows: 2, columns: 1 } },
    categories: { area: { row: 1, column: 0, rows: 2, columns: 1 } },
    nameSource: { area: { row: 0, column: 2, rows: 1, columns: 1 } },
  });
});

test('series may lie in rows, and numbers alone are one series', async () => {
  const { sheet: model } = withMonths();
  await onData(async (context, sheet) => {
    sheet.charts.add('Line', sheet.getRange('A1:C3'), 'Rows');
    sheet.charts.add('Line', sheet.getRange('B2:B3'));
    await context.sync();
  });
  expect(model.charts[0]?.series.map(({ name, values }) => [name, values.area.row])).toEqual([
    ['Январь', 1],
    ['Февраль', 2],
  ]);
  expect(model.charts[1]?.series).toMatchObject([{ name: 'Series1', categories: null }]);
});

test('a chart is dressed', async () => {
  const { sheet: model } = withMonths();
  await onData(async (context, sheet) => {
    const chart = sheet.charts.add('Line', sheet.getRange('A1:C3'), 'Columns');
    chart.name = 'Динамика';
    chart.title.text = 'Выручка по месяцам';
    chart.title.format.font.size = 12;
    chart.title.format.font.bold = true;
    chart.legend.position = 'Top';
    chart.legend.visible = false;
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.minimum = 0;
    valueAxis.numberFormat = '#,##0';
    valueAxis.majorGridlines.visible = false;
    valueAxis.title.text = 'тыс.';
    categoryAxis.tickLabelSpacing = 2;
    categoryAxis.visible = false;
    chart.load('name');
    valueAxis.load('minimum,maximum,numberFormat,title/text,title/visible,majorGridlines/visible');
    await context.sync();
    expect(valueAxis.toJSON()).toMatchObject({ minimum: 0, maximum: null, numberFormat: '#,##0' });
    expect([valueAxis.title.text, valueAxis.title.visible]).toEqual(['тыс.', true]);
    expect(valueAxis.majorGridlines.visible).toBe(false);
  });
  expect(model.charts).toMatchObject([
    {
      name: 'Динамика',
      title: { text: 'Выручка по месяцам', visible: true, font: { size: 12, bold: true } },
      legend: { visible: false, position: 'Top' },
      valueAxis: { minimum: 0, majorGridlines: false },
      categoryAxis: { visible: false, tickLabelSpacing: 2 },
    },
  ]);
});

test('series are added and given values, categories and colours', async () => {
  const { sheet: model } = withMonths();
  await onData(async (context, sheet) => {
    const chart = sheet.charts.add('BarStacked', sheet.getRange('A1:B3'), 'Columns');
    const added = chart.series.add('Факт');
    added.setValues(sheet.getRange('C2:C3'));
    added.setXAxisValues(sheet.getRange('A2:A3'));
    added.format.fill.setSolidColor('#63BE7B');
    added.gapWidth = 60;
    const first = chart.series.getItemAt(0);
    first.name = '=Data!C1';
    first.format.line.color = '#1F4E79';
    first.format.line.weight = 1.5;
    first.markerStyle = 'Circle';
    first.hasDataLabels = true;
    first.dataLabels.numberFormat = '0%';
    first.dataLabels.format.font.size = 8;
    first.load('name,hasDataLabels,markerStyle');
    await context.sync();
    expect(first.toJSON()).toMatchObject({ name: 'План', hasDataLabels: true, markerStyle: 'Circle' });
  });
  expect(model.charts[0]?.series).toMatchObject([
    { name: 'План', lineColor: '#1F4E79', lineWeight: 1.5, dataLabels: { visible: true, numberFormat: '0%' } },
    { name: 'Факт', values: { area: { column: 2 } }, fillColor: '#63BE7B', gapWidth: 60 },
  ]);
});

test('a chart is put over cells or at points', async () => {
  const { sheet: model } = withMonths();
  await onData(async (context, sheet) => {
    const chart = sheet.charts.add('Pie', sheet.getRange('A1:B3'));
    chart.setPosition('E2', sheet.getRange('K15'));
    chart.load('left,top,width,height');
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 336, 210]);
    expect(model.charts[0]?.anchor).toEqual({ row: 1, column: 4, rows: 14, columns: 7 });
    chart.left = 24;
    chart.height = 150;
    await context.sync();
  });
  expect(model.charts[0]?.anchor).toEqual({ row: 1, column: 0.5, rows: 10, columns: 7 });
});

test('charts are found by name and deleted', async () => {
  const { sheet: model } = withMonths();
  await onData(async (context, sheet) => {
    sheet.charts.add('Doughnut', sheet.getRange('A1:B3')).name = 'Доли';
    const found = sheet.charts.getItemOrNullObject('доли').load('chartType');
    const none = sheet.charts.getItemOrNullObject('нет').load('name');
    sheet.charts.load('items/name');
    await context.sync();
    expect([found.chartType, none.isNullObject]).toEqual(['Doughnut', true]);
    sheet.charts.items[0]?.delete();
    await context.sync();
  });
  expect(model.charts).toEqual([]);
});

test('round charts have no axes, and other kinds of charts are refused', async () => {
  withMonths();
  const axis = await errorOf(async (_context, sheet) => {
    sheet.charts.add('Pie', sheet.getRange('A1:B3')).axes.valueAxis.visible = false;
  });
  expect(axis.code).toBe('ItemNotFound');
  const kind = await errorOf(async (_context, sheet) => sheet.charts.add('Funnel', sheet.getRange('A1:B3')));
  expect(kind).toMatchObject({ code: 'InvalidArgument', location: 'ChartCollection.add' });
});

test('a chart follows its cells when rows are inserted', async () => {
  const { sheet: model } = withMonths();
  await onData(async (context, sheet) => {
    sheet.charts.add('Line', sheet.getRange('A1:B3')).setPosition('E2', 'H9');
    sheet.getRange('1:2').insert('Down');
    await context.sync();
  });
  expect(model.charts[0]?.anchor.row).toBe(3);
  expect(model.charts[0]?.series[0]?.values.area.row).toBe(3);
});
