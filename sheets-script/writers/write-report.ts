import { chartsOf, tablesOf } from '../../core';
import type { Manner } from '../host';
import type { Sheet, Spreadsheet } from '../services';
import { areaName, everWritten, type Memory, type SheetMemory } from './memory';
import { rangeAt } from './sheet-cells';
import type { Target } from './targets';
import { writeChart, type ChartSource } from './write-chart';
import { areaOf, putOpening, writePage, type Claim, type WrittenPage } from './write-page';

/**
 * Writes the pages of one report, then their charts, which may draw tables of one another, and last the titles. Returns
 * the sheets.
 */
export function writeReport(
  spreadsheet: Spreadsheet,
  targets: readonly Target[],
  { memory, manner }: { memory: Memory; manner: Manner },
): readonly { readonly page: string; readonly sheet: Sheet }[] {
  const claim = claimIn(spreadsheet, memory);
  const written = targets.map((target) => {
    manner.deadline.check();
    return writePage(target, manner, claim);
  });
  const finished = written.map((page, index): readonly [number, SheetMemory] => {
    const charts = addCharts(page, [...written.slice(index), ...written]);
    return [page.id, { ...page.memory, charts }];
  });
  memory.remember(new Map(finished));
  for (const page of written) putOpening(page);
  return written.map((page) => ({ page: page.memory.page, sheet: page.sheet }));
}

/** What is remembered before anything is cleared says that the sheet may hold what was there and what is to come. */
const claimIn = (spreadsheet: Spreadsheet, memory: Memory): Claim => ({
  begin({ id, sheet, memory: plan }, { earlier }) {
    const known = earlier?.memory;
    const ours = new Set(known?.charts ?? []);
    const others = known?.unfinished?.others ?? chartIds(sheet).filter((chart) => !ours.has(chart));
    const replacing = known ? everWritten(known) : [];
    memory.remember(new Map([[id, { ...plan, unfinished: { replacing, others } }]]));
  },
  name(page) {
    spreadsheet.setNamedRange(areaName(page.id), rangeAt(page.sheet, areaOf(page)));
  },
});

/** Draws the page's charts; returns Google's numbers of them. */
function addCharts(page: WrittenPage, pages: readonly WrittenPage[]): readonly number[] {
  const charts = chartsOf(page.layout);
  if (charts.length === 0) return [];
  const before = chartIds(page.sheet);
  for (const chart of charts) {
    const source = findTable(chart.block.table, pages);
    if (source) writeChart(page, chart, source);
  }
  return chartIds(page.sheet).filter((id) => !before.includes(id));
}

const chartIds = (sheet: Sheet): readonly number[] => sheet.getCharts().flatMap((chart) => chart.getChartId() ?? []);

/** The table of that name on the first page that has one: the chart's own, else one after it, else any. */
function findTable(name: string, pages: readonly WrittenPage[]): ChartSource | undefined {
  for (const { sheet, origin, layout } of pages) {
    const table = tablesOf(layout).find(({ block }) => block.name === name);
    if (table) return { sheet, origin, table };
  }
  return undefined;
}
