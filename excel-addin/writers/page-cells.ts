import type { Box, Layout, Placed } from '../../core';

/** The cells a page writes to; charts lie above the cells. */
export const cellsOfPage = ({ placed }: Layout): readonly Box[] => placed.flatMap(cellsOf);

function cellsOf(placed: Placed): readonly Box[] {
  if (placed.place === 'chart') return [];
  if (placed.place === 'title') return [placed.title.box, ...(placed.subtitle ? [placed.subtitle.box] : [])];
  if (placed.place === 'table') {
    const { caption, header, body, totals } = placed;
    return [...(caption ? [caption.box] : []), header, body, ...(totals ? [totals] : [])];
  }
  if (placed.place !== 'figures') return [placed.text.box];
  return placed.cards.flatMap(({ label, value, note }) => [label, value, ...(note ? [note] : [])]);
}

/** The parts of an area that no box covers: there the user may have put something. */
export function freeCells({ rows, columns }: Pick<Box, 'rows' | 'columns'>, boxes: readonly Box[]): readonly Box[] {
  const edges = boxes.flatMap((box) => [box.row, box.row + box.rows]);
  const bands = [...new Set([0, ...edges, rows])].filter((row) => row <= rows).sort((a, b) => a - b);
  return bands.slice(1).flatMap((end, i) => {
    const row = bands[i] ?? 0;
    const inBand = boxes.filter((box) => box.row < end && box.row + box.rows > row);
    return gapsIn(columns, inBand).map((gap) => ({ ...gap, row, rows: end - row }));
  });
}

function gapsIn(columns: number, boxes: readonly Box[]): readonly Pick<Box, 'column' | 'columns'>[] {
  const gaps: Pick<Box, 'column' | 'columns'>[] = [];
  let free = 0;
  for (const { column, columns: width } of [...boxes].sort((a, b) => a.column - b.column)) {
    if (column > free) gaps.push({ column: free, columns: column - free });
    free = Math.max(free, column + width);
  }
  if (free < columns) gaps.push({ column: free, columns: columns - free });
  return gaps;
}

export const isWithin = (box: Box, row: number, column: number): boolean =>
  row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;

export const overlap = (a: Box, b: Box): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;
