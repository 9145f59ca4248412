import { intersection, subtract } from '../../workbook/model/area';
import type { ConditionalFormat, ConditionalRule } from '../../workbook/model/conditional-format';
import type { ExcelType, Session } from '../session';
import { fail, HostError } from '../wire/host-error';
import type { HostObject } from '../wire/host-object';
import { asFlag, asText, asWhole } from './argument-values';
import { CellRange } from './cell-range';
import { collection } from './collection';
import type { On } from './selves';

const RULES: Readonly<Record<ConditionalRule['type'], () => ConditionalRule>> = {
  ColorScale: () => ({
    type: 'ColorScale',
    points: [
      { type: 'LowestValue', color: '#F8696B' },
      { type: 'Percentile', formula: '50', color: '#FFEB84' },
      { type: 'HighestValue', color: '#63BE7B' },
    ],
  }),
  DataBar: () => ({
    type: 'DataBar',
    fillColor: '#638EC6',
    negativeFillColor: '#FF0000',
    gradient: true,
    showDataBarOnly: false,
    lower: { type: 'Automatic' },
    upper: { type: 'Automatic' },
  }),
  CellValue: () => ({ type: 'CellValue', operator: 'Between', formula1: '', style: {} }),
  Custom: () => ({ type: 'Custom', formula: '', style: {} }),
};

const formats = collection<CellRange, ConditionalFormat>({
  list: ({ sheet, area }) => sheet.conditionalFormats.filter((format) => intersection(format.area, area)),
  object: ({ sheet }, thing, session) => session.object('ConditionalFormat', { sheet, thing }),
  keys: ({ id }) => [id],
});

function add({ sheet, area }: CellRange, [type]: readonly unknown[], session: Session): HostObject {
  const rule = RULES[asText(type) as ConditionalRule['type']];
  if (!rule) throw new HostError('NotImplemented', `Conditional formats of type ${asText(type)} are not implemented.`);
  session.edit(sheet);
  const format: ConditionalFormat = { id: session.workbook.newId(), area, stopIfTrue: false, rule: rule() };
  sheet.conditionalFormats.push(format);
  return session.object('ConditionalFormat', { sheet, thing: format });
}

/** Takes the rules off the range; where they reached beyond it, they stay. */
function clearAll({ sheet, area }: CellRange, session: Session): null {
  session.edit(sheet);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    if (!intersection(format.area, area)) return [format];
    return subtract(format.area, area).map((rest) => ({ ...format, id: session.workbook.newId(), area: rest }));
  });
  return null;
}

/** `Excel.ConditionalFormatCollection` */
export const conditionalFormatCollectionType: ExcelType<'ConditionalFormatCollection'> = {
  name: 'ConditionalFormatCollection',
  methods: {
    add,
    clearAll: (range, _args, session) => clearAll(range, session),
    getCount: formats.getCount,
    getItemAt: formats.getItemAt,
    getItemOrNullObject: formats.getItemOrNullObject,
  },
  items: formats.items,
  item: formats.item,
};

type Self = On<ConditionalFormat>;

function setPriority({ sheet, thing }: Self, value: unknown, session: Session): void {
  session.edit(sheet);
  const others = sheet.conditionalFormats.filter((format) => format !== thing);
  others.splice(asWhole(value), 0, thing);
  sheet.conditionalFormats = others;
}

/** The object of the rule's own kind; null for the other kinds. */
function ruleObject(
  { sheet, thing: { rule } }: Self,
  type: ConditionalRule['type'],
  session: Session,
): HostObject | null {
  if (rule.type !== type) return null;
  switch (rule.type) {
    case 'ColorScale':
      return session.object('ColorScaleConditionalFormat', { sheet, thing: rule });
    case 'DataBar':
      return session.object('DataBarConditionalFormat', { sheet, thing: rule });
    case 'CellValue':
      return session.object('CellValueConditionalFormat', { sheet, thing: rule });
    case 'Custom':
      return session.object('CustomConditionalFormat', { sheet, thing: rule });
  }
}

const rule = (type: ConditionalRule['type']) => (self: Self, session: Session) =>
  ruleObject(self, type, session) ?? fail('ItemNotFound');
const ruleOrNull = (type: ConditionalRule['type']) => (self: Self, session: Session) => ruleObject(self, type, session);

const rangeOf = ({ sheet, thing }: Self, _args: readonly unknown[], session: Session): HostObject =>
  session.range(new CellRange(sheet, thing.area));

/** `Excel.ConditionalFormat` */
export const conditionalFormatType: ExcelType<'ConditionalFormat'> = {
  name: 'ConditionalFormat',
  scalars: {
    id: { get: ({ thing }) => thing.id },
    type: { get: ({ thing }) => thing.rule.type },
    priority: { get: ({ sheet, thing }) => sheet.conditionalFormats.indexOf(thing), set: setPriority },
    stopIfTrue: {
      get: ({ thing }) => ('style' in thing.rule ? thing.stopIfTrue : null),
      set: ({ sheet, thing }, value, session) => {
        session.edit(sheet);
        thing.stopIfTrue = asFlag(value);
      },
    },
  },
  objects: {
    cellValue: rule('CellValue'),
    cellValueOrNullObject: ruleOrNull('CellValue'),
    colorScale: rule('ColorScale'),
    colorScaleOrNullObject: ruleOrNull('ColorScale'),
    custom: rule('Custom'),
    customOrNullObject: ruleOrNull('Custom'),
    dataBar: rule('DataBar'),
    dataBarOrNullObject: ruleOrNull('DataBar'),
  },
  methods: {
    delete: ({ sheet, thing }, _args, session) => {
      session.edit(sheet);
      sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format !== thing);
      return null;
    },
    getRange: rangeOf,
    getRangeOrNullObject: rangeOf,
  },
  identity: ({ thing }) => ({ Id: thing.id }),
  isGone: ({ sheet, thing }) => !sheet.conditionalFormats.includes(thing),
};
