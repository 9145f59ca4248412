import type { IBorderData, IStyleData, Nullable } from '@univerjs/core';
import type { BorderSide, CellStyle, StyleKey } from '../../../../embedded/workbook/model/style';
import { borderOfType } from '../snapshot/border-type';

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Justify', 'Justify', 'Justify'] as const;
const VERTICAL = ['Bottom', 'Top', 'Center', 'Bottom'] as const;
const WRAPPED = 3;

type Look = { -readonly [Key in StyleKey]?: CellStyle[Key] };

/** A cell's look from the grid's; everything the grid leaves open is left open. */
export function cellStyleOf(data: Nullable<IStyleData>): CellStyle {
  if (!data) return {};
  return { ...fontOf(data), ...placementOf(data), ...bordersOf(data.bd), ...numberFormatOf(data) };
}

function fontOf({ ff, fs, bl, it, ul, st, cl, bg }: IStyleData): Look {
  const look: Look = {};
  if (ff) look['font.name'] = ff;
  if (fs) look['font.size'] = fs;
  if (bl) look['font.bold'] = true;
  if (it) look['font.italic'] = true;
  if (ul?.s) look['font.underline'] = 'Single';
  if (st?.s) look['font.strikethrough'] = true;
  const color = rgbOf(cl?.rgb);
  const fill = rgbOf(bg?.rgb);
  if (color) look['font.color'] = color;
  if (fill) look['fill.color'] = fill;
  return look;
}

function placementOf({ ht, vt, tb, tr }: IStyleData): Look {
  const look: Look = {};
  if (ht) look['alignment.horizontal'] = HORIZONTAL[ht] ?? 'General';
  if (vt) look['alignment.vertical'] = VERTICAL[vt] ?? 'Bottom';
  if (tb === WRAPPED) look['alignment.wrapText'] = true;
  if (tr?.a) look['alignment.textOrientation'] = tr.a;
  return look;
}

const SIDES: readonly (readonly [keyof IBorderData, BorderSide])[] = [
  ['t', 'top'],
  ['b', 'bottom'],
  ['l', 'left'],
  ['r', 'right'],
];

function bordersOf(borders: IStyleData['bd']): Look {
  const look: Look = {};
  for (const [key, side] of SIDES) {
    const border = borders?.[key];
    if (!border?.s) continue;
    const { style, weight } = borderOfType(border.s);
    look[`border.${side}.style`] = style;
    look[`border.${side}.weight`] = weight;
    look[`border.${side}.color`] = rgbOf(border.cl?.rgb) ?? '#000000';
  }
  return look;
}

const numberFormatOf = ({ n }: IStyleData): Look => (n?.pattern ? { numberFormat: n.pattern } : {});

/** `#RRGGBB` of what the grid writes for a colour: `#abc`, `#aabbcc` or `rgb(1, 2, 3)`. */
export function rgbOf(text: Nullable<string>): string | undefined {
  if (!text) return undefined;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  if (/^#[0-9a-f]{6}/i.test(text)) return text.slice(0, 7).toUpperCase();
  const parts = /^rgba?\(\s*(\d+)[,\s]+(\d+)[,\s]+(\d+)/i.exec(text);
  if (!parts) return undefined;
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`.toUpperCase();
}
