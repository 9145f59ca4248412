import { isStructureLocked } from '../reading/workbook-protection';
import type { Element } from '../xml/tree';
import { childInOrder, elementsOf, localName, setAttribute } from '../xml/tree';

/** What stands before the protection in a workbook part. */
const BEFORE = ['fileVersion', 'fileSharing', 'workbookPr', 'AlternateContent', 'revisionPtr', 'absPath'];
const NAME = 'workbookProtection';

/** Locks or unlocks the structure of the workbook; where that is as it was, its protection, password and all, stays as it is. */
export function writeProtection(root: Element, isProtected: boolean): void {
  if (isStructureLocked(root) === isProtected) return;
  const followers = elementsOf(root)
    .map(localName)
    .filter((name) => !BEFORE.includes(name));
  const protection = childInOrder(root, NAME, followers);
  setAttribute(protection, 'lockStructure', '1');
  if (!isProtected) root.children = root.children.filter((node) => node !== protection);
}
