import { setCalculated } from './set-calculated';
import type { CellMatrix } from '../mutations';
import type { Sheet } from '../../../../embedded/workbook/model/sheet';
import { cellKey } from '../../../../embedded/workbook/model/sheet';
import { valueOfData } from '../snapshot/cell-data';

/**
 * Gives formulas of a sheet the values the grid has found; cells without a formula are left alone. A value that came with
 * a file is not replaced by an error: the grid lacks functions that Excel has. Returns the cells with another value.
 */
export function takeResults(sheet: Sheet, cellValue: CellMatrix): { row: number; column: number }[] {
  const changed: { row: number; column: number }[] = [];
  for (const [rowText, cells] of Object.entries(cellValue)) {
    for (const [columnText, cell] of Object.entries(cells ?? {})) {
      const [row, column] = [Number(rowText), Number(columnText)];
      if (!cell || !sheet.formulas.has(cellKey(row, column))) continue;
      if (setCalculated(sheet, { row, column }, valueOfData(cell))) changed.push({ row, column });
    }
  }
  return changed;
}
