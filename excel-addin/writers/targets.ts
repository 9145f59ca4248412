import { openingText, unfinishedMark, type Layout } from '../../core';
import type { Manner } from './canvas';
import { quoted } from './cell-values';
import { findSheets, type FoundSheet, type Wanted } from './found-sheets';
import { remember, type SheetMemory } from './memory';
import { planOf } from './plan';
import { lookAtRefresh, type Refresh } from './refresh';
import { memoryBefore } from './stages';
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
  const found = await findSheets(context, survey, pages);
  const taken = namesInUse(survey, found);
  remember(context, memoryBefore(survey, found));
  const targets = pages.map((page, i): Target => {
    const { earlier, halfAdded, name } = found[i]!;
    const plan = planOf({ ...page, name, area: earlier?.memory.area ?? null }, page.layout, { taken, manner });
    if (earlier) return { ...page, plan, sheet: earlier.sheet, refresh: lookAtRefresh(earlier, page.layout) };
    return { ...page, plan, sheet: halfAdded?.sheet ?? addSheet(context, { ...page, name }, manner), refresh: null };
  });
  await context.sync();
  return targets;
}

/** A new last sheet that says it is unfinished. */
function addSheet({ workbook }: Excel.RequestContext, { name, layout }: LaidOutPage, manner: Manner): Excel.Worksheet {
  const sheet = workbook.worksheets.add(name);
  sheet.load('id,name');
  if (openingText(layout)) sheet.getRange('A1').values = [[quoted(unfinishedMark[manner.language])]];
  return sheet;
}

/** Names of tables and cells that are not about to be replaced. */
function namesInUse({ tables, names }: Survey, found: readonly FoundSheet[]): Set<string> {
  const ours = new Set(
    found.flatMap(({ earlier }) =>
      earlier ? [earlier.memory.area, ...earlier.tables.map(({ memory }) => memory.name)] : [],
    ),
  );
  return new Set([...tables.keys(), ...names].filter((name) => !ours.has(name)).map((name) => name.toLowerCase()));
}
