import {
  cutLists,
  finish,
  layoutInSteps,
  openingText,
  openingWith,
  tablesOf,
  unfinishedMark,
  wordsIn,
  type Page,
} from '../../core';
import { turn } from '../../pane/run/turn';
import { startBatch, type Batch } from './batch';
import { bytesOfCharts, bytesOfPage } from './bytes';
import { withoutCalculation } from './calculation';
import { rangeOf, type Canvas, type Manner } from './canvas';
import { quoted } from './cell-values';
import { remember } from './memory';
import { openCanvas } from './open-canvas';
import { memoryAfter, memoryWhile } from './stages';
import { surveyWorkbook } from './survey';
import { prepareSheets, type LaidOutPage, type Target } from './targets';
import { userWidths } from './user-formats';
import type { ChartSource } from './write-chart';
import { writeCharts, writePage } from './write-page';

/** Rows of a sheet in Excel. */
const MOST_ROWS = 1_048_576;

/**
 * Writes every page to the sheet an earlier run made for it, or else to a new one; the user's own sheets, and what the user
 * has put beside a report, stay. Returns the names of the sheets. A sheet on which writing was cut short says so, and the
 * next run writes it again.
 */
export async function writePages(pages: readonly Page[], manner: Manner): Promise<readonly string[]> {
  const laidOut = await layOut(pages, manner);
  return withoutCalculation(async (context, restoreCalculation) => {
    const survey = await surveyWorkbook(context);
    const targets = await prepareSheets(context, survey, { pages: laidOut, manner });
    const batch = startBatch(context);
    remember(context, memoryWhile(survey, targets));
    const open = await writeAll(context, targets, { batch, manner });
    for (const { canvas, layout } of open) finishPage(canvas, layout);
    remember(context, memoryAfter(survey, targets));
    restoreCalculation();
    targets[0]?.sheet.activate();
    await batch.send();
    return targets.map(({ sheet }) => sheet.name);
  });
}

async function layOut(pages: readonly Page[], { language }: Manner): Promise<readonly LaidOutPage[]> {
  const laidOut: LaidOutPage[] = [];
  for (const { id, sheet, blocks } of pages) {
    const layout = await finish(layoutInSteps(cutLists(blocks, MOST_ROWS, wordsIn(language))), turn);
    laidOut.push({ page: id, name: sheet, layout });
  }
  return laidOut;
}

interface OpenPage extends Target {
  readonly canvas: Canvas;
}

/** Everything but the texts in the first cells, in whose place the mark of an unfinished report stands. */
async function writeAll(
  context: Excel.RequestContext,
  targets: readonly Target[],
  surroundings: { readonly batch: Batch; readonly manner: Manner },
): Promise<readonly OpenPage[]> {
  const { batch, manner } = surroundings;
  const open: OpenPage[] = [];
  for (const target of targets) {
    await batch.room(bytesOfPage(target));
    const page = { ...target, canvas: openCanvas(context, target, surroundings) };
    await writePage(page.canvas, openingWith(page.layout, unfinishedMark[manner.language]), widthsOf(page));
    open.push(page);
  }
  for (const [index, { canvas, layout }] of open.entries()) {
    await batch.room(bytesOfCharts(layout));
    writeCharts(canvas, layout, (table) => findTable(table, [...open.slice(index), ...open]));
  }
  return open;
}

const widthsOf = ({ refresh, layout }: Target): ReadonlyMap<number, number> =>
  refresh ? userWidths(refresh.earlier, layout, refresh.widths) : new Map();

/** The table of that name on the page itself, else on the pages after it, else anywhere. */
function findTable(name: string, pages: readonly OpenPage[]): ChartSource | undefined {
  for (const { canvas, layout } of pages) {
    const table = tablesOf(layout).find(({ block }) => block.name === name);
    if (table) return { canvas, table };
  }
  return undefined;
}

function finishPage(canvas: Canvas, layout: LaidOutPage['layout']): void {
  const opening = openingText(layout);
  if (opening) rangeOf(canvas, opening.box).getCell(0, 0).values = [[quoted(opening.text)]];
}
