import { cellAt, cellsOfPage, isWithin, openingText, overlapOf, type Box } from '../../core';
import type { Refresh } from './refresh';

/**
 * Clears what an earlier run wrote. What the user has put between our blocks stays; where the new page needs its place it
 * moves to the right of everything. What stands below or beside moves on where the page grows.
 */
export function makeRoom(refresh: Refresh): void {
  const { layout, earlier } = refresh;
  const rows = Math.max(layout.rows, earlier.area.rowCount);
  removeObjects(refresh);
  for (const box of refresh.ours.cells) wipe(refresh, box);
  moveNotes(refresh);
  moveNeighbours(refresh);
  for (const box of cellsOfPage(layout)) wipe(refresh, box);
  cellsOf(refresh, { row: 0, column: 0, rows, columns: 1 }).format.autofitRows();
}

const cellsOf = ({ earlier: { sheet, area } }: Refresh, { row, column, rows, columns }: Box): Excel.Range =>
  sheet.getRangeByIndexes(area.rowIndex + row, area.columnIndex + column, rows, columns);

/** Our charts and every real table in our cells, also one that the user has renamed or made longer. */
function removeObjects(refresh: Refresh): void {
  const { sheet, area, allTables } = refresh.earlier;
  const charts = new Set(refresh.ours.written.flatMap((one) => one.charts));
  for (const chart of sheet.charts.items) if (charts.has(chart.name)) chart.delete();
  for (const [name, cells] of allTables) {
    const own = {
      row: cells.rowIndex - area.rowIndex,
      column: cells.columnIndex - area.columnIndex,
      rows: cells.rowCount,
      columns: cells.columnCount,
    };
    const isOurs = refresh.ours.cells.some((box) => overlapOf(box, own));
    if (isOurs && name !== refresh.keep?.memory.name) sheet.tables.getItem(name).convertToRange();
  }
  refresh.keep?.table.clearFilters();
}

/** Empties cells, but for those that keep their texts meanwhile. */
function wipe(refresh: Refresh, box: Box): void {
  const range = cellsOf(refresh, box);
  range.unmerge();
  range.conditionalFormats.clearAll();
  range.clear('Formats');
  if (!isHeaderKept(refresh, box) && !isOpening(refresh, box)) range.clear('Contents');
}

/** The texts in the header of a table that stays are the names of its columns. */
const isHeaderKept = ({ keep, earlier: { area } }: Refresh, box: Box): boolean =>
  keep !== null && isWithin(cellAt(keep.top.rowIndex - area.rowIndex, keep.top.columnIndex - area.columnIndex), box);

/** There the mark of an unfinished report stands. */
const isOpening = ({ layout }: Refresh, { row, column, rows }: Box): boolean =>
  row === 0 && column === 0 && rows === 1 && openingText(layout) !== null;

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
        const isInTheWay = needed.some((box) => isWithin(cellAt(row - area.rowIndex, column - area.columnIndex), box));
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
