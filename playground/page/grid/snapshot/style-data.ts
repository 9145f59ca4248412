import type { IBorderData, IStyleData } from '@univerjs/core';
import type { BorderSide, CellStyle } from '../../../../embedded/workbook/model/style';
import { borderType } from './border-type';

const HORIZONTAL: Readonly<Record<string, number>> = {
  Left: 1,
  Center: 2,
  Right: 3,
  Justify: 4,
  CenterAcrossSelection: 2,
};
const VERTICAL: Readonly<Record<string, number>> = { Top: 1, Center: 2, Bottom: 3 };
const WRAPPED = 3;
/** Pixels of one step of indentation, and of the padding a cell has anyway. */
const INDENT = 9;
const PADDING = 2;

const SIDES: readonly (readonly [BorderSide, keyof IBorderData])[] = [
  ['top', 't'],
  ['bottom', 'b'],
  ['left', 'l'],
  ['right', 'r'],
  ['diagonalDown', 'tl_br'],
  ['diagonalUp', 'bl_tr'],
];

/** A cell's look as the grid takes it; only what differs from an untouched cell. */
export function styleData(style: CellStyle): IStyleData {
  return {
    ...fontData(style),
    ...placementData(style),
    ...bordersData(style),
    ...fillData(style),
    ...formatData(style),
  };
}

const color = (rgb: string): { rgb: string } => ({ rgb });
const line = (isDrawn: boolean): { s: number } => ({ s: isDrawn ? 1 : 0 });

function fontData(style: CellStyle): IStyleData {
  const data: IStyleData = {};
  if (style['font.name']) data.ff = style['font.name'];
  if (style['font.size']) data.fs = style['font.size'];
  if (style['font.bold'] !== undefined) data.bl = style['font.bold'] ? 1 : 0;
  if (style['font.italic'] !== undefined) data.it = style['font.italic'] ? 1 : 0;
  if (style['font.color']) data.cl = color(style['font.color']);
  if (style['font.underline'] !== undefined) data.ul = line(style['font.underline'] !== 'None');
  if (style['font.strikethrough'] !== undefined) data.st = line(style['font.strikethrough']);
  return data;
}

function placementData(style: CellStyle): IStyleData {
  const data: IStyleData = {};
  const across = HORIZONTAL[style['alignment.horizontal'] ?? ''];
  const along = VERTICAL[style['alignment.vertical'] ?? ''];
  const indent = style['alignment.indentLevel'] ?? 0;
  const turned = style['alignment.textOrientation'] ?? 0;
  if (across) data.ht = across;
  if (along) data.vt = along;
  if (style['alignment.wrapText']) data.tb = WRAPPED;
  if (indent > 0) data.pd = { [across === 3 ? 'r' : 'l']: PADDING + indent * INDENT };
  if (turned) data.tr = { a: turned };
  return data;
}

function bordersData(style: CellStyle): IStyleData {
  const borders: IBorderData = {};
  for (const [side, key] of SIDES) {
    const type = borderType(style[`border.${side}.style`], style[`border.${side}.weight`]);
    if (type > 0) borders[key] = { s: type, cl: color(style[`border.${side}.color`] ?? '#000000') };
  }
  return Object.keys(borders).length > 0 ? { bd: borders } : {};
}

const fillData = ({ 'fill.color': fill }: CellStyle): IStyleData => (fill ? { bg: color(fill) } : {});

const formatData = ({ numberFormat }: CellStyle): IStyleData =>
  numberFormat && numberFormat !== 'General' ? { n: { pattern: numberFormat } } : {};
