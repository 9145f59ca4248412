import { parseAddress } from '../../../embedded/workbook/model/address';
import { expectNothingMissing, openScript } from './open-script';

afterEach(expectNothingMissing);

const area = (address: string) => parseAddress(address)!.area;
const newRule = 'SpreadsheetApp.newConditionalFormatRule()';

/** The rule that stands in the workbook once this chain has been built over A2:A9. */
function ruleOf(chain: string) {
  const { run, sheet } = openScript();
  run(`sheet.setConditionalFormatRules([${newRule}.setRanges([cells('A2:A9')]).${chain}.build()])`);
  return sheet.conditionalFormats[0]?.rule;
}

test('conditions become rules of the workbook', () => {
  expect(ruleOf(`whenTextEqualTo('A').setBackground('#cde8d6').setFontColor('#14532d')`)).toEqual({
    type: 'CellValue',
    operator: 'EqualTo',
    formula1: '="A"',
    style: { 'fill.color': '#CDE8D6', 'font.color': '#14532D' },
  });
  expect(ruleOf('whenNumberBetween(1, 2).setBold(true)')).toMatchObject({
    operator: 'Between',
    formula1: '=1',
    formula2: '=2',
  });
  expect(ruleOf(`whenTextContains('сев"ер')`)).toMatchObject({
    type: 'Custom',
    formula: '=ISNUMBER(SEARCH("сев""ер",A2))',
  });
  expect(ruleOf(`whenFormulaSatisfied('=$B2>0')`)).toMatchObject({ type: 'Custom', formula: '=$B2>0' });
});

test('a gradient goes from the least to the greatest, or from a number; a condition after it replaces it', () => {
  const fromZero = `setGradientMinpointWithValue('#ffffff', SpreadsheetApp.InterpolationType.NUMBER, '0').setGradientMaxpoint('#6baddd')`;
  expect(ruleOf(fromZero)).toEqual({
    type: 'ColorScale',
    points: [
      { type: 'Number', formula: '0', color: '#FFFFFF' },
      { type: 'HighestValue', color: '#6BADDD' },
    ],
  });
  expect(ruleOf(`${fromZero}.whenNumberLessThan(0)`)).toMatchObject({ type: 'CellValue' });
});

test('a rule over several ranges stays one rule when it is read and set again', () => {
  const { run, sheet } = openScript();
  run(`sheet.setConditionalFormatRules([
    ${newRule}.setRanges([cells('A2:A9'), cells('C2:C9')]).setGradientMinpoint('#fff').setGradientMaxpoint('#000').build(),
    ${newRule}.setRanges([cells('B2')]).whenCellNotEmpty().build(),
  ])`);
  expect(sheet.conditionalFormats.map((one) => one.area)).toEqual([area('A2:A9'), area('C2:C9'), area('B2')]);
  const read = `return sheet.getConditionalFormatRules().map((rule) => rule.getRanges().map((range) => range.getA1Notation()));`;
  expect(run(read)).toEqual([['A2:A9', 'C2:C9'], ['B2']]);
  run('sheet.setConditionalFormatRules(sheet.getConditionalFormatRules())');
  expect(run(read)).toEqual([['A2:A9', 'C2:C9'], ['B2']]);
  run('sheet.clearConditionalFormatRules()');
  expect(sheet.conditionalFormats).toEqual([]);
});

test('rules without ranges, without condition, or for another sheet are refused', () => {
  const { error } = openScript();
  expect(error(`${newRule}.whenCellEmpty().build()`)).toContain('at least one range');
  expect(error(`${newRule}.setRanges([cells('A1')]).build()`)).toContain('must have a boolean condition or a gradient');
  const other = `${newRule}.setRanges([file.getSheetByName('Второй').getRange('A1')]).whenCellEmpty().build()`;
  expect(error(`sheet.setConditionalFormatRules([${other}])`)).toContain('cannot reference a different sheet');
});

const DATA = `cells('A1:C4').setValues([['Месяц', 'План', 'Факт'], ['янв', 1, 2], ['фев', 3, 4], ['мар', 5, 6]]);`;
const newChart = (
  more: string,
) => `${DATA} const chart = sheet.newChart().addRange(cells('A1:A4')).addRange(cells('B1:C4'))
  .setNumHeaders(1).setPosition(6, 2, 10, 0)${more}.build(); sheet.insertChart(chart);`;

test('the first column of a chart is its categories, the others are series named after their headers', () => {
  const { run, sheet } = openScript();
  run(newChart(`.setChartType(Charts.ChartType.LINE)`));
  const [chart] = sheet.charts;
  expect(chart).toMatchObject({ type: 'Line', anchor: { row: 5, column: 1.15625 } });
  expect(chart!.series.map(({ name, values, categories }) => [name, values.area, categories?.area])).toEqual([
    ['План', area('B2:B4'), area('A2:A4')],
    ['Факт', area('C2:C4'), area('A2:A4')],
  ]);
});

test('options give titles, colours, axes, legend and stacking; a path and its levels are the same', () => {
  const { run, sheet } = openScript();
  run(
    newChart(`.setChartType(Charts.ChartType.COLUMN)
    .setOption('title', 'План и факт').setOption('titleTextStyle', { color: '#1f3a5f', fontSize: 12, bold: true })
    .setOption('isStacked', 'percent').setOption('legend.position', 'bottom')
    .setOption('series', { 0: { color: '#2e8b57', labelInLegend: 'по плану' } }).setOption('series.1.color', 'red')
    .setOption('vAxis', { format: '0%', viewWindow: { max: 1 }, gridlines: { count: 0 } }).setOption('hAxis.title', 'Месяц')
    .setOption('width', 480).setOption('height', 260)`),
  );
  expect(sheet.charts[0]).toMatchObject({
    type: 'ColumnStacked100',
    title: { text: 'План и факт', font: { color: '#1F3A5F', size: 12, bold: true } },
    legend: { visible: true, position: 'Bottom' },
    series: [{ name: 'по плану', fillColor: '#2E8B57' }, { fillColor: '#FF0000' }],
    valueAxis: { numberFormat: '0%', maximum: 1, majorGridlines: false },
    categoryAxis: { title: { text: 'Месяц', visible: true } },
    anchor: { columns: 7.5 },
  });
});

test('bars lie from the top down, with their values along the horizontal axis', () => {
  const { run, sheet } = openScript();
  run(
    newChart(
      `.asBarChart().setTitle('Бары').setOption('hAxis.format', '0').setOption('series.0.dataLabel', 'value').setOption('legend', 'none')`,
    ),
  );
  expect(sheet.charts[0]).toMatchObject({
    type: 'BarClustered',
    title: { text: 'Бары' },
    legend: { visible: false },
    valueAxis: { numberFormat: '0' },
    categoryAxis: { reversed: true },
    series: [{ dataLabels: { visible: true } }, { dataLabels: { visible: false } }],
  });
});

test('charts have numbers once they are on the sheet, and are changed and removed by them', () => {
  const { run, sheet } = openScript();
  expect(run(`${newChart('')} return [chart.getChartId(), typeof sheet.getCharts()[0].getChartId()]`)).toEqual([
    null,
    'number',
  ]);
  const change = `const [before] = sheet.getCharts(); sheet.updateChart(before.modify().setOption('title', 'Другой').build());
    const [after] = sheet.getCharts(); return [before.getChartId() === after.getChartId(), after.getRanges().length];`;
  expect(run(change)).toEqual([true, 2]);
  expect(sheet.charts.map(({ title }) => title.text)).toEqual(['Другой']);
  run('sheet.getCharts().forEach((one) => sheet.removeChart(one))');
  expect(sheet.charts).toEqual([]);
});

test('a built chart no longer follows its builder', () => {
  const { run, sheet } = openScript();
  run(`${DATA} const builder = sheet.newChart().addRange(cells('A1:B4')).setPosition(6, 2, 0, 0).setOption('title', 'Первый');
    const chart = builder.build(); builder.setOption('title', 'Второй'); sheet.insertChart(chart);`);
  expect(sheet.charts[0]!.title.text).toBe('Первый');
});

test('a chart without ranges or place is refused, and so is one removed twice', () => {
  const { error } = openScript();
  expect(error(`sheet.insertChart(sheet.newChart().setPosition(1, 1, 0, 0).build())`)).toContain('at least one range');
  expect(error(`sheet.insertChart(sheet.newChart().addRange(cells('A1:B2')).build())`)).toContain(
    'must have a position',
  );
  expect(
    error(`${newChart('')} const [one] = sheet.getCharts(); sheet.removeChart(one); sheet.removeChart(one);`),
  ).toContain('not on the sheet');
});
