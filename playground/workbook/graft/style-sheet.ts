import { builtInFormat, builtInFormatId } from '../number-format-codes';
import { formatCodes } from '../reading/cell-formats';
import type { DefaultFont } from '../to-hucre/cell-style';
import type { Element, XmlTree } from '../xml/tree';
import { attribute, childInOrder, childNamed, elementsOf, newElement, setAttribute, writeElement } from '../xml/tree';

/** Order of the lists in a style part. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
/** Own number formats start here; ids below are the programs'. */
const FIRST_OWN_FORMAT = 164;

/** The style part of a file that gets more styles: what is there keeps its number, what is the same is used again. */
export class StyleSheet {
  private readonly lists = new Map<string, { element: Element; known: Map<string, number> }>();

  constructor(readonly tree: XmlTree) {}

  /** Font of cells that have no look. */
  defaultFont(): DefaultFont {
    const font = elementsOf(childNamed(this.tree.root, 'fonts'))[0];
    const value = (name: string): string | undefined => {
      const found = childNamed(font, name);
      return found && attribute(found, 'val');
    };
    return { name: value('name') ?? 'Calibri', size: Number(value('sz') ?? 11) };
  }

  /**
   * Takes over the cell styles of another style part and tells their new numbers. The first of them, and the first font,
   * mean "as everywhere in the file".
   */
  adopt(other: Element): number[] {
    const formats = formatCodes(other);
    const format = (id = '0'): string =>
      String(this.formatNumber(formats.get(Number(id)) ?? builtInFormat(Number(id))));
    const fonts = this.adoptAll('fonts', other);
    const fills = this.adoptAll('fills', other);
    const borders = this.adoptAll('borders', other);
    return elementsOf(childNamed(other, 'cellXfs')).map((xf, index) => {
      setAttribute(xf, 'numFmtId', format(attribute(xf, 'numFmtId')));
      setAttribute(xf, 'fontId', String(fonts[Number(attribute(xf, 'fontId') ?? 0)] ?? 0));
      setAttribute(xf, 'fillId', String(fills[Number(attribute(xf, 'fillId') ?? 0)] ?? 0));
      setAttribute(xf, 'borderId', String(borders[Number(attribute(xf, 'borderId') ?? 0)] ?? 0));
      return index === 0 && this.has('cellXfs') ? 0 : this.put('cellXfs', xf);
    });
  }

  /** Number of the cell style that differs from an untouched cell in its number format only. */
  numberFormatStyle(code: string): number {
    if (code === 'General') return 0;
    const id = String(this.formatNumber(code));
    const none = { fontId: '0', fillId: '0', borderId: '0', xfId: '0' };
    return this.put('cellXfs', newElement(this.tree.root, 'xf', { numFmtId: id, ...none, applyNumberFormat: '1' }));
  }

  /** Number of a look that a conditional format lays over cells; `dxf` has no prefix. */
  conditionalStyle(dxf: Element): number {
    return this.put('dxfs', dxf);
  }

  /** Id of a number format code. */
  formatNumber(code: string): number {
    const builtIn = builtInFormatId(code);
    if (builtIn !== undefined) return builtIn;
    const own = formatCodes(this.tree.root);
    const known = [...own].find(([, text]) => text === code);
    if (known) return known[0];
    const next = Math.max(FIRST_OWN_FORMAT - 1, ...own.keys()) + 1;
    this.put('numFmts', newElement(this.tree.root, 'numFmt', { numFmtId: String(next), formatCode: code }));
    return next;
  }

  /** The first font, fill and border stand for "none of its own" and keep that meaning. */
  private adoptAll(name: string, other: Element): number[] {
    const isEmpty = !this.has(name);
    return elementsOf(childNamed(other, name)).map((item, index) =>
      index === 0 && !isEmpty ? 0 : this.put(name, item),
    );
  }

  private has(name: string): boolean {
    return elementsOf(childNamed(this.tree.root, name)).length > 0;
  }

  /** Item of a list by its number. */
  item(name: string, number: number): Element | undefined {
    return elementsOf(childNamed(this.tree.root, name))[number];
  }

  /** Number of an item in a list; what the list has already is used again. */
  put(name: string, item: Element): number {
    const { element, known } = this.list(name);
    const adopted = withPrefixOf(this.tree.root, item);
    const text = writeElement(adopted);
    const found = known.get(text);
    if (found !== undefined) return found;
    const number = elementsOf(element).length;
    element.children.push(adopted);
    setAttribute(element, 'count', String(number + 1));
    known.set(text, number);
    return number;
  }

  private list(name: string): { element: Element; known: Map<string, number> } {
    const open = this.lists.get(name);
    if (open) return open;
    const element = childInOrder(this.tree.root, name, ORDER.slice(ORDER.indexOf(name) + 1));
    const known = new Map<string, number>();
    elementsOf(element).forEach((item, index) => {
      const text = writeElement(item);
      if (!known.has(text)) known.set(text, index);
    });
    this.lists.set(name, { element, known });
    return { element, known };
  }
}

/** The element with the prefix that the file's style part uses. */
function withPrefixOf(root: Element, element: Element): Element {
  const prefix = root.name.slice(0, root.name.indexOf(':') + 1);
  if (prefix === '') return element;
  const children = element.children.map((node) => (typeof node === 'string' ? node : withPrefixOf(root, node)));
  return {
    name: element.name.startsWith(prefix) ? element.name : prefix + element.name,
    attributes: element.attributes,
    children,
  };
}
