import { builtInFormatId } from '../number-format-codes';
import { EMPTY_STYLES } from '../opc/empty-package';
import { formatCodes } from '../reading/cell-formats';
import type { DefaultFont } from '../to-hucre/cell-style';
import type { Element, XmlTree } from '../xml/tree';
import {
  attribute,
  childInOrder,
  childNamed,
  elementsOf,
  newElement,
  parseTree,
  setAttribute,
  writeElement,
} from '../xml/tree';

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
const UNTOUCHED = parseTree(EMPTY_STYLES).root;
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

  /** Item of a list by its number. */
  item(name: string, number: number): Element | undefined {
    return elementsOf(this.list(name).element)[number];
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
    if (elementsOf(element).length === 0) this.addUntouched(name, element);
    elementsOf(element).forEach((item, index) => {
      const text = writeElement(item);
      if (!known.has(text)) known.set(text, index);
    });
    this.lists.set(name, { element, known });
    return { element, known };
  }

  /** The look of an untouched cell stands first in every list: a file that does not say what that is gets the usual one. */
  private addUntouched(name: string, element: Element): void {
    const items = elementsOf(childNamed(UNTOUCHED, name));
    if (items.length === 0) return;
    if (name === 'cellXfs') for (const other of ['fonts', 'fills', 'borders', 'cellStyleXfs']) this.list(other);
    element.children = items.map((item) => withPrefixOf(this.tree.root, item));
    setAttribute(element, 'count', String(items.length));
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
