import { freeSheetName } from '../../core';
import { trouble } from '../trouble';
import { findEarlier, isThere, type Earlier } from './earlier';
import { findHalfAdded, isUntouched, type HalfAdded } from './half-added';
import type { Survey } from './survey';

/** Excel takes names of 31 characters. */
export const LONGEST_NAME = 31;

/** A page and the name its sheet is to have. */
export interface Wanted {
  readonly page: string;
  readonly name: string;
}

/** What there is already for a page; its name is the last one we gave its sheet, or will give it. */
export interface FoundSheet extends Wanted {
  readonly earlier: Earlier | null;
  readonly halfAdded: HalfAdded | null;
}

/** Looks for the sheet of every page, and gives sheets of ours the names their pages have now. Costs one sync at the most. */
export async function findSheets(
  context: Excel.RequestContext,
  survey: Survey,
  pages: readonly Wanted[],
): Promise<readonly FoundSheet[]> {
  const seen = pages.map(({ page, name }) => ({
    page,
    name,
    earlier: findEarlier(context, survey, page),
    halfAdded: findHalfAdded(context, survey, page),
  }));
  if (seen.some(({ earlier, halfAdded }) => earlier !== null || halfAdded !== null)) await context.sync();
  const found = seen.map((one) => ({
    ...one,
    earlier: one.earlier && isThere(one.earlier) ? one.earlier : null,
    halfAdded: one.halfAdded && isUntouched(one.halfAdded) ? one.halfAdded : null,
  }));
  refuseProtected(survey, found);
  const taken = new Set(survey.sheets.map(({ name }) => name.toLowerCase()));
  const given = found.map(
    ({ earlier, name }) => earlier && nameAgain(earlier, survey.isProtected ? null : name, taken),
  );
  return found.map((one, i) => ({ ...one, name: given[i] ?? one.halfAdded?.sheet.name ?? takeName(one.name, taken) }));
}

/** Before anything is changed. */
function refuseProtected({ isProtected }: Survey, found: readonly FoundSheet[]): void {
  if (isProtected && found.some(({ earlier, halfAdded }) => !earlier && !halfAdded))
    throw trouble('protected-workbook');
  const closed = found.find(({ earlier }) => earlier?.sheet.protection.protected);
  if (closed?.earlier) throw trouble('protected-sheet', { sheet: closed.earlier.sheet.name });
}

function takeName(wanted: string, taken: Set<string>): string {
  const free = freeSheetName(wanted, taken, LONGEST_NAME);
  taken.add(free.toLowerCase());
  return free;
}

/**
 * Gives a sheet of ours the name its page has now, in another language perhaps, unless the user has renamed the sheet or
 * another one has that name. Returns the last name we gave.
 */
function nameAgain({ sheet, memory }: Earlier, wanted: string | null, taken: Set<string>): string {
  if (wanted === null || sheet.name !== memory.name) return memory.name;
  taken.delete(sheet.name.toLowerCase());
  if (sheet.name !== wanted && !taken.has(wanted.toLowerCase())) sheet.name = wanted;
  taken.add(sheet.name.toLowerCase());
  return sheet.name;
}
