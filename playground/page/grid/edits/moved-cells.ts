import type { ICellData, IRange } from '@univerjs/core';
import { MUTATION, type CellMatrix, type MutationParams } from '../mutations';

/** How far the cells of a sheet of the grid reach. */
interface Reach {
  readonly rows: number;
  readonly columns: number;
}

/** Cells that rows, columns or a range put in another order may have changed; null for other changes. */
export function movedCells({ id, params }: { id: string; params: MutationParams }, reach: Reach): CellMatrix | null {
  const { sourceRange, targetRange, range } = params;
  if (id === MUTATION.reorderRange && range) return cellsIn(range);
  if (!sourceRange || !targetRange) return null;
  if (id === MUTATION.moveRows) {
    const [from, to] = ends([sourceRange.startRow, sourceRange.endRow, targetRange.startRow, targetRange.endRow]);
    return cellsIn({ startRow: from, endRow: to, startColumn: 0, endColumn: reach.columns - 1 });
  }
  if (id !== MUTATION.moveColumns) return null;
  const columns = [sourceRange.startColumn, sourceRange.endColumn, targetRange.startColumn, targetRange.endColumn];
  const [from, to] = ends(columns);
  return cellsIn({ startRow: 0, endRow: reach.rows - 1, startColumn: from, endColumn: to });
}

const ends = (numbers: readonly number[]): [number, number] => [Math.min(...numbers), Math.max(...numbers)];

/** All cells of a range, of which both content and look are to be looked at. */
function cellsIn({ startRow, endRow, startColumn, endColumn }: IRange): CellMatrix {
  const any: ICellData = { v: null, s: null };
  const matrix: CellMatrix = {};
  for (let row = startRow; row <= endRow; row++) {
    const cells: Record<number, ICellData> = (matrix[row] = {});
    for (let column = startColumn; column <= endColumn; column++) cells[column] = any;
  }
  return matrix;
}
