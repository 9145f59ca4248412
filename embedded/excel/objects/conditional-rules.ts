import type { ColorPoint, DataBarRule, ScalePoint } from '../../workbook/model/conditional-format';
import type { ExcelType, Session } from '../session';
import { fail } from '../wire/host-error';
import type { Scalar } from '../wire/object-type';
import { asColor, asFlag, asText, oneOf } from './argument-values';
import { field } from './field';
import type { On } from './selves';

/** Fields of a plain object, whichever way their names begin. */
function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) fail('InvalidArgument');
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key.charAt(0).toLowerCase() + key.slice(1), part]),
  );
}

const POINT_TYPES = oneOf('LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile', 'Automatic');

function asPoint(value: unknown): ScalePoint {
  const { type, formula } = fieldsOf(value);
  const isSet = formula !== undefined && formula !== null && formula !== '';
  return { type: POINT_TYPES(type), ...(isSet ? { formula: String(formula) } : {}) };
}

const asColorPoint = (value: unknown): ColorPoint => ({ ...asPoint(value), color: asColor(fieldsOf(value).color) });

function asColorPoints(value: unknown): ColorPoint[] {
  const { minimum, midpoint, maximum } = fieldsOf(value);
  const middle = midpoint === undefined || midpoint === null ? [] : [asColorPoint(midpoint)];
  return [asColorPoint(minimum), ...middle, asColorPoint(maximum)];
}

/** `Excel.ColorScaleConditionalFormat` */
export const colorScaleType: ExcelType<'ColorScaleConditionalFormat'> = {
  name: 'ColorScaleConditionalFormat',
  scalars: {
    threeColorScale: { get: ({ thing }) => thing.points.length === 3 },
    criteria: {
      get: ({ thing: { points } }) => ({
        minimum: points[0],
        ...(points.length === 3 ? { midpoint: points[1] } : {}),
        maximum: points.at(-1),
      }),
      set: ({ sheet, thing }, value, session) => {
        session.edit(sheet);
        thing.points = asColorPoints(value);
      },
    },
  },
};

const bound = (key: 'lower' | 'upper'): Scalar<On<DataBarRule>, Session> => field(key, asPoint);

/** `Excel.DataBarConditionalFormat` */
export const dataBarType: ExcelType<'DataBarConditionalFormat'> = {
  name: 'DataBarConditionalFormat',
  scalars: {
    showDataBarOnly: field('showDataBarOnly', asFlag),
    lowerBoundRule: bound('lower'),
    upperBoundRule: bound('upper'),
  },
  objects: {
    positiveFormat: (self, session) => session.object('ConditionalDataBarPositiveFormat', self),
    negativeFormat: (self, session) => session.object('ConditionalDataBarNegativeFormat', self),
  },
};

/** `Excel.ConditionalDataBarPositiveFormat` */
export const dataBarPositiveType: ExcelType<'ConditionalDataBarPositiveFormat'> = {
  name: 'ConditionalDataBarPositiveFormat',
  scalars: { fillColor: field('fillColor', asColor), gradientFill: field('gradient', asFlag) },
};

/** `Excel.ConditionalDataBarNegativeFormat` */
export const dataBarNegativeType: ExcelType<'ConditionalDataBarNegativeFormat'> = {
  name: 'ConditionalDataBarNegativeFormat',
  scalars: { fillColor: field('negativeFillColor', asColor) },
};

const OPERATORS = oneOf(
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
);

/** `Excel.CellValueConditionalFormat` */
export const cellValueType: ExcelType<'CellValueConditionalFormat'> = {
  name: 'CellValueConditionalFormat',
  scalars: {
    rule: {
      get: ({ thing: { formula1, formula2, operator } }) => ({ formula1, formula2, operator }),
      set: ({ sheet, thing }, value, session) => {
        session.edit(sheet);
        const { formula1, formula2, operator } = fieldsOf(value);
        thing.operator = OPERATORS(operator);
        thing.formula1 = String(formula1);
        delete thing.formula2;
        if (formula2 !== undefined && formula2 !== null) thing.formula2 = String(formula2);
      },
    },
  },
  objects: { format: (self, session) => session.object('ConditionalRangeFormat', self) },
};

/** `Excel.CustomConditionalFormat` */
export const customType: ExcelType<'CustomConditionalFormat'> = {
  name: 'CustomConditionalFormat',
  objects: {
    rule: (self, session) => session.object('ConditionalFormatRule', self),
    format: (self, session) => session.object('ConditionalRangeFormat', self),
  },
};

/** `Excel.ConditionalFormatRule` */
export const conditionalFormatRuleType: ExcelType<'ConditionalFormatRule'> = {
  name: 'ConditionalFormatRule',
  scalars: { formula: field('formula', asText) },
};
