import type { Layout } from '../../core';
import type { Manner } from './canvas';
import { findEarlier, isThere, type Earlier, type Wanted } from './earlier';
import type { SheetMemory } from './memory';
import { freeSheetName } from './names';
import { planOf } from './plan';
import { lookAtRefresh, type Refresh } from './refresh';
import type { Survey } from './survey';

export interface LaidOutPage extends Wanted {
  readonly layout: Layout;
}

/** A sheet to be written. */
export interface Target extends LaidOutPage {
  /** Its id and name are loaded. */
  readonly sheet: Excel.Worksheet;
  readonly plan: SheetMemory;
  /** What an earlier run has left there; null on a new sheet. */
  readonly refresh: Refresh | null;
}

/** Finds the sheet of every page, or adds one. Costs two syncs at the most. */
export async function prepareSheets(
  context: Excel.RequestContext,
  survey: Survey,
  { pages, manner }: { pages: readonly LaidOutPage[]; manner: Manner },
): Promise<readonly Target[]> {
  const found = pages.map((page) => findEarlier(context, survey, page));
  if (found.some((earlier) => earlier !== null)) await context.sync();
  const earlier = found.map((one) => (one && isThere(one) ? one : null));
  const sheetNames = new Set(survey.sheets.map(({ name }) => name.toLowerCase()));
  const given = pages.map(({ name }, index) => nameAgain(earlier[index] ?? null, name, sheetNames));
  const taken = namesInUse(survey, earlier);
  const targets = pages.map((page, index): Target => {
    const own = earlier[index];
    const name = given[index] ?? freeSheetName(page.name, sheetNames);
    const plan = planOf({ ...page, name }, page.layout, { taken, language: manner.language });
    if (own) return { ...page, plan, sheet: own.sheet, refresh: lookAtRefresh(own, page.layout) };
    return { ...page, plan, sheet: addSheet(context, name, sheetNames), refresh: null };
  });
  await context.sync();
  return targets;
}

/**
 * Gives a sheet of ours the name its page has now, in another language perhaps, unless the user has renamed the sheet or
 * another one has that name. Returns the last name we gave; null where there is no sheet yet.
 */
function nameAgain(earlier: Earlier | null, wanted: string, taken: Set<string>): string | null {
  if (!earlier) return null;
  const { sheet, memory } = earlier;
  if (sheet.name !== memory.name) return memory.name;
  taken.delete(sheet.name.toLowerCase());
  if (sheet.name !== wanted && !taken.has(wanted.toLowerCase())) sheet.name = wanted;
  taken.add(sheet.name.toLowerCase());
  return sheet.name;
}

function addSheet({ workbook }: Excel.RequestContext, name: string, taken: Set<string>): Excel.Worksheet {
  taken.add(name.toLowerCase());
  const sheet = workbook.worksheets.add(name);
  sheet.load('id,name');
  return sheet;
}

/** Names of tables and cells that are not about to be replaced. */
function namesInUse({ tables, names }: Survey, earlier: readonly (Earlier | null)[]): Set<string> {
  const ours = new Set(
    earlier.flatMap((one) => (one ? [one.memory.area, ...one.tables.map(({ memory }) => memory.name)] : [])),
  );
  return new Set([...tables.keys(), ...names].filter((name) => !ours.has(name)).map((name) => name.toLowerCase()));
}
