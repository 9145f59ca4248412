import { isWithin } from '../../core';
import { boxOf, type Earlier } from './earlier';
import type { SheetMemory } from './memory';
import type { Range } from '../services';

/** Our charts, and the conditional formats, bands and filters that lie in our cells. */
export function removeObjects({ sheet, area, memory }: Earlier): void {
  for (const chart of sheet.getCharts()) {
    const id = chart.getChartId();
    if (id !== null && isOurs(memory, id)) sheet.removeChart(chart);
  }
  const isInArea = (range: Range): boolean => isWithin(boxOf(range), area);
  const rules = sheet.getConditionalFormatRules();
  const others = rules.filter((rule) => !rule.getRanges().every(isInArea));
  if (others.length < rules.length) sheet.setConditionalFormatRules(others);
  for (const banding of sheet.getBandings()) if (isInArea(banding.getRange())) banding.remove();
  const filter = sheet.getFilter();
  if (filter && isInArea(filter.getRange())) filter.remove();
}

/** Charts of a run that was cut short are those that were not there when it began. */
const isOurs = ({ charts, unfinished }: SheetMemory, id: number): boolean =>
  unfinished ? !unfinished.others.includes(id) : charts.includes(id);
