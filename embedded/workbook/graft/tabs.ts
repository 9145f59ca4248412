import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import type { PackageEdit } from '../opc/package-edit';
import type { SheetPatch } from '../patch/sheet-patch';
import { readRelationships } from '../opc/relationships';
import type { Relationship } from '../opc/relationships';
import type { Tab } from '../reading/workbook-part';
import { activeTab, tabsIn } from '../reading/workbook-part';
import type { Element } from '../xml/tree';

/** A tab of the workbook to be written. */
export interface PlannedTab {
  /** What the file has of it already. */
  readonly before?: Tab & { readonly part: string; readonly index: number };
  /** The sheet in memory; chart sheets have none and stay as they are. */
  readonly sheet?: Sheet;
  /** Its part is written anew: a new sheet, or one that was changed. */
  readonly isWritten: boolean;
  /** What is patched in its part, which stays as it is otherwise. */
  readonly patch?: SheetPatch;
}

/**
 * The tabs in their new order, that of the sheets in memory. A sheet of the file that is no longer in memory is gone;
 * a chart sheet stays behind the tab it followed.
 */
export async function planTabs(edit: PackageEdit, workbook: Workbook): Promise<PlannedTab[]> {
  const relationships = await readRelationships(edit.base, edit.base.workbook);
  const { root } = await edit.tree(edit.base.workbook);
  const before = tabsIn(root).map((tab, index) => {
    const found = relationships.find(({ id }) => id === tab.relationship);
    return { ...tab, index, part: found?.target ?? '', isWorksheet: found?.type === 'worksheet' };
  });
  const planned: PlannedTab[] = workbook.sheets.map((sheet) => {
    const known = before.find((tab) => tab.isWorksheet && tab.part === sheet.source);
    return known ? { before: known, sheet, isWritten: sheet.changed } : { sheet, isWritten: true };
  });
  before.forEach((tab, index) => {
    if (tab.isWorksheet) return;
    const earlier = before.slice(0, index).map(({ part }) => part);
    const previous = planned.reduce((last, plan, at) => (earlier.includes(plan.before?.part ?? '') ? at : last), -1);
    planned.splice(previous + 1, 0, { before: tab, isWritten: false });
  });
  return planned;
}

/** What was in front when the file was opened. */
export interface Front {
  /** Number of the tab, which may be a chart sheet. */
  readonly tab: number;
  /** Part of the sheet that counted as the active one; null where the file was no workbook (`.csv`). */
  readonly part: string | null;
}

/** The front of a file as it is, seen the way a reader sees it: for a chart sheet the first sheet one can see stands in. */
export function frontOf(root: Element, relationships: readonly Relationship[]): Front {
  const tab = activeTab(root);
  const tabs = tabsIn(root);
  const partOf = (at: Tab | undefined): string | undefined =>
    relationships.find(({ id, type }) => id === at?.relationship && type === 'worksheet')?.target;
  const seen = tabs.filter((each) => each.visibility === 'Visible').flatMap((each) => partOf(each) ?? []);
  return { tab, part: partOf(tabs[tab]) ?? seen[0] ?? null };
}

/**
 * The tab to open on: where the user went nowhere else since the file was opened, the first new sheet, or what was in
 * front; else the sheet the user went to.
 */
export function frontTab(plan: readonly PlannedTab[], { active }: Workbook, before: Front): number {
  const isUntouched = !active || (active.source !== undefined && active.source === (before.part ?? active.source));
  const isNewAndSeen = ({ sheet }: PlannedTab): boolean =>
    sheet !== undefined && sheet.source === undefined && sheet.visibility === 'Visible';
  const firstNew = isUntouched ? plan.findIndex(isNewAndSeen) : -1;
  if (firstNew >= 0) return firstNew;
  const same = isUntouched ? plan.findIndex((tab) => tab.before?.index === before.tab) : -1;
  const chosen = plan.findIndex(({ sheet }) => sheet !== undefined && sheet === active);
  return Math.max(0, same >= 0 ? same : chosen);
}
