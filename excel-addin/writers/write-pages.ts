import { layoutOf, type Page } from '../../core';
import { startBatch, type Batch } from './batch';
import { withoutCalculation } from './calculation';
import type { Canvas, Manner } from './canvas';
import { earlierSheet } from './earlier';
import { makeRoom } from './make-room';
import { remember, type Memory } from './memory';
import { tablesOf } from './plan';
import { surveyWorkbook, type Survey } from './survey';
import { prepareSheets, type Target } from './targets';
import { userFormat, userWidths } from './user-formats';
import type { ChartSource } from './write-chart';
import { writeCharts, writePage } from './write-page';

/**
 * Writes every page to the sheet an earlier run made for it, or else to a new one; the user's own sheets, and what the user
 * has put beside a report, stay. Returns the names of the sheets.
 */
export function writePages(pages: readonly Page[], manner: Manner): Promise<readonly string[]> {
  return withoutCalculation(async (context) => {
    const survey = await surveyWorkbook(context);
    const laidOut = pages.map(({ id, sheet, blocks }) => ({ page: id, name: sheet, layout: layoutOf(blocks) }));
    const targets = await prepareSheets(context, survey, { pages: laidOut, manner });
    const batch = startBatch(context);
    remember(context, memoryAfter(survey, targets));
    const open = targets.map((target) => ({ ...target, canvas: openCanvas(context, target, { batch, manner }) }));
    for (const page of open) await writePage(page.canvas, page.layout, widthsOf(page));
    open.forEach(({ canvas, layout }, index) =>
      writeCharts(canvas, layout, (table) => findTable(table, [...open.slice(index), ...open])),
    );
    targets[0]?.sheet.activate();
    await batch.send();
    return targets.map(({ sheet }) => sheet.name);
  });
}

interface OpenPage extends Target {
  readonly canvas: Canvas;
}

/** Clears the sheet's cells for the page and gives them their name. */
function openCanvas(
  { workbook }: Excel.RequestContext,
  target: Target,
  { batch, manner }: { batch: Batch; manner: Manner },
): Canvas {
  const { sheet, layout, plan, refresh } = target;
  const earlier = refresh?.earlier;
  const origin = { row: earlier?.area.rowIndex ?? 0, column: earlier?.area.columnIndex ?? 0 };
  if (refresh) makeRoom(refresh);
  if (earlier) workbook.names.getItem(earlier.memory.area).delete();
  const area = sheet.getRangeByIndexes(origin.row, origin.column, layout.rows, layout.columns);
  workbook.names.add(plan.area, area).visible = false;
  return {
    sheet,
    origin,
    manner,
    plan,
    batch,
    keptTable: refresh?.keep?.table ?? null,
    userFormat: (block, column) => earlier && userFormat(earlier, block, column),
  };
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

/** Sheets that are gone are forgotten, and so are earlier sheets of the pages. */
function memoryAfter(survey: Survey, targets: readonly Target[]): Memory {
  const earlier = new Set(targets.map((target) => earlierSheet(survey, target)));
  const others = Object.entries(survey.memory.sheets).filter(
    ([id]) => survey.sheets.some((sheet) => sheet.id === id) && !earlier.has(id),
  );
  return { sheets: Object.fromEntries([...others, ...targets.map(({ sheet, plan }) => [sheet.id, plan] as const)]) };
}
