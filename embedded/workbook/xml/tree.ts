import { UnreadableFile } from '../unreadable-file';
import { DEEPEST, endOfTag, startOfTag } from './scanner';
import { attributeOf, escapeAttribute, textOf } from './text';

/** An element of a part that is changed in places: everything else is written back as it was read. */
export interface Element {
  /** With its prefix. */
  readonly name: string;
  /** The inside of the start tag after the name, as it stands. */
  attributes: string;
  children: Node[];
}
/** Text as it stands, comments and CDATA included. */
export type Node = Element | string;

export interface XmlTree {
  readonly before: string;
  readonly root: Element;
}

/** More elements than a part has that is taken as a tree; a packed megabyte may hold a hundred times as many. */
const MOST_ELEMENTS = 2_000_000;

export function parseTree(xml: string): XmlTree {
  let elements = 0;
  const top: Element = { name: '', attributes: '', children: [] };
  const open: Element[] = [top];
  let at = 0;
  for (let tag = startOfTag(xml, 0); tag >= 0; tag = startOfTag(xml, at)) {
    const parent = open[open.length - 1] ?? top;
    if (tag > at) parent.children.push(xml.slice(at, tag));
    const end = endOfTag(xml, tag, xml.indexOf('>', tag));
    if (end < 0) throw new UnreadableFile('damaged', 'unfinished tag');
    at = end + 1;
    if (xml[tag + 1] === '/') {
      if (open.pop()?.name !== xml.slice(tag + 2, end).trim()) throw new UnreadableFile('damaged', 'tags do not match');
      continue;
    }
    const empty = xml[end - 1] === '/';
    const [, name = '', attributes = ''] = /^(\S+)([^]*)$/.exec(xml.slice(tag + 1, empty ? end - 1 : end)) ?? [];
    const element: Element = { name, attributes, children: [] };
    parent.children.push(element);
    if (++elements > MOST_ELEMENTS) throw new UnreadableFile('too-large', 'elements');
    if (!empty && open.push(element) > DEEPEST) throw new UnreadableFile('damaged', 'elements too deep');
  }
  const [root, ...others] = elementsOf(top);
  if (!root || others.length > 0 || open.length !== 1) throw new UnreadableFile('damaged', 'XML ends too early');
  return { before: top.children.slice(0, top.children.indexOf(root)).join(''), root };
}

export const writeTree = ({ before, root }: XmlTree): string => before.replace(/^\ufeff/, '') + writeElement(root);

export function writeElement(node: Node): string {
  if (typeof node === 'string') return node;
  const { name, attributes, children } = node;
  if (children.length === 0) return `<${name}${attributes}/>`;
  return `<${name}${attributes}>${children.map(writeElement).join('')}</${name}>`;
}

export const localName = ({ name }: Element): string => name.slice(name.indexOf(':') + 1);

export const elementsOf = (element: Element | undefined): Element[] =>
  element ? element.children.filter((node): node is Element => typeof node !== 'string') : [];

/** Child elements of a name, whatever their prefix. */
export const childrenNamed = (element: Element | undefined, name: string): Element[] =>
  elementsOf(element).filter((child) => localName(child) === name);

export const childNamed = (element: Element | undefined, name: string): Element | undefined =>
  childrenNamed(element, name)[0];

export const textIn = (element: Element): string =>
  element.children.map((node) => (typeof node === 'string' ? textOf(node) : textIn(node))).join('');

export const attribute = (element: Element, name: string): string | undefined => attributeOf(element.attributes, name);

/** Sets an attribute, or takes it away (null); the others keep their order and writing. */
export function setAttribute(element: Element, name: string, value: string | null): void {
  const found = new RegExp(`(?<!\\s)\\s+${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(element.attributes);
  const written = value === null ? '' : ` ${name}="${escapeAttribute(value)}"`;
  element.attributes = found
    ? element.attributes.replace(found[0], () => written)
    : element.attributes.trimEnd() + written;
}

/** A new element that stands in the namespace of another (same prefix). */
export function newElement(beside: Element, name: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const prefix = beside.name.slice(0, beside.name.indexOf(':') + 1);
  const element: Element = { name: prefix + name, attributes: '', children: [] };
  for (const [key, value] of Object.entries(attributes)) setAttribute(element, key, value);
  return element;
}

/** The child of a name; made, where it is missing, before the first of the children that must follow it. */
export function childInOrder(parent: Element, name: string, followers: readonly string[]): Element {
  const found = childNamed(parent, name);
  if (found) return found;
  const made = newElement(parent, name);
  const before = parent.children.findIndex((node) => typeof node !== 'string' && followers.includes(localName(node)));
  parent.children.splice(before < 0 ? parent.children.length : before, 0, made);
  return made;
}
