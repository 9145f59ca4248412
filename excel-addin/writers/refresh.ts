import type { Layout } from '../../core';
import { tableToKeep, type Earlier, type EarlierTable } from './earlier';
import { freeCells } from './page-cells';

/** A sheet of ours about to be written again; everything is loaded by the next sync. */
export interface Refresh {
  readonly earlier: Earlier;
  readonly layout: Layout;
  readonly widths: readonly Excel.RangeFormat[];
  readonly keep: EarlierTable | null;
  /** Nobody has inserted or removed rows or columns among our cells: each is where we wrote it. */
  readonly isIntact: boolean;
  /** What the user has written between our blocks. */
  readonly notes: readonly Excel.Range[];
  /** What stands in the cells that a larger page needs in addition. */
  readonly below: Excel.Range | null;
  readonly right: Excel.Range | null;
  /** All cells of the sheet in use. */
  readonly used: Excel.Range;
}

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** Looks at what has to go, and at what the user has put between, below and beside our cells. */
export function lookAtRefresh(earlier: Earlier, layout: Layout): Refresh {
  const { sheet, area, memory } = earlier;
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = area;
  const isIntact = rows === memory.rows && columns === memory.columns;
  const used = (range: Excel.Range, properties: string) => range.getUsedRangeOrNullObject(true).load(properties);
  const cells = (box: { row: number; column: number; rows: number; columns: number }) =>
    sheet.getRangeByIndexes(row + box.row, column + box.column, box.rows, box.columns);
  const moreRows = layout.rows - rows;
  const moreColumns = layout.columns - columns;
  sheet.charts.load('items/name');
  return {
    earlier,
    layout,
    isIntact,
    widths: isIntact ? memory.widths.map((_, i) => area.getColumn(i).format.load('columnWidth')) : [],
    keep: isIntact ? tableToKeep(earlier, layout) : null,
    notes: isIntact ? freeCells(memory, memory.cells).map((box) => used(cells(box), `${PLACE},formulas`)) : [],
    below:
      moreRows > 0
        ? used(cells({ row: rows, column: 0, rows: moreRows, columns: Math.max(columns, layout.columns) }), PLACE)
        : null,
    right:
      moreColumns > 0 ? used(cells({ row: 0, column: columns, rows: layout.rows, columns: moreColumns }), PLACE) : null,
    used: sheet.getUsedRangeOrNullObject(true).load(PLACE),
  };
}
