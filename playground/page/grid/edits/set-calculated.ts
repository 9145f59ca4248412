import { putFormula, valueAt } from '../../../../embedded/workbook/model/cells';
import type { CellValue, Sheet } from '../../../../embedded/workbook/model/sheet';
import { cellKey } from '../../../../embedded/workbook/model/sheet';

interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * Puts the value of a formula in its cell; whether it is another one than before. The formula stays. What the grid can't
 * compute (a function it lacks, a reference to a table) keeps the value it came with.
 */
export function setCalculated(sheet: Sheet, cell: Cell, value: CellValue): boolean {
  const before = valueAt(sheet, cell.row, cell.column);
  const formula = sheet.formulas.get(cellKey(cell.row, cell.column)) ?? '';
  if (isSame(before, value) || (before !== null && isBeyondGrid(formula, value))) return false;
  putFormula(sheet, cell, { formula, value });
  // A value that was not known before is no change of the file: Excel finds it by itself.
  if (before !== null) sheet.changed = true;
  return true;
}

const isBeyondGrid = (formula: string, value: CellValue): boolean =>
  value === '#NAME?' || (typeof value === 'string' && value.startsWith('#') && formula.includes('['));

/** Two engines may differ in the last digits. */
function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
