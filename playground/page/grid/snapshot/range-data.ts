import type { IRange } from '@univerjs/core';
import type { Area } from '../../../../embedded/workbook/model/area';

/** Cells as the grid names them: first and last row, first and last column. */
export const rangeOf = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

/** The area of a range of the grid; what it leaves open (whole rows, whole columns) is filled from `whole`. */
export function areaOfRange({ startRow, startColumn, endRow, endColumn }: IRange, whole: Area): Area {
  const from = (given: number, open: number) => (Number.isFinite(given) ? given : open);
  const row = from(startRow, whole.row);
  const column = from(startColumn, whole.column);
  return {
    row,
    column,
    rows: from(endRow, whole.row + whole.rows - 1) - row + 1,
    columns: from(endColumn, whole.column + whole.columns - 1) - column + 1,
  };
}
