import type { ChartFont, ChartTitle } from '../../workbook/model/chart';
import type { ExcelType, Session } from '../session';
import type { HostObject } from '../wire/host-object';
import type { Scalar } from '../wire/object-type';
import { asAnyText, asColor, asFlag, asSize, asText, oneOf } from './argument-values';
import { field } from './field';
import type { On } from './selves';

/** The text of a title; a title that is given one is shown. */
export const titleText: Scalar<On<ChartTitle>, Session> = {
  get: ({ thing }) => thing.text,
  set: ({ sheet, thing }, value, session) => {
    session.edit(sheet);
    thing.text = asAnyText(value);
    thing.visible = true;
  },
};

/** The font of a part of a chart that has one. */
export const fontOf = ({ sheet, thing }: On<{ font: ChartFont }>, session: Session): HostObject =>
  session.object('ChartFont', { sheet, thing: thing.font });

/** `Excel.ChartTitle` */
export const chartTitleType: ExcelType<'ChartTitle'> = {
  name: 'ChartTitle',
  scalars: { text: titleText, visible: field('visible', asFlag) },
  objects: { format: (title, session) => session.object('ChartTitleFormat', title) },
};

/** `Excel.ChartTitleFormat` */
export const chartTitleFormatType: ExcelType<'ChartTitleFormat'> = {
  name: 'ChartTitleFormat',
  objects: { font: fontOf },
};

/** `Excel.ChartLegend` */
export const chartLegendType: ExcelType<'ChartLegend'> = {
  name: 'ChartLegend',
  scalars: {
    visible: field('visible', asFlag),
    position: field('position', oneOf('Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom')),
  },
  objects: { format: (legend, session) => session.object('ChartLegendFormat', legend) },
};

/** `Excel.ChartLegendFormat` */
export const chartLegendFormatType: ExcelType<'ChartLegendFormat'> = {
  name: 'ChartLegendFormat',
  objects: { font: fontOf },
};

/** `Excel.ChartFont` */
export const chartFontType: ExcelType<'ChartFont'> = {
  name: 'ChartFont',
  scalars: {
    bold: field('bold', asFlag),
    italic: field('italic', asFlag),
    color: field('color', asColor),
    name: field('name', asText),
    size: field('size', asSize),
  },
};
