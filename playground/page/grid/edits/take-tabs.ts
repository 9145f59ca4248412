import type { Sheet } from '../../../../embedded/workbook/model/sheet';
import type { Workbook } from '../../../../embedded/workbook/model/workbook';
import { MUTATION, type MutationParams } from '../mutations';
import type { SheetIds } from '../sheet-ids';
import { rgbOf } from './cell-style';

interface Tabs {
  readonly workbook: Workbook;
  readonly ids: SheetIds;
}

/** A sheet that a person has added in the grid, by copying one or by the undoing of its removal; null for other changes. */
export function addedSheet(
  { workbook, ids }: Tabs,
  { id, params }: { id: string; params: MutationParams },
): Sheet | null {
  if (id !== MUTATION.insertSheet || !params.sheet) return null;
  const sheet = workbook.addSheet(params.sheet.name);
  sheet.changed = true;
  moveTab(workbook, sheet, params.index ?? workbook.sheets.length - 1);
  ids.bind(sheet, params.sheet.id);
  return sheet;
}

/** Does to a tab what a person did to it in the grid; whether it was a change of this kind. */
export function takeTab(
  { workbook, ids }: Tabs,
  sheet: Sheet,
  { id, params }: { id: string; params: MutationParams },
): boolean {
  switch (id) {
    case MUTATION.removeSheet:
      workbook.sheets = workbook.sheets.filter((each) => each !== sheet);
      if (workbook.active === sheet) workbook.active = workbook.sheets[0] ?? null;
      ids.forget(sheet);
      return true;
    case MUTATION.sheetName:
      sheet.name = params.name ?? sheet.name;
      break;
    case MUTATION.sheetOrder:
      moveTab(workbook, sheet, params.toOrder ?? 0);
      return true;
    case MUTATION.sheetHidden:
      sheet.visibility = params.hidden === 1 ? 'Hidden' : 'Visible';
      break;
    case MUTATION.tabColor:
      sheet.tabColor = rgbOf(params.color) ?? '';
      break;
    default:
      return false;
  }
  sheet.changed = true;
  return true;
}

function moveTab(workbook: Workbook, sheet: Sheet, to: number): void {
  workbook.sheets = workbook.sheets.filter((each) => each !== sheet);
  workbook.sheets.splice(to, 0, sheet);
}
