import { cellsOfPage, freeCells, overlapOf, type Layout } from '../../core';
import type { Earlier } from './earlier';
import { growTo, onSheet, rangeAt } from './sheet-cells';

/** Moves what the user has put between our blocks out of the way of the new page: to the right of everything. */
export function moveNotes({ sheet, area, cells, isIntact }: Earlier, layout: Layout): void {
  if (!isIntact) return;
  const needed = cellsOfPage(layout);
  const inTheWay = freeCells(area, cells).flatMap((free) => needed.flatMap((box) => overlapOf(free, box) ?? []));
  const shift = Math.max(area.columns, layout.columns, sheet.getLastColumn() - area.column);
  for (const box of inTheWay) {
    const from = onSheet(area, box);
    const to = { ...from, column: from.column + shift };
    if (rangeAt(sheet, from).isBlank()) continue;
    growTo(sheet, to);
    rangeAt(sheet, from).moveTo(rangeAt(sheet, to));
  }
}
