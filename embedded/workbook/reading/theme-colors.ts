import type { Package } from '../opc/package';
import { entryOf, treeOf } from '../opc/package';
import type { Element } from '../xml/tree';
import { attribute, childNamed, elementsOf } from '../xml/tree';

/** Colours of the Office theme, in the order styles count them: background, text, second background, second text, accents, links. */
const OFFICE = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** `RRGGBB` of the file's theme; the Office theme's where it has none. */
export async function readThemeColors(parts: Package, part: string | undefined): Promise<readonly string[]> {
  if (part === undefined || !entryOf(parts, part)) return OFFICE;
  const { root } = await treeOf(parts, part);
  const scheme = elementsOf(childNamed(childNamed(root, 'themeElements'), 'clrScheme'));
  const colors = scheme.map((slot) => {
    const [color] = elementsOf(slot);
    return (color && (attribute(color, 'lastClr') ?? attribute(color, 'val'))) ?? '000000';
  });
  const [text, background, text2, background2, ...rest] = colors;
  if (!text || !background || !text2 || !background2) return OFFICE;
  return [background, text, background2, text2, ...rest];
}

/** `#RRGGBB` of a colour of a style part; undefined for the application's own and for the old numbered palette. */
export function colorOf(element: Element | undefined, theme: readonly string[]): string | undefined {
  if (!element) return undefined;
  const rgb = attribute(element, 'rgb')?.slice(-6) ?? theme[Number(attribute(element, 'theme') ?? NaN)];
  if (rgb === undefined || !/^[0-9a-f]{6}$/i.test(rgb)) return undefined;
  return `#${tinted(rgb, Number(attribute(element, 'tint') ?? 0)).toUpperCase()}`;
}

/** A shade nearer to white (1) or black (−1). Close to what the programs show, who keep the saturation. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const towards = tint > 0 ? 255 : 0;
  return [0, 2, 4]
    .map((at) => parseInt(rgb.slice(at, at + 2), 16))
    .map((part) => Math.round(part + (towards - part) * Math.abs(tint)))
    .map((part) => Math.min(255, part).toString(16).padStart(2, '0'))
    .join('');
}
