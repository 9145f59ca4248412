import type { Spreadsheet } from './services';
import { trouble } from './trouble';

/** Brings a sheet, or cells on it, to the front. */
export function show(spreadsheet: Spreadsheet, name: string, address: string | null): void {
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet) throw trouble('no-sheet', { sheet: name });
  if (address === null) spreadsheet.setActiveSheet(sheet);
  else sheet.getRange(address).activate();
}

/** Puts a formula into the cell the user is at; what stands there is never overwritten. */
export function insertFormula(spreadsheet: Spreadsheet, formula: string): void {
  const cell = spreadsheet.getCurrentCell();
  if (!cell?.isBlank()) throw trouble('taken-cell', { cell: cell?.getA1Notation() ?? '' });
  cell.setFormula(formula);
}
