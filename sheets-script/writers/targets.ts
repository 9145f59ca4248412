import { freeSheetName, type Page } from '../../core';
import type { Sheet, Spreadsheet } from '../services';
import { addSheet } from './add-sheet';
import { lookAtEarlier, type Earlier } from './earlier';
import { findHalfAdded } from './half-added';
import type { Memory } from './memory';

/** Google takes names of 100 characters. */
export const LONGEST_NAME = 100;

/** The sheet of a page. */
export interface Target {
  readonly page: Page;
  /** The name we give the sheet; it has another one where the user has renamed it. */
  readonly name: string;
  /** What an earlier run has left there; null on a new sheet. */
  readonly earlier: Earlier | null;
  /** The sheet and its number; a new one is added at the end. */
  open(): { readonly id: number; readonly sheet: Sheet };
}

export type Sheets = ReadonlyMap<number, Sheet>;

/** Finds the sheets that earlier runs made for the pages. Sheets that are gone are forgotten. */
export function targetsOf(spreadsheet: Spreadsheet, memory: Memory, pages: readonly Page[]): readonly Target[] {
  const sheets: Sheets = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getSheetId(), sheet] as const));
  for (const id of memory.sheets.keys()) if (!sheets.has(id)) memory.forget(id);
  const taken = new Set([...sheets.values()].map((sheet) => sheet.getName().toLowerCase()));
  const found = pages.map(({ id, sheet }) => {
    const earlier = findEarlier(spreadsheet, { sheets, memory }, id);
    return earlier && { earlier, name: nameAgain(earlier, sheet, taken) };
  });
  const targets = pages.map((page, i): Target => {
    const own = found[i];
    if (own) return { page, ...own, open: () => own.earlier };
    const halfAdded = findHalfAdded(memory, sheets, page.id);
    if (halfAdded) return { page, name: halfAdded.sheet.getName(), earlier: null, open: () => halfAdded };
    const name = freeSheetName(page.sheet, taken, LONGEST_NAME);
    taken.add(name.toLowerCase());
    return { page, name, earlier: null, open: () => addSheet(spreadsheet, name) };
  });
  rememberNames(memory, targets);
  return targets;
}

function findEarlier(
  spreadsheet: Spreadsheet,
  { sheets, memory }: { sheets: Sheets; memory: Memory },
  page: string,
): Earlier | null {
  for (const [id, sheet] of sheets) {
    const known = memory.sheets.get(id);
    const earlier = known?.page === page ? lookAtEarlier(spreadsheet, { id, sheet, memory: known }) : null;
    if (earlier) return earlier;
  }
  return null;
}

/**
 * Gives a sheet of ours the name its page has now, in another language perhaps, unless the user has renamed the sheet or
 * another one has that name. Returns the last name we gave.
 */
function nameAgain({ sheet, memory }: Earlier, wanted: string, taken: Set<string>): string {
  const now = sheet.getName();
  if (now !== memory.name || now === wanted) return memory.name;
  taken.delete(now.toLowerCase());
  const name = taken.has(wanted.toLowerCase()) ? now : wanted;
  taken.add(name.toLowerCase());
  if (name !== now) sheet.setName(name);
  return name;
}

/** At once: where the work is cut short, names that we gave and sheets that we added must not be taken for the user's. */
function rememberNames(memory: Memory, targets: readonly Target[]): void {
  const renamed = targets.flatMap(({ earlier, name }) =>
    earlier && earlier.memory.name !== name ? [[earlier.id, { ...earlier.memory, name }] as const] : [],
  );
  const added = targets.flatMap(({ earlier, page, name }) => (earlier ? [] : [[page.id, name] as const]));
  if (renamed.length === 0 && added.length === 0) return;
  const { adding, rest } = memory.underway;
  memory.remember(new Map(renamed), { adding: { ...adding, ...Object.fromEntries(added) }, rest });
}
