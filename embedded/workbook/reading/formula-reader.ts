import { withoutPrefixes } from '../formulas/prefixes';
import { shiftedFormula } from '../formulas/shifted-formula';
import type { Sheet } from '../model/sheet';
import { cellKey } from '../model/sheet';
import { UnreadableFile } from '../unreadable-file';
import { attributeOf } from '../xml/text';

/** Programs take 8192 characters, prefixes not counted; of a longer one only the value is kept. */
const LONGEST = 16_384;
/** Of a formula that is written once, every cell gets a copy. What is longer than usual formulas may not fill the memory. */
const USUAL = 128;
const MOST_BEYOND = 1 << 25;

/** Takes formulas, also those that are written once for many cells. Formulas of data tables (what-if) count as values. */
export class FormulaReader {
  private type: string | undefined;
  private group: string | undefined;
  private readonly shared = new Map<string, { formula: string; row: number; column: number }>();

  private beyondUsual = 0;

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
    if (text.length > LONGEST) return '';
    if (this.group === undefined) return text;
    const first = this.shared.get(this.group);
    if (text === '' && first) {
      this.beyondUsual += Math.max(0, first.formula.length - USUAL);
      if (this.beyondUsual > MOST_BEYOND) throw new UnreadableFile('too-large', 'formulas');
      return shiftedFormula(first.formula, row - first.row, column - first.column);
    }
    this.shared.set(this.group, { formula: text, row, column });
    return text;
  }
}
