import { cellsOfPage, openingText, overlapOf, type Box, type Layout } from '../../core';
import { google } from '../services';
import { boxOf, type Earlier } from './earlier';
import { moveNotes } from './move-notes';
import { removeObjects } from './remove-objects';
import { growTo, onSheet, rangeAt, rangesAt } from './sheet-cells';

/** Pixels of a row nobody has changed. */
const ROW_HEIGHT = 21;

/**
 * Clears what an earlier run wrote. What the user has put between our blocks stays; where the new page needs its place it
 * moves to the right of everything. What stands below or beside moves on where the page grows.
 */
export function makeRoom(earlier: Earlier, layout: Layout): void {
  const { sheet, area, cells } = earlier;
  const before = cells.map((box) => onSheet(area, box));
  const needed = cellsOfPage(layout).map((box) => onSheet(area, box));
  const both = { ...area, rows: Math.max(area.rows, layout.rows), columns: Math.max(area.columns, layout.columns) };
  growTo(sheet, both);
  removeObjects(earlier);
  takeApart(earlier, both, [...before, ...needed]);
  clear(earlier, layout, before);
  moveNotes(earlier, layout);
  moveNeighbours(earlier, layout);
  clear(earlier, layout, needed);
  sheet.setRowHeights(area.row + 1, both.rows, ROW_HEIGHT);
}

/** In the first cell the mark of an unfinished report stands: it keeps its text. */
function clear({ sheet, area }: Earlier, layout: Layout, boxes: readonly Box[]): void {
  const isOpening = ({ row, column, rows }: Box): boolean =>
    row === area.row && column === area.column && rows === 1 && openingText(layout) !== null;
  const [first, others] = [boxes.filter(isOpening), boxes.filter((box) => !isOpening(box))];
  if (first.length > 0) rangesAt(sheet, first).clearFormat();
  if (others.length > 0) rangesAt(sheet, others).clear();
}

/** Merged cells of which we clear a part: Google refuses to clear or to move anything but the whole. */
function takeApart({ sheet }: Earlier, whole: Box, boxes: readonly Box[]): void {
  const merged = rangeAt(sheet, whole).getMergedRanges().map(boxOf);
  const ours = merged.filter((one) => boxes.some((box) => overlapOf(one, box)));
  if (ours.length > 0) rangesAt(sheet, ours).breakApart();
}

function moveNeighbours({ sheet, area }: Earlier, layout: Layout): void {
  const { ROWS, COLUMNS } = google.SpreadsheetApp.Dimension;
  const { row, column, rows, columns } = area;
  const below: Box = { ...area, row: row + rows, rows: layout.rows - rows, columns: Math.max(columns, layout.columns) };
  const right: Box = { ...area, column: column + columns, rows: layout.rows, columns: layout.columns - columns };
  if (below.rows > 0 && !rangeAt(sheet, below).isBlank()) rangeAt(sheet, below).insertCells(ROWS);
  if (right.columns > 0 && !rangeAt(sheet, right).isBlank()) rangeAt(sheet, right).insertCells(COLUMNS);
}
