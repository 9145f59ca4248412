import type { StyleKey, StyleValues } from '../../workbook/model/style';
import type { ExcelType, Session } from '../session';
import type { Scalar } from '../wire/object-type';
import { asColor, asFlag, asText, oneOf } from './argument-values';
import type { RuleStyle, Selves } from './selves';

/** A property of the look that the rule gives. */
const look = <Key extends StyleKey>(
  key: Key,
  read: (value: unknown) => StyleValues[Key],
): Scalar<Selves['ConditionalRangeFormat'], Session> => ({
  get: ({ thing }) => thing.style[key] ?? null,
  set: ({ sheet, thing }, value, session) => {
    session.edit(sheet);
    const style: RuleStyle = { ...thing.style };
    style[key] = read(value) as RuleStyle[Key];
    thing.style = style;
  },
});

function clearLook({ sheet, thing }: Selves['ConditionalRangeFormat'], part: string, session: Session): null {
  session.edit(sheet);
  thing.style = Object.fromEntries(Object.entries(thing.style).filter(([key]) => !key.startsWith(part)));
  return null;
}

/** `Excel.ConditionalRangeFormat` */
export const conditionalRangeFormatType: ExcelType<'ConditionalRangeFormat'> = {
  name: 'ConditionalRangeFormat',
  scalars: { numberFormat: look('numberFormat', asText) },
  objects: {
    fill: (self, session) => session.object('ConditionalRangeFill', self),
    font: (self, session) => session.object('ConditionalRangeFont', self),
  },
};

/** `Excel.ConditionalRangeFill` */
export const conditionalRangeFillType: ExcelType<'ConditionalRangeFill'> = {
  name: 'ConditionalRangeFill',
  scalars: { color: look('fill.color', asColor) },
  methods: { clear: (self, _args, session) => clearLook(self, 'fill.', session) },
};

/** `Excel.ConditionalRangeFont` */
export const conditionalRangeFontType: ExcelType<'ConditionalRangeFont'> = {
  name: 'ConditionalRangeFont',
  scalars: {
    color: look('font.color', asColor),
    bold: look('font.bold', asFlag),
    italic: look('font.italic', asFlag),
    strikethrough: look('font.strikethrough', asFlag),
    underline: look('font.underline', oneOf('None', 'Single', 'Double')),
  },
  methods: { clear: (self, _args, session) => clearLook(self, 'font.', session) },
};
