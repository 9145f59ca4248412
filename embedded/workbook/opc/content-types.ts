import type { Element, XmlTree } from '../xml/tree';
import { attribute, childrenNamed, newElement, setAttribute } from '../xml/tree';

/** Content type of a part: its own, or that of its extension; '' where there is none. */
export function contentTypeIn({ root }: XmlTree, part: string): string {
  const override = overrideFor(root, part);
  const found = override ?? defaultFor(root, part.slice(part.lastIndexOf('.') + 1));
  return found ? (attribute(found, 'ContentType') ?? '') : '';
}

const overrideFor = (root: Element, part: string): Element | undefined =>
  childrenNamed(root, 'Override').find(
    (element) => attribute(element, 'PartName')?.toLowerCase() === `/${part}`.toLowerCase(),
  );

const defaultFor = (root: Element, extension: string): Element | undefined =>
  childrenNamed(root, 'Default').find(
    (element) => attribute(element, 'Extension')?.toLowerCase() === extension.toLowerCase(),
  );

export function setContentType({ root }: XmlTree, part: string, type: string): void {
  const override = overrideFor(root, part);
  if (override) setAttribute(override, 'ContentType', type);
  else root.children.push(newElement(root, 'Override', { PartName: `/${part}`, ContentType: type }));
}

export function dropContentType({ root }: XmlTree, part: string): void {
  const override = overrideFor(root, part);
  if (override) root.children.splice(root.children.indexOf(override), 1);
}

/** Type of all parts with an extension, unless the file has said so already. */
export function setDefaultContentType({ root }: XmlTree, extension: string, type: string): void {
  if (!defaultFor(root, extension)) {
    root.children.unshift(newElement(root, 'Default', { Extension: extension, ContentType: type }));
  }
}
