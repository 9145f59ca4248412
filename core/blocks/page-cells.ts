import type { Box, Layout, Placed, PlacedChart, PlacedTable } from './placed';

export const tablesOf = ({ placed }: Layout): readonly PlacedTable[] =>
  placed.filter((one): one is PlacedTable => one.place === 'table');
export const chartsOf = ({ placed }: Layout): readonly PlacedChart[] =>
  placed.filter((one): one is PlacedChart => one.place === 'chart');

/** The cells a page writes to, header, rows and totals of a table each for itself; charts lie above the cells. */
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

/** The cells that two boxes share; null where there are none. */
export function overlapOf(a: Box, b: Box): Box | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Whether all cells of the inner box are cells of the outer one. */
export const isWithin = (inner: Box, outer: Box): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

/** One column of a box. */
export const columnOf = (box: Box, column: number): Box => ({ ...box, column: box.column + column, columns: 1 });

/** One cell as a box. */
export const cellAt = (row: number, column: number): Box => ({ row, column, rows: 1, columns: 1 });
