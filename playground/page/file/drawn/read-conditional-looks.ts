import type { CellStyle } from '../../../../embedded/workbook/model/style';
import { entryOf, treeOf, type Package } from '../../../../embedded/workbook/opc/package';
import { partOfType, type Relationship } from '../../../../embedded/workbook/opc/relationships';
import { colorOf, readThemeColors } from '../../../../embedded/workbook/reading/theme-colors';
import { isTrue } from '../../../../embedded/workbook/xml/text';
import { attribute, childNamed, childrenNamed, type Element } from '../../../../embedded/workbook/xml/tree';

/** What rules of a file may refer to: looks by number, and the colours of the theme. */
export interface ConditionalLooks {
  readonly looks: readonly CellStyle[];
  readonly theme: readonly string[];
}

export async function readConditionalLooks(
  parts: Package,
  pointers: readonly Relationship[],
): Promise<ConditionalLooks> {
  const theme = await readThemeColors(parts, partOfType(pointers, 'theme'));
  const part = partOfType(pointers, 'styles');
  if (part === undefined || !entryOf(parts, part)) return { looks: [], theme };
  const { root } = await treeOf(parts, part);
  return { looks: childrenNamed(childNamed(root, 'dxfs'), 'dxf').map((dxf) => lookOf(dxf, theme)), theme };
}

function lookOf(dxf: Element, theme: readonly string[]): CellStyle {
  const font = childNamed(dxf, 'font');
  const pattern = childNamed(childNamed(dxf, 'fill'), 'patternFill');
  // Of a conditional fill the programs take the background colour, unlike of a cell's.
  const fill = colorOf(childNamed(pattern, 'bgColor') ?? childNamed(pattern, 'fgColor'), theme);
  const text = colorOf(childNamed(font, 'color'), theme);
  const isSet = (name: string): boolean => {
    const found = childNamed(font, name);
    return found !== undefined && isTrue(attribute(found, 'val') ?? '1');
  };
  return {
    ...(isSet('b') && { 'font.bold': true }),
    ...(isSet('i') && { 'font.italic': true }),
    ...(text && { 'font.color': text }),
    ...(fill && { 'fill.color': fill }),
  };
}
