import { writeXlsx } from 'hucre';
import type { Sheet } from '../model/sheet';
import { openPackage } from '../opc/open-package';
import type { Package } from '../opc/package';
import { entryOf, textOfPart, treeOf } from '../opc/package';
import { partOfType, readRelationships } from '../opc/relationships';
import { tabsIn } from '../reading/workbook-part';
import type { WriterContext } from '../to-hucre/sheet';
import { toWriteSheet } from '../to-hucre/sheet';
import type { Element } from '../xml/tree';
import { sharedTexts } from './sheet-xml';

/** A package with nothing but sheets of ours, to be grafted onto another. */
export interface ReportPackage {
  readonly parts: Package;
  /** Sheet parts in the order the sheets were given. */
  readonly sheets: readonly string[];
  /** Root of the style part. */
  readonly styles: Element;
  /** Insides of the shared texts. */
  readonly texts: readonly string[];
}

/** Has the library write the sheets to a package of their own. */
export async function reportPackage(sheets: readonly Sheet[], context: WriterContext): Promise<ReportPackage> {
  // The names stand in the file's workbook part; here they would only be checked against rules of the library's own.
  const written = sheets.map((sheet, index) => ({ ...toWriteSheet(sheet, context), name: `S${index}` }));
  const parts = await openPackage(await writeXlsx({ sheets: written, defaultFont: { ...context.font } }));
  const relationships = await readRelationships(parts, parts.workbook);
  const { root } = await treeOf(parts, parts.workbook);
  const texts = partOfType(relationships, 'sharedStrings');
  return {
    parts,
    sheets: tabsIn(root).map((tab) => relationships.find(({ id }) => id === tab.relationship)?.target ?? ''),
    styles: (await treeOf(parts, partOfType(relationships, 'styles') ?? '')).root,
    texts: texts && entryOf(parts, texts) ? sharedTexts(await textOfPart(parts, texts)) : [],
  };
}
