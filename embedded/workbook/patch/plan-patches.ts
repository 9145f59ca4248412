import type { PlannedTab } from '../graft/tabs';
import type { Sheet } from '../model/sheet';
import { shiftCells } from '../model/shift-cells';
import type { Workbook } from '../model/workbook';
import { readXlsx } from '../read-xlsx';
import { areSameTables } from './table-patch';
import { sheetChanges } from './sheet-changes';
import type { SheetPatch } from './sheet-patch';

/** Adds to a workbook what was read of its file beside what `readXlsx` reads. */
export type ReadMore = (workbook: Workbook, source: Uint8Array) => Promise<void>;

interface Reading {
  readonly workbook: Workbook;
  readonly source: Uint8Array;
  readonly readMore?: ReadMore | undefined;
}

/**
 * Sees which of the changed sheets can be kept with their parts, patched in places: all but those whose charts, rules,
 * tables or page layout were changed, which only a new part can say. A sheet that reads as before is left alone.
 */
export async function planPatches(plan: readonly PlannedTab[], reading: Reading): Promise<PlannedTab[]> {
  const changed = new Set(plan.flatMap(({ before, isWritten }) => (before && isWritten ? [before.part] : [])));
  if (changed.size === 0) return [...plan];
  const file = await readXlsx(reading.source, '', ({ source }) => changed.has(source ?? ''));
  await reading.readMore?.(file, reading.source);
  return plan.map((tab) => {
    const before = tab.before && tab.isWritten ? file.sheets.find(({ source }) => source === tab.before?.part) : null;
    const patch = before && tab.sheet ? patchOf(file, before, tab.sheet) : null;
    if (!patch) return tab;
    return isEmpty(patch) ? { ...tab, isWritten: false } : { ...tab, isWritten: false, patch };
  });
}

/** Null where the part must be written anew. */
function patchOf(file: Workbook, before: Sheet, after: Sheet): SheetPatch | null {
  const hadFormulas = before.formulas;
  for (const shift of after.shifts) shiftCells(file, before, shift);
  if (!isSaidByPatch(before, after)) return null;
  const changes = sheetChanges(before, after);
  const isOther = [...after.formulas].some(([key, formula]) => before.formulas.get(key) !== formula);
  const touchesFormulas = isOther || before.formulas.size !== after.formulas.size || after.shifts.length > 0;
  return { before, after, shifts: after.shifts, changes, touchesFormulas: touchesFormulas && hadFormulas.size > 0 };
}

const isSaidByPatch = (before: Sheet, after: Sheet): boolean =>
  isAlike(before.charts, after.charts) &&
  isAlike(before.conditionalFormats, after.conditionalFormats) &&
  isAlike(before.pageLayout, after.pageLayout) &&
  areSameTables(before, after);

/** Ids are given anew at every reading. */
const isAlike = (a: unknown, b: unknown): boolean => text(a) === text(b);
const text = (value: unknown): string =>
  JSON.stringify(value, (key, part: unknown) => (key === 'id' ? undefined : part));

const FRAME = ['tabColor', 'showGridlines', 'showHeadings', 'frozen', 'merges', 'isProtected', 'tables'] as const;

const isEmpty = ({ before, after, shifts, changes }: SheetPatch): boolean =>
  shifts.length === 0 &&
  changes.cells.size === 0 &&
  changes.rows.size === 0 &&
  FRAME.every((key) => isAlike(before[key], after[key])) &&
  isAlike([...before.columnWidths].sort(byNumber), [...after.columnWidths].sort(byNumber)) &&
  isAlike([...before.hiddenColumns].sort(), [...after.hiddenColumns].sort());

const byNumber = ([a]: readonly [number, number], [b]: readonly [number, number]): number => a - b;
