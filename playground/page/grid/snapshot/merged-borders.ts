import type { Sheet } from '../../../../embedded/workbook/model/sheet';
import { cellKey } from '../../../../embedded/workbook/model/sheet';

/**
 * Whether a cell is the second one of merged cells. The grid draws the borders around merged cells only where a cell other
 * than their first one is marked as having some.
 */
export function secondOfMerged({ merges }: Sheet): (row: number, column: number) => boolean {
  const seconds = new Set(
    merges.map(({ row, column, columns }) => (columns > 1 ? cellKey(row, column + 1) : cellKey(row + 1, column))),
  );
  return (row, column) => seconds.has(cellKey(row, column));
}
