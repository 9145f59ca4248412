import type { BorderLineStyle, BorderStyle, CellStyle as HucreStyle, FillStyle, FontStyle } from 'hucre';
import type { BorderSide, CellStyle } from '../model/style';
import { DEFAULT_STYLE } from '../model/style';

/** Font of untouched cells of the file: a style that sets only "bold" means this font in bold. */
export interface DefaultFont {
  readonly name: string;
  readonly size: number;
}

const withoutHash = (color: string): string => color.replace(/^#/, '').toUpperCase();

/** A cell's look in the writer's words. */
export function toCellStyle(style: CellStyle, font: DefaultFont): HucreStyle {
  const { numberFormat } = style;
  const fill = toFill(style);
  const border = toBorder(style);
  const alignment = toAlignment(style);
  return {
    font: toFont(style, font),
    ...(numberFormat === undefined || numberFormat === 'General' ? {} : { numFmt: numberFormat }),
    ...(fill && { fill }),
    ...(border && { border }),
    ...(alignment && { alignment }),
  };
}

function toFont(style: CellStyle, font: DefaultFont): FontStyle {
  const color = style['font.color'];
  const underline = style['font.underline'];
  return {
    name: style['font.name'] ?? font.name,
    size: style['font.size'] ?? font.size,
    ...(style['font.bold'] && { bold: true }),
    ...(style['font.italic'] && { italic: true }),
    ...(style['font.strikethrough'] && { strikethrough: true }),
    ...(underline && underline !== 'None' && { underline: lowerFirst(underline) as 'single' }),
    ...(color && color !== DEFAULT_STYLE['font.color'] && { color: { rgb: withoutHash(color) } }),
  };
}

function toFill(style: CellStyle): FillStyle | undefined {
  const color = style['fill.color'];
  return color ? { type: 'pattern', pattern: 'solid', fgColor: { rgb: withoutHash(color) } } : undefined;
}

/** Line styles by thickness: the first for thin lines (and the only one, where there is one), the second for thicker. */
const LINES: Readonly<Record<string, readonly BorderLineStyle[]>> = {
  Dash: ['dashed', 'mediumDashed'],
  DashDot: ['dashDot', 'mediumDashDot'],
  DashDotDot: ['dashDotDot', 'mediumDashDotDot'],
  Dot: ['dotted'],
  Double: ['double'],
  SlantDashDot: ['slantDashDot'],
};
const CONTINUOUS: Readonly<Record<string, BorderLineStyle>> = { Hairline: 'hair', Medium: 'medium', Thick: 'thick' };

function toBorder(style: CellStyle): BorderStyle | undefined {
  const line = (side: BorderSide) => {
    const name = style[`border.${side}.style`];
    const weight = style[`border.${side}.weight`];
    const color = style[`border.${side}.color`];
    if (name === 'None' || (name === undefined && weight === undefined && color === undefined)) return undefined;
    const [thin, thick] = LINES[name ?? ''] ?? [];
    const isThick = weight === 'Medium' || weight === 'Thick';
    const lineStyle = (isThick && thick) || thin || CONTINUOUS[weight ?? ''] || 'thin';
    return { style: lineStyle, ...(color && { color: { rgb: withoutHash(color) } }) };
  };
  const sides = (['top', 'right', 'bottom', 'left'] as const).flatMap((side) => {
    const found = line(side);
    return found ? [[side, found] as const] : [];
  });
  const down = line('diagonalDown');
  const diagonal = down ?? line('diagonalUp');
  if (sides.length === 0 && !diagonal) return undefined;
  return {
    ...Object.fromEntries(sides),
    ...(diagonal && { diagonal, ...(down ? { diagonalDown: true } : { diagonalUp: true }) }),
  };
}

type Alignment = NonNullable<HucreStyle['alignment']>;

function toAlignment(style: CellStyle): Alignment | undefined {
  const horizontal = style['alignment.horizontal'];
  const vertical = style['alignment.vertical'];
  const rotation = toRotation(style['alignment.textOrientation'] ?? 0);
  const indent = style['alignment.indentLevel'];
  const alignment: Alignment = {
    ...(horizontal && horizontal !== 'General' && { horizontal: toHorizontal(horizontal) }),
    ...(vertical && vertical !== 'Bottom' && { vertical: lowerFirst(vertical) as 'top' }),
    ...(style['alignment.wrapText'] && { wrapText: true }),
    ...(style['alignment.shrinkToFit'] && { shrinkToFit: true }),
    ...(indent && { indent }),
    ...(rotation && { textRotation: rotation }),
  };
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}

const toHorizontal = (name: string): 'center' =>
  (name === 'CenterAcrossSelection' ? 'centerContinuous' : lowerFirst(name)) as 'center';

/** Files count turns to the right from 91 on; 255 are letters one below the other. */
const toRotation = (degrees: number): number => (degrees === 180 ? 255 : degrees < 0 ? 90 - degrees : degrees);

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
