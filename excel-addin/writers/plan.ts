import { cellsOfPage, chartsOf, columnFormatCode, columnPixels, tablesOf, type Layout } from '../../core';
import type { Manner } from './canvas';
import type { SheetMemory } from './memory';
import { freeName } from './names';

export const POINTS_PER_PIXEL = 0.75;

/** A page, the name we give its sheet, and the name its cells have already. */
interface Named {
  readonly page: string;
  readonly name: string;
  readonly area: string | null;
}

/**
 * What will be on the sheet once the page is written; names that nothing in the workbook has are taken for it. They are
 * made of the ids, so that a table has the same name in every language.
 */
export function planOf(
  { page, name, area }: Named,
  layout: Layout,
  { taken, manner }: { taken: Set<string>; manner: Manner },
): SheetMemory {
  const [report = page] = page.split('/');
  return {
    page,
    name,
    area: area ?? freeName([page, 'cells'], taken),
    rows: layout.rows,
    columns: layout.columns,
    cells: cellsOfPage(layout),
    tables: tablesOf(layout).map(({ block, headers }) => ({
      block: block.name,
      name: freeName([report, block.name], taken),
      columns: block.columns.map((column, i) => ({
        key: column.key,
        header: headers[i] ?? '',
        code: columnFormatCode(column, manner.language),
      })),
    })),
    charts: chartsOf(layout).map((_, i) => freeName([page, 'chart', String(i + 1)], taken)),
    widths: layout.widths.map((characters) => columnPixels(characters) * POINTS_PER_PIXEL),
  };
}
