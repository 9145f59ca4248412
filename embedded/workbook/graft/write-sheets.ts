import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { setContentType } from '../opc/content-types';
import type { PackageEdit } from '../opc/package-edit';
import { addRelationship, readRelationships, relationshipsPart } from '../opc/relationships';
import { ChangedStyles } from '../patch/changed-styles';
import type { Host } from './graft-sheet';
import { graftSheet } from './graft-sheet';
import { reportPackage } from './report-package';
import { stylePart } from './style-part';
import { StyleSheet } from './style-sheet';
import { TableNames } from './table-names';
import type { PlannedTab } from './tabs';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

interface Target {
  readonly sheet: Sheet;
  readonly part: string;
  readonly isFront: boolean;
}

/** Writes the sheets that are new or changed into the file; says by which id the workbook knows each new one. */
export async function writeSheets(
  edit: PackageEdit,
  plan: readonly PlannedTab[],
  { workbook, front }: { readonly workbook: Workbook; readonly front: number },
): Promise<Map<PlannedTab, string>> {
  const ids = new Map<PlannedTab, string>();
  const targets: Target[] = [];
  const { root } = await edit.tree(relationshipsPart(edit.base.workbook));
  const types = await edit.tree('[Content_Types].xml');
  for (const [index, tab] of plan.entries()) {
    if (!tab.isWritten || !tab.sheet) continue;
    const part = tab.before?.part ?? edit.freshName('xl/worksheets/sheet1.xml');
    if (!tab.before) {
      edit.put(part, '');
      setContentType(types, part, `${SPREADSHEET}.worksheet+xml`);
      ids.set(tab, addRelationship(root, { part: edit.base.workbook, type: 'worksheet', target: part }));
    }
    targets.push({ sheet: tab.sheet, part, isFront: index === front });
  }
  if (targets.length > 0) await writeTargets(edit, targets, workbook);
  return ids;
}

async function writeTargets(edit: PackageEdit, targets: readonly Target[], workbook: Workbook): Promise<void> {
  const styles = new StyleSheet(await edit.tree(await stylePart(edit)));
  const sheetNames = new Map(workbook.sheets.map(({ id, name }) => [id, name]));
  const reports = await reportPackage(
    targets.map(({ sheet }) => sheet),
    sheetNames,
  );
  const tables = await TableNames.of(edit, await replacedTables(edit, targets));
  const host: Host = { edit, reports, styles, tables, sheetNames, numberOf: new ChangedStyles(styles).ofLook };
  for (const [index, { sheet, part, isFront }] of targets.entries()) {
    await graftSheet(host, { sheet, from: reports.sheets[index] ?? '', to: part, isFront });
  }
}

/** Table parts of sheets that are written anew, in lower case. */
async function replacedTables(edit: PackageEdit, targets: readonly Target[]): Promise<Set<string>> {
  const tables = new Set<string>();
  for (const { part } of targets) {
    for (const { type, target } of await readRelationships(edit.base, part)) {
      if (type === 'table') tables.add(target.toLowerCase());
    }
  }
  return tables;
}
