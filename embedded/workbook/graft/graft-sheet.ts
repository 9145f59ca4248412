import type { Sheet } from '../model/sheet';
import { contentTypeIn, setContentType } from '../opc/content-types';
import { entryOf, textOfPart, treeOf } from '../opc/package';
import type { PackageEdit } from '../opc/package-edit';
import { readRelationships, relationshipsPart, relativeTarget } from '../opc/relationships';
import { identityAttributes } from '../sheet-identity';
import { looksIn, rowsXml } from '../sheet-rows';
import type { NumberOf } from '../sheet-rows';
import { attribute, childrenNamed, setAttribute, writeTree } from '../xml/tree';
import { encoded } from '../zip/pieces';
import type { NewEntry } from '../zip/write-zip';
import { conditionsXml } from './conditional-formats';
import { finishChart } from './chart-finish';
import { placeCharts } from './chart-places';
import type { SheetNames } from '../to-hucre/chart-series';
import type { ReportPackage } from './report-package';
import { aroundRows, markSelected, withConditions, withExtension, withRootAttributes } from './sheet-xml';
import type { StyleSheet } from './style-sheet';
import type { TableNames } from './table-names';

/** What sheets are grafted into. */
export interface Host {
  readonly edit: PackageEdit;
  readonly reports: ReportPackage;
  readonly styles: StyleSheet;
  /** Numbers of looks in the file. */
  readonly numberOf: NumberOf;
  readonly tables: TableNames;
  readonly sheetNames: SheetNames;
}

/** A sheet of the report package and the part of the file it is to become. */
export interface Graft {
  readonly sheet: Sheet;
  readonly from: string;
  readonly to: string;
  readonly isFront: boolean;
}

/** Puts a sheet into the file, with its tables, drawings and charts under names that are free there. */
export async function graftSheet(host: Host, { sheet, from, to, isFront }: Graft): Promise<void> {
  const { edit, reports, styles, numberOf } = host;
  const { rules, extension } = conditionsXml(sheet, styles);
  const written = await textOfPart(reports.parts, from);
  const rich = withExtension(withConditions(written, rules), extension);
  const xml = withRootAttributes(rich, identityAttributes(sheet.id));
  // The styles are written before the sheets are, so they have to be known by then.
  for (const look of looksIn(sheet)) numberOf(look);
  const texts = sheetTexts(sheet, { xml: isFront ? markSelected(xml) : xml, numberOf });
  await putPart(host, { from, to, content: encoded(texts) });
  await graftChildren(host, { sheet, from, to });
  if (!entryOf(reports.parts, relationshipsPart(from))) edit.drop(relationshipsPart(to));
}

function* sheetTexts(sheet: Sheet, { xml, numberOf }: { xml: string; numberOf: NumberOf }): Generator<string> {
  const { head, tail } = aroundRows(xml);
  yield head;
  yield* rowsXml(sheet, numberOf);
  yield tail;
}

interface Move {
  readonly sheet: Sheet;
  readonly from: string;
  readonly to: string;
}

/** Grafts the parts that a part points to, and its pointers with their new targets. */
async function graftChildren(host: Host, { sheet, from, to }: Move): Promise<void> {
  const { edit, reports } = host;
  const pointers = await readRelationships(reports.parts, from);
  if (pointers.length === 0) return;
  const tree = await treeOf(reports.parts, relationshipsPart(from));
  let table = 0;
  for (const [order, { id, type, target, external }] of pointers.entries()) {
    if (external) continue;
    const name = edit.freshName(target);
    const part = await treeOf(reports.parts, target);
    const ours = type === 'table' ? sheet.tables[table++] : undefined;
    if (ours) host.tables.settle(part.root, ours);
    if (type === 'drawing') placeCharts(part.root, sheet);
    const chart = type === 'chart' ? sheet.charts[order] : undefined;
    if (chart) finishChart(part.root, chart, host.sheetNames);
    await putPart(host, { from: target, to: name, content: writeTree(part) });
    await graftChildren(host, { sheet, from: target, to: name });
    const pointer = childrenNamed(tree.root, 'Relationship').find((element) => attribute(element, 'Id') === id);
    if (pointer) setAttribute(pointer, 'Target', relativeTarget(to, name));
  }
  edit.put(relationshipsPart(to), writeTree(tree));
}

async function putPart(
  { edit, reports }: Host,
  { from, to, content }: { readonly from: string; readonly to: string; readonly content: NewEntry['content'] },
): Promise<void> {
  edit.put(to, content);
  const type = contentTypeIn(await treeOf(reports.parts, '[Content_Types].xml'), from);
  setContentType(await edit.tree('[Content_Types].xml'), to, type);
}
