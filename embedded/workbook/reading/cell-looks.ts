import type { CellStyle } from '../model/style';
import type { Package } from '../opc/package';
import { entryOf, treeOf } from '../opc/package';
import type { Relationship } from '../opc/relationships';
import { partOfType } from '../opc/relationships';
import { isTrue } from '../xml/text';
import type { Element } from '../xml/tree';
import { attribute, childNamed, childrenNamed, elementsOf } from '../xml/tree';
import { borderLook } from './border-look';
import { colorOf, readThemeColors } from './theme-colors';

type Look = { -readonly [Key in keyof CellStyle]: CellStyle[Key] };

/** What every cell style of a file says beside its number format, as far as it differs from untouched cells. */
export async function readCellLooks(parts: Package, relationships: readonly Relationship[]): Promise<CellStyle[]> {
  const part = partOfType(relationships, 'styles');
  if (part === undefined || !entryOf(parts, part)) return [];
  const { root } = await treeOf(parts, part);
  const theme = await readThemeColors(parts, partOfType(relationships, 'theme'));
  const list = (name: string): Element[] => elementsOf(childNamed(root, name));
  const [fonts, fills, borders] = [list('fonts'), list('fills'), list('borders')];
  return childrenNamed(childNamed(root, 'cellXfs'), 'xf').map((xf) => {
    const number = (name: string): number => Number(attribute(xf, name) ?? 0);
    return {
      ...fontLook(fonts[number('fontId')], fonts[0], theme),
      ...fillLook(fills[number('fillId')], theme),
      ...borderLook(borders[number('borderId')], theme),
      ...alignmentLook(childNamed(xf, 'alignment')),
    };
  });
}

const valueOf = (element: Element | undefined, name: string): string | undefined => {
  const found = childNamed(element, name);
  return found && attribute(found, 'val');
};

function fontLook(font: Element | undefined, usual: Element | undefined, theme: readonly string[]): CellStyle {
  const look: Look = {};
  const flag = (name: string): boolean => {
    const found = childNamed(font, name);
    return found !== undefined && isTrue(attribute(found, 'val') ?? '1');
  };
  if (flag('b')) look['font.bold'] = true;
  if (flag('i')) look['font.italic'] = true;
  if (flag('strike')) look['font.strikethrough'] = true;
  if (childNamed(font, 'u')) look['font.underline'] = upperFirst(valueOf(font, 'u') ?? 'single');
  const name = valueOf(font, 'name');
  if (name !== undefined && name !== valueOf(usual, 'name')) look['font.name'] = name;
  const size = valueOf(font, 'sz');
  if (size !== undefined && size !== valueOf(usual, 'sz')) look['font.size'] = Number(size);
  const color = colorOf(childNamed(font, 'color'), theme);
  if (color !== undefined && color !== colorOf(childNamed(usual, 'color'), theme) && color !== '#000000') {
    look['font.color'] = color;
  }
  return look;
}

function fillLook(fill: Element | undefined, theme: readonly string[]): CellStyle {
  const pattern = childNamed(fill, 'patternFill');
  if (!pattern || attribute(pattern, 'patternType') !== 'solid') return {};
  const color = colorOf(childNamed(pattern, 'fgColor'), theme);
  return color === undefined ? {} : { 'fill.color': color };
}

function alignmentLook(alignment: Element | undefined): CellStyle {
  if (!alignment) return {};
  const look: Look = {};
  const horizontal = attribute(alignment, 'horizontal') ?? 'general';
  const vertical = attribute(alignment, 'vertical') ?? 'bottom';
  const indent = Number(attribute(alignment, 'indent') ?? 0);
  const rotation = Number(attribute(alignment, 'textRotation') ?? 0);
  if (horizontal === 'centerContinuous') look['alignment.horizontal'] = 'CenterAcrossSelection';
  else if (horizontal !== 'general') look['alignment.horizontal'] = upperFirst(horizontal);
  if (vertical !== 'bottom') look['alignment.vertical'] = upperFirst(vertical);
  if (isTrue(attribute(alignment, 'wrapText'))) look['alignment.wrapText'] = true;
  if (isTrue(attribute(alignment, 'shrinkToFit'))) look['alignment.shrinkToFit'] = true;
  if (indent > 0) look['alignment.indentLevel'] = indent;
  if (rotation > 0)
    look['alignment.textOrientation'] = rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation;
  return look;
}

const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
