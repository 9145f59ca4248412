import type { Box } from '../../core';
import { cellsOfPage, isWithin } from './page-cells';
import type { Refresh } from './refresh';

/**
 * Clears what an earlier run wrote. What the user has put between our blocks stays; where the new page needs its place it
 * moves to the right of everything. What stands below or beside moves on where the page grows.
 */
export function makeRoom(refresh: Refresh): void {
  const { layout, earlier, isIntact } = refresh;
  removeObjects(refresh);
  const before = isIntact
    ? earlier.memory.cells
    : [{ row: 0, column: 0, rows: earlier.area.rowCount, columns: earlier.area.columnCount }];
  for (const box of before) wipe(refresh, box);
  moveNotes(refresh);
  moveNeighbours(refresh);
  for (const box of cellsOfPage(layout)) wipe(refresh, box);
  cellsOf(refresh, {
    row: 0,
    column: 0,
    rows: Math.max(layout.rows, earlier.area.rowCount),
    columns: 1,
  }).format.autofitRows();
}

const cellsOf = ({ earlier: { sheet, area } }: Refresh, { row, column, rows, columns }: Box): Excel.Range =>
  sheet.getRangeByIndexes(area.rowIndex + row, area.columnIndex + column, rows, columns);

/** Our charts and every real table in our cells, also those the user has renamed. */
function removeObjects({ earlier, keep }: Refresh): void {
  const { sheet, area, memory, allTables } = earlier;
  for (const chart of sheet.charts.items) if (memory.charts.includes(chart.name)) chart.delete();
  for (const [name, cells] of allTables)
    if (name !== keep?.memory.name && overlap(cells, area)) sheet.tables.getItem(name).convertToRange();
  keep?.table.clearFilters();
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
  let free = used.isNullObject
    ? area.columnIndex + layout.columns
    : Math.max(area.columnIndex + layout.columns, used.columnIndex + used.columnCount);
  for (const note of notes) {
    if (note.isNullObject) continue;
    note.formulas.forEach((cells: readonly unknown[], r) =>
      cells.forEach((content, c) => {
        const row = note.rowIndex + r;
        const column = note.columnIndex + c;
        if (content === '' || !needed.some((box) => isWithin(box, row - area.rowIndex, column - area.columnIndex)))
          return;
        sheet.getRangeByIndexes(row, free++, 1, 1).formulas = [[content]];
      }),
    );
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

const overlap = (a: Excel.Range, b: Excel.Range): boolean =>
  a.rowIndex < b.rowIndex + b.rowCount &&
  b.rowIndex < a.rowIndex + a.rowCount &&
  a.columnIndex < b.columnIndex + b.columnCount &&
  b.columnIndex < a.columnIndex + a.columnCount;
