import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import type { PackageEdit } from '../opc/package-edit';
import { readRelationships } from '../opc/relationships';
import type { Tab } from '../reading/workbook-part';
import { tabsIn } from '../reading/workbook-part';

/** A tab of the workbook to be written. */
export interface PlannedTab {
  /** What the file has of it already. */
  readonly before?: Tab & { readonly part: string; readonly index: number };
  /** The sheet in memory; chart sheets have none and stay as they are. */
  readonly sheet?: Sheet;
  /** Its part is written anew: a new sheet, or one that was changed. */
  readonly isWritten: boolean;
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

/**
 * The tab to open on: the first new sheet where the front sheet is still the one the file came with, else the sheet the
 * user went to. `frontBefore` is the part of the file's front sheet, null where the file was no workbook (`.csv`).
 */
export function frontTab(plan: readonly PlannedTab[], workbook: Workbook, frontBefore: string | null): number {
  const { active } = workbook;
  const isUntouched = !active || (active.source !== undefined && active.source === (frontBefore ?? active.source));
  const isNewAndSeen = ({ sheet }: PlannedTab): boolean =>
    sheet !== undefined && sheet.source === undefined && sheet.visibility === 'Visible';
  const firstNew = isUntouched ? plan.findIndex(isNewAndSeen) : -1;
  if (firstNew >= 0) return firstNew;
  return Math.max(
    0,
    plan.findIndex(({ sheet }) => sheet !== undefined && sheet === active),
  );
}
