import { toAddress } from '../../workbook/model/address';
import type { Area } from '../../workbook/model/area';
import type { Sheet } from '../../workbook/model/sheet';

/** What a `Range` stands for: cells by their place, whatever is inserted or removed later. */
export interface CellArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** `A1:C3`, without the sheet. */
export const addressOf = ({ area }: CellArea): string => toAddress(area);

/** Goes over the cells row by row; `inRow` and `inColumn` count from the area's first cell. */
export function eachCell(
  { row, column, rows, columns }: Area,
  visit: (cell: { row: number; column: number }, inRow: number, inColumn: number) => void,
): void {
  for (let inRow = 0; inRow < rows; inRow++) {
    for (let inColumn = 0; inColumn < columns; inColumn++) {
      visit({ row: row + inRow, column: column + inColumn }, inRow, inColumn);
    }
  }
}

/** A value of every cell, as rows. */
export function gridOf<T>({ row, column, rows, columns }: Area, valueAt: (row: number, column: number) => T): T[][] {
  const grid: T[][] = [];
  for (let at = row; at < row + rows; at++) {
    const cells: T[] = [];
    for (let across = column; across < column + columns; across++) cells.push(valueAt(at, across));
    grid.push(cells);
  }
  return grid;
}
