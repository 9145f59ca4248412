import { writeDefinedNames } from './graft/defined-names';
import { followRenamed } from './graft/renamed-sheets';
import { deselectOthers } from './graft/selected-tabs';
import { writeSettings } from './graft/settings';
import type { PlannedTab } from './graft/tabs';
import { frontOf, frontTab, planTabs } from './graft/tabs';
import type { ReadMore } from './patch/plan-patches';
import { planPatches } from './patch/plan-patches';
import { writePatches } from './patch/write-patches';
import { dropUnreached } from './graft/unreached-parts';
import { setFrontTab, writeTabs } from './graft/workbook-part';
import { writeProtection } from './graft/workbook-protection';
import { writeSheets } from './graft/write-sheets';
import type { Workbook } from './model/workbook';
import { emptyPackage } from './opc/empty-package';
import { openPackage } from './opc/open-package';
import { textOfPart } from './opc/package';
import { PackageEdit } from './opc/package-edit';
import { dropRelationship, readRelationships, relationshipsPart } from './opc/relationships';
import { tabsIn } from './reading/workbook-part';
import { UnreadableFile } from './unreadable-file';
import type { Element } from './xml/tree';

export interface SaveOptions {
  /** Reads what the workbook holds beyond `readXlsx`, so that it can be told from changes. */
  readonly readMore?: ReadMore;
  /** Told the names of those sheets of the source that can't be patched. */
  onWrittenAnew?(sheets: readonly string[]): void;
}

/**
 * The workbook as a `.xlsx`; `source` is the file it was read from. Sheets that are new or changed are written to a package
 * of their own and grafted onto the source: every other part is copied byte by byte, still packed, and only the lists that
 * name the parts (content types, workbook, its relationships) and the styles get additions at their ends.
 *
 * Why a graft: writers of whole workbooks write what they understand. The library that writes our sheets, when it saves a
 * file it has opened, drops rules for periods ("last week"), the rank of "top ten" and extension lists (new data bars), and
 * cannot open a file with a chart sheet at all; ExcelJS also loses all charts, SheetJS all looks, and ExcelTS gives a new
 * drawing the name of one that is there.
 *
 * Of a sheet of the source that was changed in memory, the changed cells, rows, columns and merges are patched in its part:
 * what the model does not hold (charts, images, comments, checks, rules) stays, and moves with the rows and columns put in
 * or taken out. Only where charts, rules, tables or the page layout themselves were changed, as in a report that is made
 * again, the sheet is written wholly anew, and what the model does not hold of it is lost. Throws an `UnreadableFile` for a
 * source in the Strict variant of the format, into which ordinary parts must not be put.
 */
export async function saveWorkbook(
  workbook: Workbook,
  source?: Uint8Array,
  { readMore, onWrittenAnew }: SaveOptions = {},
): Promise<Uint8Array> {
  const edit = new PackageEdit(source ? await openPackage(source) : await emptyPackage());
  const { root } = await edit.tree(edit.base.workbook);
  if (/purl\.oclc\.org/.test(root.attributes)) throw new UnreadableFile('strict-workbook');
  const before = frontOf(root, await readRelationships(edit.base, edit.base.workbook));
  const tabs = await planTabs(edit, workbook);
  const plan = source ? await planPatches(tabs, { workbook, source, readMore }) : tabs;
  onWrittenAnew?.(
    plan.flatMap(({ before: known, sheet, isWritten }) => (known && sheet && isWritten ? [sheet.name] : [])),
  );
  const front = frontTab(plan, workbook, before);
  await dropCalculationChain(edit, root, plan);
  await dropPointers(edit, root, plan);
  const ids = await writeSheets(edit, plan, { workbook, front });
  const isOtherFront = plan[front]?.before?.index !== before.tab;
  await writePatches(edit, plan, isOtherFront ? front : null);
  await followRenamed(edit, plan);
  writeTabs(root, plan, (tab) => ids.get(tab) ?? '');
  setFrontTab(root, front, plan.length);
  writeProtection(root, workbook.isProtected);
  writeDefinedNames(root, plan, workbook);
  if (isOtherFront) await deselectOthers(edit, plan, front);
  await writeSettings(edit, workbook.settings);
  await dropUnreached(edit);
  return edit.write();
}

/** Sheet ids of tabs whose formulas are other ones, or gone. */
function touchedIds(root: Element, plan: readonly PlannedTab[]): string[] {
  const untouched = new Set(
    plan.flatMap(({ before, isWritten, patch }) =>
      before && !isWritten && !patch?.touchesFormulas ? [before.sheetId] : [],
    ),
  );
  return tabsIn(root).flatMap(({ sheetId }) => (untouched.has(sheetId) ? [] : [sheetId]));
}

/**
 * The order of calculation names cells by sheet: where it names one whose formulas may be gone Excel calls the file
 * damaged, and where there is no such part it makes one.
 */
async function dropCalculationChain(edit: PackageEdit, root: Element, plan: readonly PlannedTab[]): Promise<void> {
  const ids = touchedIds(root, plan);
  const { root: pointers } = await edit.tree(relationshipsPart(edit.base.workbook));
  for (const { id, type, target } of await readRelationships(edit.base, edit.base.workbook)) {
    if (type !== 'calcChain' || ids.length === 0) continue;
    const text = await textOfPart(edit.base, target);
    if (ids.some((sheetId) => text.includes(` i="${sheetId}"`))) dropRelationship(pointers, id);
  }
}

/** Takes away the workbook's pointers to sheets that are gone. */
async function dropPointers(edit: PackageEdit, root: Element, plan: readonly PlannedTab[]): Promise<void> {
  const { root: pointers } = await edit.tree(relationshipsPart(edit.base.workbook));
  for (const { relationship } of tabsIn(root)) {
    if (!plan.some(({ before }) => before?.relationship === relationship)) dropRelationship(pointers, relationship);
  }
}
