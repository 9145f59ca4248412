import { putFormula, valueAt } from '../../../workbook/model/cells';
import type { CellValue, Sheet } from '../../../workbook/model/sheet';
import { cellKey } from '../../../workbook/model/sheet';

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|ERROR!)$/;

/** Puts the value of a formula in its cell; whether it is another one than before. The formula stays. */
export function setCalculated(sheet: Sheet, { row, column }: { row: number; column: number }, value: CellValue): boolean {
  const before = valueAt(sheet, row, column);
  const isWorse = isError(value) && before !== null && !isError(before);
  if (isWorse || isSame(before, value)) return false;
  const formula = sheet.formulas.get(cellKey(row, column)) ?? '';
  putFormula(sheet, { row, column }, { formula, value });
  // A value that was not known before is no change of the file: Excel finds it by itself.
  if (before !== null) sheet.changed = true;
  return true;
}

const isError = (value: CellValue): boolean => typeof value === 'string' && ERROR.test(value);

/** Two engines may differ in the last digits. */
function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
