import type { Page } from '../../core';
import type { Sheet, Spreadsheet } from '../services';
import { lookAtEarlier, type Earlier } from './earlier';
import type { Memory } from './memory';
import { freeSheetName } from './names';

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

type Sheets = ReadonlyMap<number, Sheet>;

/** Finds the sheets that earlier runs made for the pages. Sheets that are gone are forgotten. */
export function targetsOf(spreadsheet: Spreadsheet, memory: Memory, pages: readonly Page[]): readonly Target[] {
  const sheets = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getSheetId(), sheet] as const));
  for (const id of memory.sheets.keys()) if (!sheets.has(id)) memory.forget(id);
  const taken = new Set([...sheets.values()].map((sheet) => sheet.getName().toLowerCase()));
  const found = pages.map(({ id, sheet }) => {
    const earlier = findEarlier(spreadsheet, { sheets, memory }, id);
    return earlier && { earlier, name: nameAgain(earlier, sheet, taken) };
  });
  rememberNames(memory, found.flatMap((one) => one ?? [])); // prettier-ignore
  return pages.map((page, i): Target => {
    const own = found[i];
    if (own) return { page, ...own, open: () => own.earlier };
    const name = freeSheetName(page.sheet, taken);
    taken.add(name.toLowerCase());
    return { page, name, earlier: null, open: () => addSheet(spreadsheet, name) };
  });
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

/** At once: where the work is cut short, a name that we gave must not be taken for the user's. */
function rememberNames(memory: Memory, named: readonly { earlier: Earlier; name: string }[]): void {
  const renamed = named.filter(({ earlier, name }) => name !== earlier.memory.name);
  if (renamed.length === 0) return;
  memory.remember(new Map(renamed.map(({ earlier, name }) => [earlier.id, { ...earlier.memory, name }])));
}

function addSheet(spreadsheet: Spreadsheet, name: string): { id: number; sheet: Sheet } {
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  return { id: sheet.getSheetId(), sheet };
}
