import type { BorderStyle, FontStyle } from 'hucre';
import type { StyleKey } from '../model/style';
import type { Element } from '../xml/tree';
import { childInOrder, elementsOf, localName, newElement, setAttribute } from '../xml/tree';

/** Children of a font in the order that Excel writes them. */
const FONT_ORDER = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
  ' ',
);
const BORDER_ORDER = 'start left end right top bottom diagonal vertical horizontal'.split(' ');

const childOf = (parent: Element, name: string, order: readonly string[]): Element =>
  childInOrder(parent, name, order.slice(order.indexOf(name) + 1));

function dropChildren(parent: Element, ...names: readonly string[]): void {
  const gone = new Set(elementsOf(parent).filter((child) => names.includes(localName(child))));
  parent.children = parent.children.filter((node) => typeof node === 'string' || !gone.has(node));
}

/** A font with some of its properties changed; colours of the theme and the like stay where they are not. */
export function changedFont(font: Element, keys: readonly StyleKey[], wanted: FontStyle): Element {
  const put = (name: string, attributes: Readonly<Record<string, string>> | null): void => {
    if (!attributes) return dropChildren(font, name);
    const child = childOf(font, name, FONT_ORDER);
    child.attributes = '';
    for (const [key, value] of Object.entries(attributes)) setAttribute(child, key, value);
  };
  for (const key of keys) {
    if (key === 'font.bold') put('b', wanted.bold ? {} : null);
    else if (key === 'font.italic') put('i', wanted.italic ? {} : null);
    else if (key === 'font.strikethrough') put('strike', wanted.strikethrough ? {} : null);
    else if (key === 'font.underline') put('u', wanted.underline ? { val: String(wanted.underline) } : null);
    else if (key === 'font.size') put('sz', { val: String(wanted.size ?? 11) });
    else if (key === 'font.color') put('color', wanted.color?.rgb ? { rgb: `FF${wanted.color.rgb}` } : null);
    else if (key === 'font.name') {
      put('name', { val: wanted.name ?? 'Calibri' });
      dropChildren(font, 'family', 'charset', 'scheme');
    }
  }
  return font;
}

/** A border with some of its lines changed. */
export function changedBorder(border: Element, keys: readonly StyleKey[], wanted: BorderStyle): Element {
  const sides = new Set(keys.map((key) => (key.split('.')[1] ?? '').replace(/^diagonal.*/, 'diagonal')));
  for (const side of sides) {
    if (side !== 'top' && side !== 'right' && side !== 'bottom' && side !== 'left' && side !== 'diagonal') continue;
    const line = childOf(border, side, BORDER_ORDER);
    const style = wanted[side];
    const rgb = style?.color?.rgb;
    setAttribute(line, 'style', style?.style ?? null);
    const color = newElement(border, 'color', rgb ? { rgb: `FF${rgb}` } : { auto: '1' });
    line.children = style ? [color] : [];
  }
  if (sides.has('diagonal')) {
    setAttribute(border, 'diagonalUp', wanted.diagonalUp ? '1' : null);
    setAttribute(border, 'diagonalDown', wanted.diagonalDown ? '1' : null);
  }
  return border;
}

/** A fill of one colour; null for none. */
export function solidFill(beside: Element, color: string): Element | null {
  if (color === '') return null;
  const fill = newElement(beside, 'fill');
  const pattern = newElement(beside, 'patternFill', { patternType: 'solid' });
  const rgb = `FF${color.replace('#', '').toUpperCase()}`;
  pattern.children = [newElement(beside, 'fgColor', { rgb }), newElement(beside, 'bgColor', { indexed: '64' })];
  fill.children = [pattern];
  return fill;
}
