import type { Page } from '../../core';
import type { Manner } from '../host';
import type { Sheet, Spreadsheet } from '../services';
import { areaName, openMemory } from './memory';
import { chartsOf, tablesOf } from './plan';
import { rangeAt } from './sheet-cells';
import { targetsOf } from './targets';
import { writeChart, type ChartSource } from './write-chart';
import { areaOf, writePage, type WrittenPage } from './write-page';

/**
 * Writes every page to the sheet an earlier run made for it, or else to a new one; the user's own sheets, and what the user
 * has put beside a report, stay. Returns the names of the sheets.
 */
export function writePages(spreadsheet: Spreadsheet, pages: readonly Page[], manner: Manner): readonly string[] {
  const memory = openMemory();
  const claim = (page: WrittenPage): void => {
    spreadsheet.setNamedRange(areaName(page.id), rangeAt(page.sheet, areaOf(page)));
    memory.remember(new Map([[page.id, page.memory]]));
  };
  const written = targetsOf(spreadsheet, memory, pages).map((target) => {
    manner.deadline.check();
    return writePage(target, { language: manner.language, claim });
  });
  const drawn = written.flatMap((page, index) => addCharts(page, [...written.slice(index), ...written]));
  memory.remember(new Map(drawn.map((page) => [page.id, page.memory])));
  const [first] = written;
  if (first) spreadsheet.setActiveSheet(first.sheet);
  return written.map(({ sheet }) => sheet.getName());
}

/** Draws the page's charts; returns the page with their numbers remembered, or nothing where it has none. */
function addCharts(page: WrittenPage, pages: readonly WrittenPage[]): readonly WrittenPage[] {
  const charts = chartsOf(page.layout);
  if (charts.length === 0) return [];
  const before = chartIds(page.sheet);
  for (const chart of charts) {
    const source = findTable(chart.block.table, pages);
    if (source) writeChart(page, chart, source);
  }
  const ours = chartIds(page.sheet).filter((id) => !before.includes(id));
  return [{ ...page, memory: { ...page.memory, charts: ours } }];
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
