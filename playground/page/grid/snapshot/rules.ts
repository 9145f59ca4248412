import type { IStyleBase } from '@univerjs/core';
import type {
  IConditionalFormattingRuleConfig,
  IConditionFormattingRule,
  IValueConfig,
} from '@univerjs/sheets-conditional-formatting';
import { toAddress } from '../../../../embedded/workbook/model/address';
import { singleCell, type Area } from '../../../../embedded/workbook/model/area';
import type {
  CellValueRule,
  ConditionalFormat,
  ScalePoint,
} from '../../../../embedded/workbook/model/conditional-format';
import { rangeOf } from './range-data';
import { styleData } from './style-data';

/** Rules of a sheet as the grid takes them, the most important first. */
export const rulesData = (formats: readonly ConditionalFormat[]): IConditionFormattingRule[] =>
  formats.map((format) => ({
    cfId: format.id,
    ranges: [rangeOf(format.area)],
    stopIfTrue: format.stopIfTrue,
    rule: ruleConfig(format),
  }));

/** The grid's own names, typed as the enumerations it compares them with. */
const named = <T>(config: object): T => config as T;

function ruleConfig({ rule, area }: ConditionalFormat): IConditionalFormattingRuleConfig {
  if (rule.type === 'ColorScale') {
    const config = rule.points.map((point, index) => ({ index, color: point.color, value: valueConfig(point, 'min') }));
    return named({ type: 'colorScale', config });
  }
  if (rule.type === 'DataBar') {
    const config = {
      min: valueConfig(rule.lower, 'min'),
      max: valueConfig(rule.upper, 'max'),
      isGradient: rule.gradient,
      positiveColor: rule.fillColor,
      nativeColor: rule.negativeFillColor || rule.fillColor,
    };
    return named({ type: 'dataBar', isShowValue: !rule.showDataBarOnly, config });
  }
  const style: IStyleBase = styleData(rule.style);
  if (rule.type === 'Custom') return named({ type: 'highlightCell', subType: 'formula', value: rule.formula, style });
  return named({ type: 'highlightCell', style, ...cellValueConfig(rule, area) });
}

const POINT_TYPES: Readonly<Record<string, string>> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
};

function valueConfig({ type, formula = '' }: ScalePoint, automatic: 'min' | 'max'): IValueConfig {
  const kind = POINT_TYPES[type] ?? automatic;
  const number = Number(formula.replace(/^=/, ''));
  const value = kind === 'formula' || !Number.isFinite(number) ? formula : number;
  return named({ type: kind, ...(kind !== 'min' && kind !== 'max' && { value }) });
}

const OPERATORS: Readonly<Record<string, readonly [name: string, sign: string]>> = {
  EqualTo: ['equal', '='],
  NotEqualTo: ['notEqual', '<>'],
  GreaterThan: ['greaterThan', '>'],
  LessThan: ['lessThan', '<'],
  GreaterThanOrEqual: ['greaterThanOrEqual', '>='],
  LessThanOrEqual: ['lessThanOrEqual', '<='],
};

/** Numbers and texts are compared by the grid itself; anything else becomes a formula about the first cell. */
function cellValueConfig({ operator, formula1, formula2 }: CellValueRule, area: Area): object {
  const [one, other] = [formula1, formula2 ?? ''].map((formula) => formula.replace(/^=/, '').trim());
  const isBetween = operator === 'Between' || operator === 'NotBetween';
  const [name, sign] = OPERATORS[operator] ?? ['equal', '='];
  if (isNumber(one) && (!isBetween || isNumber(other))) {
    if (isBetween) return { subType: 'number', operator: lowerFirst(operator), value: [Number(one), Number(other)] };
    return { subType: 'number', operator: name, value: Number(one) };
  }
  const text = /^"(.*)"$/s.exec(one ?? '')?.[1]?.replace(/""/g, '"');
  if (text !== undefined && (sign === '=' || sign === '<>')) return { subType: 'text', operator: name, value: text };
  const cell = toAddress(singleCell(area.row, area.column));
  const between = `AND(${cell}>=${one},${cell}<=${other})`;
  const formula = isBetween ? (operator === 'Between' ? between : `NOT(${between})`) : `${cell}${sign}${one}`;
  return { subType: 'formula', value: `=${formula}` };
}

const isNumber = (text: string | undefined): boolean => !!text && Number.isFinite(Number(text));
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
