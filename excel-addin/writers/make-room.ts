import type { Box } from '../../core';
import { cellsOfPage, isWithin, overlap } from './page-cells';
import type { Refresh } from './refresh';

/**
 * Clears what an earlier run wrote. What the user has put between our blocks stays; where the new page needs its place it
 * moves to the right of everything. What stands below or beside moves on where the page grows.
 */
export function makeRoom(refresh: Refresh): void {
  const { layout, earlier } = refresh;
  const rows = Math.max(layout.rows, earlier.area.rowCount);
  removeObjects(refresh);
  for (const box of cellsBefore(refresh)) wipe(refresh, box);
  moveNotes(refresh);
  moveNeighbours(refresh);
  for (const box of cellsOfPage(layout)) wipe(refresh, box);
  cellsOf(refresh, { row: 0, column: 0, rows, columns: 1 }).format.autofitRows();
}

/** The cells we wrote; all of our area where the user has inserted or removed rows or columns in it. */
const cellsBefore = ({ isIntact, earlier: { memory, area } }: Refresh): readonly Box[] =>
  isIntact ? memory.cells : [{ row: 0, column: 0, rows: area.rowCount, columns: area.columnCount }];

const cellsOf = ({ earlier: { sheet, area } }: Refresh, { row, column, rows, columns }: Box): Excel.Range =>
  sheet.getRangeByIndexes(area.rowIndex + row, area.columnIndex + column, rows, columns);

/** Our charts and every real table in our cells, also one that the user has renamed or made longer. */
function removeObjects(refresh: Refresh): void {
  const { sheet, area, memory, allTables } = refresh.earlier;
  for (const chart of sheet.charts.items) if (memory.charts.includes(chart.name)) chart.delete();
  for (const [name, cells] of allTables) {
    const own = {
      row: cells.rowIndex - area.rowIndex,
      column: cells.columnIndex - area.columnIndex,
      rows: cells.rowCount,
      columns: cells.columnCount,
    };
    const isOurs = cellsBefore(refresh).some((box) => overlap(box, own));
    if (isOurs && name !== refresh.keep?.memory.name) sheet.tables.getItem(name).convertToRange();
  }
  refresh.keep?.table.clearFilters();
}

/** Empties cells. The header of a table that stays keeps its texts: they are the names of its columns. */
function wipe(refresh: Refresh, box: Box): void {
  const { keep, earlier } = refresh;
  const range = cellsOf(refresh, box);
  range.unmerge();
  range.conditionalFormats.clearAll();
  range.clear('Formats');
  const isHeader =
    keep !== null &&
    isWithin(box, keep.top.rowIndex - earlier.area.rowIndex, keep.top.columnIndex - earlier.area.columnIndex);
  if (!isHeader) range.clear('Contents');
}

function moveNotes({ earlier, layout, notes, used }: Refresh): void {
  const { sheet, area } = earlier;
  const needed = cellsOfPage(layout);
  const end = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
  const shift = Math.max(layout.columns, end - area.columnIndex);
  for (const note of notes.filter(({ isNullObject }) => !isNullObject)) {
    note.formulas.forEach((cells: readonly unknown[], index) => {
      const row = note.rowIndex + index;
      cells.forEach((content, offset) => {
        const column = note.columnIndex + offset;
        const isInTheWay = needed.some((box) => isWithin(box, row - area.rowIndex, column - area.columnIndex));
        if (content !== '' && isInTheWay) sheet.getRangeByIndexes(row, column + shift, 1, 1).formulas = [[content]];
      });
    });
  }
}

function moveNeighbours({ earlier, layout, below, right }: Refresh): void {
  const { sheet, area } = earlier;
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = area;
  if (below && !below.isNullObject)
    sheet.getRangeByIndexes(row + rows, column, layout.rows - rows, Math.max(columns, layout.columns)).insert('Down');
  if (right && !right.isNullObject)
    sheet.getRangeByIndexes(row, column + columns, layout.rows, layout.columns - columns).insert('Right');
}
