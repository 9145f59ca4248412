import { boxOf, type Earlier } from './earlier';
import type { Range } from '../services';
import { isWithin } from './page-cells';

/** Our charts, and the conditional formats, bands and filters that lie in our cells. */
export function removeObjects({ sheet, area, memory }: Earlier): void {
  for (const chart of sheet.getCharts()) {
    const id = chart.getChartId();
    if (id !== null && memory.charts.includes(id)) sheet.removeChart(chart);
  }
  const isInArea = (range: Range): boolean => isWithin(boxOf(range), area);
  const rules = sheet.getConditionalFormatRules();
  const others = rules.filter((rule) => !rule.getRanges().every(isInArea));
  if (others.length < rules.length) sheet.setConditionalFormatRules(others);
  for (const banding of sheet.getBandings()) if (isInArea(banding.getRange())) banding.remove();
  const filter = sheet.getFilter();
  if (filter && isInArea(filter.getRange())) filter.remove();
}
