import { freeCells, type Box, type Layout } from '../../core';
import { oursOf, type Earlier, type EarlierTable, type Ours } from './earlier';
import { tableToKeep } from './kept-table';

/** A sheet of ours about to be written again; everything is loaded by the next sync. */
export interface Refresh {
  readonly earlier: Earlier;
  readonly layout: Layout;
  readonly ours: Ours;
  readonly widths: readonly Excel.RangeFormat[];
  readonly keep: EarlierTable | null;
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
  const ours = oursOf(earlier);
  const used = (range: Excel.Range, properties: string) => range.getUsedRangeOrNullObject(true).load(properties);
  const cells = (box: Box) => sheet.getRangeByIndexes(row + box.row, column + box.column, box.rows, box.columns);
  const below: Box = { row: rows, column: 0, rows: layout.rows - rows, columns: Math.max(columns, layout.columns) };
  const right: Box = { row: 0, column: columns, rows: layout.rows, columns: layout.columns - columns };
  const free = ours.isIntact ? freeCells({ rows, columns }, ours.cells) : [];
  sheet.charts.load('items/name');
  return {
    earlier,
    layout,
    ours,
    widths: ours.isIntact ? memory.widths.map((_, i) => area.getColumn(i).format.load('columnWidth')) : [],
    keep: ours.isIntact ? tableToKeep(earlier, layout) : null,
    notes: free.map((box) => used(cells(box), `${PLACE},formulas`)),
    below: below.rows > 0 ? used(cells(below), PLACE) : null,
    right: right.columns > 0 ? used(cells(right), PLACE) : null,
    used: sheet.getUsedRangeOrNullObject(true).load(PLACE),
  };
}
