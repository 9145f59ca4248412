import { withoutPrefixes } from '../formulas/prefixes';
import { shiftedFormula } from '../formulas/shifted-formula';
import type { Sheet } from '../model/sheet';
import { cellKey } from '../model/sheet';
import { attributeOf } from '../xml/text';

/** Takes formulas, also those that are written once for many cells. Formulas of data tables (what-if) count as values. */
export class FormulaReader {
  private type: string | undefined;
  private group: string | undefined;
  private readonly shared = new Map<string, { formula: string; row: number; column: number }>();

  constructor(private readonly sheet: Sheet) {}

  open(attributes: string): void {
    this.type = attributeOf(attributes, 't');
    this.group = this.type === 'shared' ? attributeOf(attributes, 'si') : undefined;
  }

  close(text: string, row: number, column: number): void {
    const formula = this.type === 'dataTable' ? '' : this.formulaOf(withoutPrefixes(text), row, column);
    if (formula !== '') this.sheet.formulas.set(cellKey(row, column), `=${formula}`);
  }

  private formulaOf(text: string, row: number, column: number): string {
    if (this.group === undefined) return text;
    const first = this.shared.get(this.group);
    if (text === '' && first) return shiftedFormula(first.formula, row - first.row, column - first.column);
    this.shared.set(this.group, { formula: text, row, column });
    return text;
  }
}
