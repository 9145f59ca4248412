import type { Area } from '../../workbook/model/area';
import { contains, intersection } from '../../workbook/model/area';
import { clearCells } from '../../workbook/model/cells';
import type { Sheet } from '../../workbook/model/sheet';
import type { CellArea } from '../book/cell-area';
import { refuse } from '../script/script-error';

/** Makes cells single again; a merged cell must lie in the area as a whole. */
export function unmerge({ sheet, area }: CellArea): void {
  if (sheet.merges.some((merged) => intersection(merged, area) && !contains(area, merged))) {
    refuse('You must select all cells in a merged range to merge or unmerge them.');
  }
  sheet.changed = true;
  sheet.merges = sheet.merges.filter((merged) => !intersection(merged, area));
}

/** Makes one cell of every part of the area; only its first cell keeps what stands in it. */
export function merge(cells: CellArea, parts: readonly Area[]): void {
  unmerge(cells);
  const { sheet } = cells;
  for (const part of parts) {
    checkFrozen(sheet, part);
    clearCells(sheet, { ...part, column: part.column + 1, columns: part.columns - 1 });
    clearCells(sheet, { ...part, row: part.row + 1, rows: part.rows - 1, columns: 1 });
    if (part.rows * part.columns > 1) sheet.merges.push(part);
  }
}

export const rowsOf = (area: Area): Area[] =>
  Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }));

export const columnsOf = (area: Area): Area[] =>
  Array.from({ length: area.columns }, (_, index) => ({ ...area, column: area.column + index, columns: 1 }));

const crosses = (start: number, count: number, edge: number): boolean => start < edge && start + count > edge;

function checkFrozen({ frozen }: Sheet, { row, rows, column, columns }: Area): void {
  if (crosses(row, rows, frozen.rows)) refuse("You can't merge frozen and non-frozen rows.");
  if (crosses(column, columns, frozen.columns)) refuse("You can't merge frozen and non-frozen columns.");
}

/** Refuses to freeze so many rows or columns where that would cut through a merged cell. */
export function checkFreeze({ merges }: Sheet, { rows = 0, columns = 0 }: { rows?: number; columns?: number }): void {
  if (merges.some((merged) => crosses(merged.row, merged.rows, rows))) {
    refuse("You can't freeze rows which contain only part of a merged cell.");
  }
  if (merges.some((merged) => crosses(merged.column, merged.columns, columns))) {
    refuse("You can't freeze columns which contain only part of a merged cell.");
  }
}
