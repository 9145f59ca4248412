import { rulesData } from '../../../../playground/page/grid/snapshot/rules';
import type { ConditionalRule } from '../../../../embedded/workbook/model/conditional-format';

const area = { row: 1, column: 2, rows: 5, columns: 1 };
const configOf = (rule: ConditionalRule) => rulesData([{ id: 'r', area, stopIfTrue: false, rule }])[0]?.rule;
const cellValue = (operator: string, formula1: string, formula2?: string) =>
  configOf({ type: 'CellValue', operator, formula1, ...(formula2 && { formula2 }), style: {} });

test('a rule holds for its cells', () => {
  const [rule] = rulesData([
    { id: 'r', area, stopIfTrue: true, rule: { type: 'Custom', formula: '=C2>1', style: { 'font.bold': true } } },
  ]);
  expect(rule).toEqual({
    cfId: 'r',
    ranges: [{ startRow: 1, startColumn: 2, endRow: 5, endColumn: 2 }],
    stopIfTrue: true,
    rule: { type: 'highlightCell', subType: 'formula', value: '=C2>1', style: { bl: 1 } },
  });
});

test('texts are compared as texts, numbers as numbers, all else by a formula about the first cell', () => {
  expect(cellValue('EqualTo', '="A"')).toMatchObject({ subType: 'text', operator: 'equal', value: 'A' });
  expect(cellValue('LessThan', '=0')).toMatchObject({ subType: 'number', operator: 'lessThan', value: 0 });
  expect(cellValue('Between', '=1', '=3')).toMatchObject({ subType: 'number', operator: 'between', value: [1, 3] });
  expect(cellValue('GreaterThanOrEqual', '=$A$1')).toMatchObject({ subType: 'formula', value: '=C2>=$A$1' });
  expect(cellValue('NotBetween', '=$A$1', '=$A$2')).toMatchObject({ value: '=NOT(AND(C2>=$A$1,C2<=$A$2))' });
});

test('bars and scales keep their ends', () => {
  const bars: ConditionalRule = {
    type: 'DataBar',
    fillColor: '#A9C9EA',
    negativeFillColor: '#FF0000',
    gradient: false,
    showDataBarOnly: false,
    lower: { type: 'Automatic' },
    upper: { type: 'Percentile', formula: '98' },
  };
  expect(configOf(bars)).toEqual({
    type: 'dataBar',
    isShowValue: true,
    config: {
      min: { type: 'min' },
      max: { type: 'percentile', value: 98 },
      isGradient: false,
      positiveColor: '#A9C9EA',
      nativeColor: '#FF0000',
    },
  });
  const scale = configOf({
    type: 'ColorScale',
    points: [
      { type: 'Number', formula: '0', color: '#FFFFFF' },
      { type: 'HighestValue', color: '#6BADDD' },
    ],
  });
  expect(scale).toEqual({
    type: 'colorScale',
    config: [
      { index: 0, color: '#FFFFFF', value: { type: 'num', value: 0 } },
      { index: 1, color: '#6BADDD', value: { type: 'max' } },
    ],
  });
});
