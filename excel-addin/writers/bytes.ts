import { cellsOfPage, chartsOf, tablesOf, type Layout } from '../../core';
import type { Target } from './targets';

/** Bytes of a request, measured and rounded up: for one piece of text or a card, one column of a table, one chart. */
const BOX = 6_000;
const COLUMN = 9_000;
const CHART = 24_000;

/** What a page needs in a request apart from its cells and charts. */
export function bytesOfPage({ layout, refresh }: Pick<Target, 'layout' | 'refresh'>): number {
  const columns = tablesOf(layout).reduce((sum, { block }) => sum + block.columns.length, 0);
  const before = refresh?.ours.cells.length ?? 0;
  return BOX * (cellsOfPage(layout).length + before) + COLUMN * columns;
}

export const bytesOfCharts = (layout: Layout): number => CHART * chartsOf(layout).length;
