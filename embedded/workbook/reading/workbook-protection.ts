import { isTrue } from '../xml/text';
import type { Element } from '../xml/tree';
import { attribute, childNamed } from '../xml/tree';

/** Whether the structure of the workbook is locked: sheets can be neither added, renamed, moved, hidden nor deleted. */
export function isStructureLocked(workbook: Element): boolean {
  const protection = childNamed(workbook, 'workbookProtection');
  return protection !== undefined && isTrue(attribute(protection, 'lockStructure'));
}
