import { attribute, childrenNamed, newElement } from '../xml/tree';
import type { Element } from '../xml/tree';
import type { Package } from './package';
import { entryOf, treeOf } from './package';

/** A pointer from one part to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: `worksheet`, `styles`, `drawing` … (the same in Strict files). */
  readonly type: string;
  /** Name of the part it points to, or the address as it stands where it is external. */
  readonly target: string;
  readonly external: boolean;
}

/** `xl/worksheets/_rels/sheet1.xml.rels` for `xl/worksheets/sheet1.xml`; `_rels/.rels` for the package itself (''). */
export function relationshipsPart(part: string): string {
  const name = part.lastIndexOf('/') + 1;
  return `${part.slice(0, name)}_rels/${part.slice(name)}.rels`;
}

/** Relationships of a part, none where it has none. */
export async function readRelationships(parts: Package, part: string): Promise<Relationship[]> {
  const name = relationshipsPart(part);
  return entryOf(parts, name) ? relationshipsIn((await treeOf(parts, name)).root, part) : [];
}

export const relationshipsIn = (root: Element, part: string): Relationship[] =>
  childrenNamed(root, 'Relationship').map((element) => {
    const external = attribute(element, 'TargetMode') === 'External';
    const target = attribute(element, 'Target') ?? '';
    return {
      id: attribute(element, 'Id') ?? '',
      type: (attribute(element, 'Type') ?? '').replace(/^.*\//, ''),
      target: external ? target : resolved(part, target),
      external,
    };
  });

export const partOfType = (relationships: readonly Relationship[], type: string): string | undefined =>
  relationships.find((relationship) => relationship.type === type && !relationship.external)?.target;

function resolved(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
}

/** Type address of an ordinary (Transitional) file. */
export const relationshipType = (type: string): string =>
  `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}`;

/** How a part names another: `../charts/chart1.xml`. */
export function relativeTarget(part: string, target: string): string {
  const from = part.split('/').slice(0, -1);
  const to = target.split('/');
  while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => '..'), ...to].join('/');
}

/** Adds a pointer from a part and returns its id. */
export function addRelationship(
  root: Element,
  { part, type, target }: { part: string; type: string; target: string },
): string {
  const ids = new Set(childrenNamed(root, 'Relationship').map((element) => attribute(element, 'Id')));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number++;
  const Id = `rId${number}`;
  root.children.push(
    newElement(root, 'Relationship', { Id, Type: relationshipType(type), Target: relativeTarget(part, target) }),
  );
  return Id;
}

export function dropRelationship(root: Element, id: string): void {
  root.children = root.children.filter((node) => typeof node === 'string' || attribute(node, 'Id') !== id);
}
