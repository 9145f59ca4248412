import {
  columnFormatCode,
  columnPixels,
  type Language,
  type Layout,
  type PlacedChart,
  type PlacedTable,
} from '../../core';
import type { SheetMemory } from './memory';
import { cellsOfPage } from './page-cells';
import { freeName } from './names';

const POINTS_PER_PIXEL = 0.75;

export const tablesOf = ({ placed }: Layout): readonly PlacedTable[] =>
  placed.filter((one): one is PlacedTable => one.place === 'table');
export const chartsOf = ({ placed }: Layout): readonly PlacedChart[] =>
  placed.filter((one): one is PlacedChart => one.place === 'chart');

/**
 * What will be on the sheet once the page is written; names that nothing in the workbook has are taken for it. They are
 * made of the ids, so that a table has the same name in every language.
 */
export function planOf(
  { page, name }: { page: string; name: string },
  layout: Layout,
  { taken, language }: { taken: Set<string>; language: Language },
): SheetMemory {
  const [report = page] = page.split('/');
  return {
    page,
    name,
    area: freeName([page, 'cells'], taken),
    rows: layout.rows,
    columns: layout.columns,
    cells: cellsOfPage(layout),
    tables: tablesOf(layout).map(({ block, headers }) => ({
      block: block.name,
      name: freeName([report, block.name], taken),
      columns: block.columns.map((column, i) => ({
        key: column.key,
        header: headers[i] ?? '',
        code: columnFormatCode(column, language),
      })),
    })),
    charts: chartsOf(layout).map((_, i) => freeName([page, 'chart', String(i + 1)], taken)),
    widths: layout.widths.map((characters) => columnPixels(characters) * POINTS_PER_PIXEL),
  };
}
