import { writeXlsx } from 'hucre';
import type { Sheet } from '../model/sheet';
import { openPackage } from '../opc/open-package';
import type { Package } from '../opc/package';
import { treeOf } from '../opc/package';
import { readRelationships } from '../opc/relationships';
import { tabsIn } from '../reading/workbook-part';
import type { SheetNames } from '../to-hucre/chart-series';
import { toWriteSheet } from '../to-hucre/sheet';

/** A package with nothing but sheets of ours, their rows left out, to be grafted onto another. */
export interface ReportPackage {
  readonly parts: Package;
  /** Sheet parts in the order the sheets were given. */
  readonly sheets: readonly string[];
}

/** Has the library write the sheets to a package of their own; `sheetNames` are the names of sheets by id. */
export async function reportPackage(sheets: readonly Sheet[], sheetNames: SheetNames): Promise<ReportPackage> {
  // The names stand in the file's workbook part; here they would only be checked against rules of the library's own.
  const written = sheets.map((sheet, index) => ({ ...toWriteSheet(sheet, sheetNames), name: `S${index}` }));
  const parts = await openPackage(await writeXlsx({ sheets: written }));
  const relationships = await readRelationships(parts, parts.workbook);
  const { root } = await treeOf(parts, parts.workbook);
  return {
    parts,
    sheets: tabsIn(root).map((tab) => relationships.find(({ id }) => id === tab.relationship)?.target ?? ''),
  };
}
