import type { BorderSide, CellStyle } from '../model/style';
import { isTrue } from '../xml/text';
import type { Element } from '../xml/tree';
import { attribute, childNamed } from '../xml/tree';
import { colorOf } from './theme-colors';

/** Line and weight by the name a file has for both. */
const LINES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

/** The lines around and through a cell. */
export function borderLook(border: Element | undefined, theme: readonly string[]): CellStyle {
  if (!border) return {};
  const sides: BorderSide[] = ['top', 'bottom', 'left', 'right'];
  return Object.assign(
    {},
    ...sides.map((side) => sideLook(childNamed(border, side), side, theme)),
    ...(['diagonalDown', 'diagonalUp'] as const).map((side) =>
      isTrue(attribute(border, side)) ? sideLook(childNamed(border, 'diagonal'), side, theme) : {},
    ),
  );
}

function sideLook(line: Element | undefined, side: BorderSide, theme: readonly string[]): CellStyle {
  const style = (line && attribute(line, 'style')) ?? '';
  const known = Object.hasOwn(LINES, style) ? LINES[style] : undefined;
  if (!line || !known) return {};
  const color = colorOf(childNamed(line, 'color'), theme);
  const look = { [`border.${side}.style`]: known[0], [`border.${side}.weight`]: known[1] };
  return color === undefined ? look : { ...look, [`border.${side}.color`]: color };
}
