import { putFormula, putValue } from '../../../embedded/workbook/model/cells';
import type { CellValue, Sheet } from '../../../embedded/workbook/model/sheet';
import type { Typed } from '../grid/edits/take-cells';

/** Puts what a person has typed into a sheet. */
export function putTyped(sheet: Sheet, { area, rows }: Typed): void {
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => put(sheet, { row: area.row + row, column: area.column + column }, value)),
  );
  sheet.changed = true;
}

function put(sheet: Sheet, cell: { row: number; column: number }, value: CellValue): void {
  if (value === null) return;
  if (typeof value === 'string' && /^=./s.test(value)) return putFormula(sheet, cell, { formula: value, value: null });
  const plain = typeof value === 'string' && value.startsWith("'") ? value.slice(1) : value;
  putValue(sheet, cell, plain === '' ? null : plain);
}
