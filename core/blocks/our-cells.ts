import type { Box } from './placed';

/** What a run put on a sheet, or was to put there: the size of its area, and its cells, counted from the area's first one. */
export interface WrittenCells {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly Box[];
}

/** What is ours in an area as it is now. */
export interface OurCells {
  /** Nobody has inserted or removed rows or columns: each cell is where we wrote it. */
  readonly isIntact: boolean;
  /** Counted from the area's first cell; all of the area where it is not intact. */
  readonly cells: readonly Box[];
}

/** Where a run was cut short, the area holds what that run wrote, what it was to replace, or some of both. */
export function ourCells({ rows, columns }: Pick<Box, 'rows' | 'columns'>, runs: readonly WrittenCells[]): OurCells {
  const isIntact = runs.some((run) => run.rows === rows && run.columns === columns);
  return { isIntact, cells: isIntact ? runs.flatMap(({ cells }) => cells) : [{ row: 0, column: 0, rows, columns }] };
}
