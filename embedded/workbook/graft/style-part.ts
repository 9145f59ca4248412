import { setContentType } from '../opc/content-types';
import { EMPTY_STYLES } from '../opc/empty-package';
import type { PackageEdit } from '../opc/package-edit';
import { addRelationship, partOfType, readRelationships, relationshipsPart } from '../opc/relationships';

const STYLES = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** Name of the style part of a file; a file without one gets it. */
export async function stylePart(edit: PackageEdit): Promise<string> {
  const { workbook } = edit.base;
  const known = partOfType(await readRelationships(edit.base, workbook), 'styles');
  if (known) return known;
  const part = edit.freshName('xl/styles1.xml');
  edit.put(part, EMPTY_STYLES);
  const { root } = await edit.tree(relationshipsPart(workbook));
  addRelationship(root, { part: workbook, type: 'styles', target: part });
  setContentType(await edit.tree('[Content_Types].xml'), part, STYLES);
  return part;
}
