import { cellsOfPage, columnFormatCode, columnPixels, tablesOf, type Language, type Layout } from '../../core';
import type { SheetMemory } from './memory';

/** A page by its id, and the name we gave its sheet. */
export interface NamedPage {
  readonly page: string;
  readonly name: string;
}

/** What will be on the sheet once the page is written, but for its charts. */
export const planOf = ({ page, name }: NamedPage, layout: Layout, language: Language): SheetMemory => ({
  page,
  name,
  rows: layout.rows,
  columns: layout.columns,
  cells: cellsOfPage(layout),
  tables: tablesOf(layout).map(({ block, body }) => ({
    block: block.name,
    row: body.row,
    column: body.column,
    columns: block.columns.map((column) => [column.key, columnFormatCode(column, language)]),
  })),
  charts: [],
  widths: layout.widths.map(columnPixels),
});
