import { connected, errorOf, onData } from './connected';

test('colour scales have two or three points', async () => {
  const { sheet: model } = connected();
  await onData(async (context, sheet) => {
    const two = sheet.getRange('A1:A9').conditionalFormats.add('ColorScale');
    two.colorScale.criteria = {
      minimum: { type: 'LowestValue', color: '#FFFFFF' },
      maximum: { type: 'HighestValue', color: '#63BE7B' },
    };
    const three = sheet.getRange('B1:B9').conditionalFormats.add('ColorScale');
    three.colorScale.criteria = {
      minimum: { type: 'Number', formula: '0', color: 'red' },
      midpoint: { type: 'Percentile', formula: '50', color: '#FFEB84' },
      maximum: { type: 'HighestValue', color: '#63BE7B' },
    };
    two.colorScale.load('threeColorScale,criteria');
    three.load('type,priority,stopIfTrue');
    await context.sync();
    expect(two.colorScale.threeColorScale).toBe(false);
    expect(two.colorScale.criteria.maximum.color).toBe('#63BE7B');
    expect([three.type, three.priority, three.stopIfTrue]).toEqual(['ColorScale', 1, null]);
  });
  expect(model.conditionalFormats.map(({ rule }) => rule)).toEqual([
    {
      type: 'ColorScale',
      points: [
        { type: 'LowestValue', color: '#FFFFFF' },
        { type: 'HighestValue', color: '#63BE7B' },
      ],
    },
    {
      type: 'ColorScale',
      points: [
        { type: 'Number', formula: '0', color: '#FF0000' },
        { type: 'Percentile', formula: '50', color: '#FFEB84' },
        { type: 'HighestValue', color: '#63BE7B' },
      ],
    },
  ]);
});

test('data bars have a colour and bounds', async () => {
  const { sheet: model } = connected();
  await onData(async (context, sheet) => {
    const { dataBar } = sheet.getRange('A1:A9').conditionalFormats.add('DataBar');
    dataBar.positiveFormat.fillColor = '#638EC6';
    dataBar.positiveFormat.gradientFill = false;
    dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
    dataBar.positiveFormat.load('fillColor');
    await context.sync();
    expect(dataBar.positiveFormat.fillColor).toBe('#638EC6');
  });
  expect(model.conditionalFormats).toMatchObject([
    {
      area: { rows: 9 },
      rule: {
        type: 'DataBar',
        fillColor: '#638EC6',
        gradient: false,
        lower: { type: 'Number', formula: '0' },
        upper: { type: 'Automatic' },
      },
    },
  ]);
});

test('rules by value and by formula give a look', async () => {
  const { sheet: model } = connected();
  await onData(async (context, sheet) => {
    const byValue = sheet.getRange('A1:A9').conditionalFormats.add('CellValue');
    byValue.cellValue.rule = { operator: 'EqualTo', formula1: '="A"' };
    byValue.cellValue.format.fill.color = '#C6EFCE';
    byValue.cellValue.format.font.color = '#006100';
    const byFormula = sheet.getRange('B1:B9').conditionalFormats.add('Custom');
    byFormula.custom.rule.formula = '=$A1>100';
    byFormula.custom.format.font.bold = true;
    byFormula.stopIfTrue = true;
    byFormula.priority = 0;
    byFormula.custom.rule.load('formula');
    const none = byFormula.dataBarOrNullObject.load('showDataBarOnly');
    await context.sync();
    expect([byFormula.custom.rule.formula, none.isNullObject]).toEqual(['=$A1>100', true]);
  });
  expect(model.conditionalFormats).toMatchObject([
    { stopIfTrue: true, rule: { type: 'Custom', formula: '=$A1>100', style: { 'font.bold': true } } },
    {
      stopIfTrue: false,
      rule: {
        type: 'CellValue',
        operator: 'EqualTo',
        formula1: '="A"',
        style: { 'fill.color': '#C6EFCE', 'font.color': '#006100' },
      },
    },
  ]);
});

test('rules are listed for the cells they touch and cleared from them', async () => {
  const { sheet: model } = connected();
  await onData(async (context, sheet) => {
    sheet.getRange('A1:B9').conditionalFormats.add('DataBar');
    sheet.getRange('D1:D9').conditionalFormats.add('DataBar');
    const { conditionalFormats } = sheet.getRange('B1:C3');
    conditionalFormats.load('items/type');
    await context.sync();
    expect(conditionalFormats.items).toHaveLength(1);
    conditionalFormats.clearAll();
    sheet.getRange('D1').conditionalFormats.getItemAt(0).delete();
    await context.sync();
  });
  expect(model.conditionalFormats.map(({ area }) => area)).toEqual([
    { row: 3, column: 0, rows: 6, columns: 2 },
    { row: 0, column: 0, rows: 3, columns: 1 },
  ]);
});

test('asking a rule for another kind of rule fails', async () => {
  connected();
  const error = await errorOf(async (_context, sheet) => {
    sheet.getRange('A1').conditionalFormats.add('DataBar').colorScale.load('criteria');
  });
  expect(error.code).toBe('ItemNotFound');
});
