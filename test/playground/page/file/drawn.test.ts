import { readDrawn } from '../../../../playground/page/file/drawn/read-drawn';
import { newChart, newSeries } from '../../../../embedded/workbook/new-chart';
import { readXlsx } from '../../../../embedded/workbook/read-xlsx';
import { newWorkbook, type Workbook } from '../../../../embedded/workbook/model/workbook';
import { saveWorkbook } from '../../../../embedded/workbook/write-xlsx';

const inverted = { invertIfNegative: true, invertColor: '#B85C67' };

function drawnWorkbook(): Workbook {
  const workbook = newWorkbook('Данные', 'Отчёт');
  const [data, report] = workbook.sheets;
  data!.values = [
    ['Класс', 'Доля'],
    ['A', 0.8],
    ['B', 0.15],
    ['C', 0.05],
  ];
  const column = (at: number) => ({ sheetId: data!.id, area: { row: 1, column: at, rows: 3, columns: 1 } });
  const chart = newChart('c', 'Доли', 'ColumnStacked100');
  chart.title.text = 'Доли классов';
  chart.title.font = { ...chart.title.font, size: 11, bold: true, color: '#1F3A5F' };
  chart.series = [{ ...newSeries('Доля', column(1), column(0)), fillColor: '#2E8B57', gapWidth: 60, ...inverted }];
  chart.valueAxis.numberFormat = '0%';
  chart.valueAxis.maximum = 1;
  chart.anchor = { row: 2.5, column: 1, rows: 10, columns: 6 };
  report!.charts.push(chart);
  report!.values = [[1], [2]];
  const area = { row: 1, column: 1, rows: 3, columns: 1 };
  const bars = {
    type: 'DataBar',
    fillColor: '#A9C9EA',
    negativeFillColor: '#FF0000',
    gradient: false,
    showDataBarOnly: false,
  } as const;
  data!.conditionalFormats = [
    {
      id: '1',
      area,
      stopIfTrue: false,
      rule: {
        type: 'CellValue',
        operator: 'GreaterThan',
        formula1: '=0.5',
        style: { 'fill.color': '#CDE8D6', 'font.color': '#14532D' },
      },
    },
    {
      id: '2',
      area,
      stopIfTrue: false,
      rule: { ...bars, lower: { type: 'LowestValue' }, upper: { type: 'HighestValue' } },
    },
    {
      id: '3',
      area,
      stopIfTrue: false,
      rule: {
        type: 'ColorScale',
        points: [
          { type: 'Number', formula: '0', color: '#FFFFFF' },
          { type: 'HighestValue', color: '#6BADDD' },
        ],
      },
    },
  ];
  return workbook;
}

async function reopened(): Promise<Workbook> {
  const bytes = await saveWorkbook(drawnWorkbook());
  const workbook = await readXlsx(bytes);
  await readDrawn(workbook, bytes);
  return workbook;
}

test('a chart of a file is read: kind, cells, place, title and axes', async () => {
  const { sheets } = await reopened();
  const [chart] = sheets[1]!.charts;
  expect(chart).toMatchObject({ type: 'ColumnStacked100', title: { text: 'Доли классов', visible: true } });
  expect(chart!.title.font).toMatchObject({ size: 11, bold: true, color: '#1F3A5F' });
  expect(chart!.valueAxis).toMatchObject({ numberFormat: '0%', maximum: 1 });
  expect(chart!.series).toHaveLength(1);
  expect(chart!.series[0]).toMatchObject({
    fillColor: '#2E8B57',
    gapWidth: 60,
    ...inverted,
    values: { sheetId: sheets[0]!.id, area: { row: 1, column: 1, rows: 3, columns: 1 } },
    categories: { area: { column: 0 } },
  });
  expect(chart!.anchor.row).toBeCloseTo(2.5, 1);
  expect(chart!.anchor.columns).toBeCloseTo(6, 1);
});

test('rules of a file are read with their looks, the most important first', async () => {
  const [data] = (await reopened()).sheets;
  expect(data!.conditionalFormats.map(({ rule }) => rule.type)).toEqual(['CellValue', 'DataBar', 'ColorScale']);
  expect(data!.conditionalFormats[0]!.rule).toMatchObject({
    operator: 'GreaterThan',
    formula1: '=0.5',
    style: { 'fill.color': '#CDE8D6' },
  });
  expect(data!.conditionalFormats[1]!.rule).toMatchObject({ fillColor: '#A9C9EA', gradient: false });
  expect(data!.conditionalFormats[2]!.rule).toMatchObject({ points: [{ color: '#FFFFFF' }, { color: '#6BADDD' }] });
});

test('reading what is drawn is no change of the file', async () => {
  expect((await reopened()).sheets.map(({ changed }) => changed)).toEqual([false, false]);
});
