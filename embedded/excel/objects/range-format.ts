import type { StyleKey, StyleValues } from '../../workbook/model/style';
import { DEFAULT_STYLE } from '../../workbook/model/style';
import type { ExcelType, Session } from '../session';
import type { Scalar } from '../wire/object-type';
import { asColor, asFlag, asNumber, asSize, asText, oneOf } from './argument-values';
import type { CellRange } from './cell-range';
import {
  autofitColumns,
  autofitRows,
  getColumnWidth,
  getRowHeight,
  setColumnWidth,
  setRowHeight,
} from './row-and-column-sizes';

type PlainKey = keyof typeof DEFAULT_STYLE;

/** A property of look of all cells of a range; null when they differ. */
const look = <Key extends PlainKey & StyleKey>(
  key: Key,
  read: (value: unknown) => StyleValues[Key],
): Scalar<CellRange, Session> => ({
  get: ({ sheet, area }) => {
    const values = [...sheet.formats.valuesIn(area, key)].map((value) => value ?? DEFAULT_STYLE[key]);
    return new Set(values).size === 1 ? values[0] : null;
  },
  set: ({ sheet, area }, value, session) => {
    session.edit(sheet);
    sheet.formats.set(area, key, read(value));
  },
});

const HORIZONTAL = oneOf(
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
);
const VERTICAL = oneOf('Top', 'Center', 'Bottom', 'Justify', 'Distributed');

/** `Excel.RangeFormat` */
export const rangeFormatType: ExcelType<'RangeFormat'> = {
  name: 'RangeFormat',
  scalars: {
    horizontalAlignment: look('alignment.horizontal', HORIZONTAL),
    verticalAlignment: look('alignment.vertical', VERTICAL),
    wrapText: look('alignment.wrapText', asFlag),
    indentLevel: look('alignment.indentLevel', asSize),
    shrinkToFit: look('alignment.shrinkToFit', asFlag),
    textOrientation: look('alignment.textOrientation', asNumber),
    columnWidth: { get: getColumnWidth, set: setColumnWidth },
    rowHeight: { get: getRowHeight, set: setRowHeight },
  },
  objects: {
    fill: (range, session) => session.object('RangeFill', range),
    font: (range, session) => session.object('RangeFont', range),
    borders: (range, session) => session.object('RangeBorderCollection', range),
  },
  methods: {
    autofitColumns: (range, _args, session) => autofitColumns(range, session),
    autofitRows: (range, _args, session) => autofitRows(range, session),
  },
};

/** `Excel.RangeFill` */
export const rangeFillType: ExcelType<'RangeFill'> = {
  name: 'RangeFill',
  scalars: { color: look('fill.color', asColor) },
  methods: {
    clear: ({ sheet, area }, _args, session) => {
      session.edit(sheet);
      sheet.formats.clear(area, (key) => key === 'fill.color');
      return null;
    },
  },
};

/** `Excel.RangeFont` */
export const rangeFontType: ExcelType<'RangeFont'> = {
  name: 'RangeFont',
  scalars: {
    name: look('font.name', asText),
    size: look('font.size', asSize),
    bold: look('font.bold', asFlag),
    italic: look('font.italic', asFlag),
    color: look('font.color', asColor),
    underline: look('font.underline', oneOf('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant')),
    strikethrough: look('font.strikethrough', asFlag),
  },
};
