import type { ColorPoint } from '../../workbook/model/conditional-format';
import type { CellStyle } from '../../workbook/model/style';
import type { Sheet } from '../../workbook/model/sheet';
import { enumeration } from '../script/enumeration';
import type { Parameter } from '../script/parameters';
import { flag, listOf, object, orNull, text } from '../script/parameters';
import type { Methods, ServiceType } from '../script/service-type';
import { answering, chaining } from '../script/service-type';
import { colourOf } from './colour';
import type { Rule, RuleDraft } from './rule';
import { finishRule, rulesOf, setRules } from './rule';
import { ruleConditions } from './rule-conditions';

export const interpolationType = enumeration(
  'SpreadsheetApp.InterpolationType',
  'NUMBER',
  'PERCENT',
  'PERCENTILE',
  'MIN',
  'MAX',
);

const POINTS = {
  NUMBER: 'Number',
  PERCENT: 'Percent',
  PERCENTILE: 'Percentile',
  MIN: 'LowestValue',
  MAX: 'HighestValue',
};

const build = chaining('local');
const local = answering('local');

type End = keyof RuleDraft['gradient'];

function setPoint(draft: RuleDraft, end: End, point: ColorPoint): void {
  draft.gradient[end] = { ...point, color: colourOf(point.color) };
  draft.condition = null;
}

const extreme = (end: End, type: 'LowestValue' | 'HighestValue') =>
  build([text], (draft: RuleDraft, [color]) => setPoint(draft, end, { type, color }));
const pointWithValue = (end: End) =>
  build([text, interpolationType.parameter, text], (draft: RuleDraft, [color, type, formula]) =>
    setPoint(draft, end, { type: POINTS[type], color, ...(type === 'MIN' || type === 'MAX' ? {} : { formula }) }),
  );

const gradients: Methods<RuleDraft> = {
  setGradientMinpoint: extreme('least', 'LowestValue'),
  setGradientMaxpoint: extreme('greatest', 'HighestValue'),
  setGradientMinpointWithValue: pointWithValue('least'),
  setGradientMidpointWithValue: pointWithValue('middle'),
  setGradientMaxpointWithValue: pointWithValue('greatest'),
};

const styled = <T>(parameter: Parameter<T>, style: (value: NonNullable<T>) => CellStyle) =>
  build([parameter], (draft: RuleDraft, [value]) => {
    if (value !== null && value !== undefined) draft.style = { ...draft.style, ...style(value) };
  });

/** `SpreadsheetApp.ConditionalFormatRuleBuilder` */
export const ruleBuilderType: ServiceType<RuleDraft> = {
  name: 'SpreadsheetApp.ConditionalFormatRuleBuilder',
  methods: {
    ...ruleConditions,
    ...gradients,
    setRanges: build([listOf(object('SpreadsheetApp.Range'))], (draft, [ranges]) => {
      draft.ranges = ranges;
    }),
    setBackground: styled(orNull(text), (colour) => ({ 'fill.color': colourOf(colour) })),
    setFontColor: styled(orNull(text), (colour) => ({ 'font.color': colourOf(colour) })),
    setBold: styled(orNull(flag), (bold) => ({ 'font.bold': bold })),
    setItalic: styled(orNull(flag), (italic) => ({ 'font.italic': italic })),
    build: local([], (draft, _args, { object: make }) =>
      make('SpreadsheetApp.ConditionalFormatRule', finishRule(draft)),
    ),
  },
};

/** `SpreadsheetApp.ConditionalFormatRule` */
export const ruleType: ServiceType<Rule> = {
  name: 'SpreadsheetApp.ConditionalFormatRule',
  methods: {
    getRanges: local([], ({ ranges }, _args, execution) =>
      ranges.map((cells) => execution.object('SpreadsheetApp.Range', cells)),
    ),
  },
};

/** Methods of `Sheet`. */
export const sheetRules: Methods<Sheet> = {
  getConditionalFormatRules: answering('read')([], (sheet, _args, execution) =>
    rulesOf(sheet).map((rule) => execution.object('SpreadsheetApp.ConditionalFormatRule', rule)),
  ),
  setConditionalFormatRules: answering('look')(
    [listOf(object('SpreadsheetApp.ConditionalFormatRule'))],
    (sheet, [rules], { book }) => setRules(book, sheet, rules),
  ),
  clearConditionalFormatRules: answering('look')([], (sheet, _args, { book }) => setRules(book, sheet, [])),
};
