import type { Box, Layout } from '../../core';
import type { Sheet } from '../services';
import type { Earlier } from './earlier';
import { cellsOfPage, freeCells, shared } from './page-cells';
import { growTo, onSheet, rangeAt } from './sheet-cells';

/** Moves what the user has put between our blocks out of the way of the new page: to the right of everything. */
export function moveNotes({ sheet, area, memory, isIntact }: Earlier, layout: Layout): void {
  if (!isIntact) return;
  const needed = cellsOfPage(layout);
  const inTheWay = freeCells(memory, memory.cells).flatMap((free) => needed.flatMap((box) => shared(free, box) ?? []));
  const notes = inTheWay.flatMap((box) => filledCells(sheet, onSheet(area, box)));
  const right = Math.max(area.column + Math.max(area.columns, layout.columns), sheet.getLastColumn());
  if (notes.length > 0) growTo(sheet, { rows: 0, columns: right + notes.length });
  notes.forEach((note, index) => {
    rangeAt(sheet, note).moveTo(rangeAt(sheet, { ...note, column: right + index }));
  });
}

function filledCells(sheet: Sheet, box: Box): readonly Box[] {
  const range = rangeAt(sheet, box);
  const values: readonly (readonly unknown[])[] = range.getValues();
  const formulas = range.getFormulas();
  return values.flatMap((row, r) =>
    row.flatMap((value, c) =>
      value === '' && formulas[r]?.[c] === ''
        ? []
        : [{ row: box.row + r, column: box.column + c, rows: 1, columns: 1 }],
    ),
  );
}
