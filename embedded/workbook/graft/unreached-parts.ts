import type { PackageEdit } from '../opc/package-edit';
import type { Relationship } from '../opc/relationships';
import { readRelationships, relationshipsIn, relationshipsPart } from '../opc/relationships';
import { dropContentType } from '../opc/content-types';

type Pointers = (part: string) => Promise<readonly Relationship[]>;

/**
 * Drops the parts that nothing points to any more: drawings, charts, tables, comments of sheets that are gone. What
 * nothing pointed to before stays: it may be known to a program in another way.
 */
export async function dropUnreached(edit: PackageEdit): Promise<void> {
  const before = await reached((part) => readRelationships(edit.base, part));
  const after = await reached((part) => pointersOf(edit, part));
  const types = await edit.tree('[Content_Types].xml');
  for (const part of before) {
    if (after.has(part)) continue;
    for (const name of [part, relationshipsPart(part)]) {
      edit.drop(name);
      dropContentType(types, name);
    }
  }
}

async function pointersOf(edit: PackageEdit, part: string): Promise<readonly Relationship[]> {
  const name = relationshipsPart(part);
  return edit.has(name) ? relationshipsIn((await edit.tree(name)).root, part) : [];
}

/** Names of all parts that can be come to from the package itself, in lower case. */
async function reached(pointers: Pointers): Promise<Set<string>> {
  const seen = new Set<string>();
  const waiting = [''];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { target, external } of await pointers(part)) {
      const key = target.toLowerCase();
      if (external || seen.has(key)) continue;
      seen.add(key);
      waiting.push(target);
    }
  }
  return seen;
}
