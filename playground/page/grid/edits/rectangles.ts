import type { Area } from '../../../../embedded/workbook/model/area';

/** Columns of the cells, by row. */
export type CellsByRow = ReadonlyMap<number, readonly number[]>;

/** The cells as few rectangles: neighbours in a row first, then equal stretches below each other. */
export function rectanglesOf(cells: CellsByRow): Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  let rowBefore = -2;
  for (const [row, columns] of [...cells].sort(([a], [b]) => a - b)) {
    const next: Area[] = [];
    for (const stretch of stretchesOf(columns)) {
      const above = row === rowBefore + 1 ? open.find((area) => isAbove(area, stretch)) : undefined;
      next.push(above ? { ...above, rows: above.rows + 1 } : { row, rows: 1, ...stretch });
      if (above) open = open.filter((area) => area !== above);
    }
    done.push(...open);
    open = next;
    rowBefore = row;
  }
  return [...done, ...open];
}

interface Stretch {
  readonly column: number;
  readonly columns: number;
}

const isAbove = (area: Area, { column, columns }: Stretch): boolean =>
  area.column === column && area.columns === columns;

function stretchesOf(columns: readonly number[]): Stretch[] {
  const stretches: { column: number; columns: number }[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = stretches[stretches.length - 1];
    if (last && last.column + last.columns === column) last.columns++;
    else stretches.push({ column, columns: 1 });
  }
  return stretches;
}
