import type { CellValue, Sheet } from '../../../embedded/workbook/model/sheet';
import { cellKey, cellOfKey } from '../../../embedded/workbook/model/sheet';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What has to be done in the grid for a sheet that was changed. */
export type Difference = 'everything' | readonly CellPlace[];

/** More changed cells than this are quicker shown as a new sheet. */
const MOST_CELLS = 20_000;

/** What the grid shows of a sheet, to be compared with what the sheet is now. */
export class ShownSheet {
  private values: (CellValue[] | undefined)[] = [];
  private formulas = new Map<number, string>();
  private look = '';

  constructor(private readonly sheet: Sheet) {
    this.accept();
  }

  /** The grid shows the sheet as it is now. */
  accept(): void {
    this.values = this.sheet.values.map((cells) => cells?.slice());
    this.formulas = new Map(this.sheet.formulas);
    this.acceptLook();
  }

  acceptLook(): void {
    this.look = lookOf(this.sheet);
  }

  /** The grid shows one cell as it is now. */
  acceptCell({ row, column }: CellPlace): void {
    const cells = (this.values[row] ??= []);
    cells[column] = this.sheet.values[row]?.[column] ?? null;
    const key = cellKey(row, column);
    const formula = this.sheet.formulas.get(key);
    if (formula === undefined) this.formulas.delete(key);
    else this.formulas.set(key, formula);
  }

  difference(): Difference {
    if (lookOf(this.sheet) !== this.look) return 'everything';
    const cells = this.changedCells();
    return cells.length > MOST_CELLS ? 'everything' : cells;
  }

  /** Cells with another value or formula; values that formulas were found to have are the grid's own. */
  private changedCells(): CellPlace[] {
    const { values, formulas } = this.sheet;
    const changed: CellPlace[] = [];
    const rows = Math.max(values.length, this.values.length);
    for (let row = 0; row < rows && changed.length <= MOST_CELLS; row++) {
      const [now = [], before = []] = [values[row], this.values[row]];
      const columns = Math.max(now.length, before.length);
      for (let column = 0; column < columns; column++) {
        const isOther = (now[column] ?? null) !== (before[column] ?? null);
        if (isOther && !this.isFormula(cellKey(row, column))) changed.push({ row, column });
      }
    }
    for (const [key, formula] of formulas) if (this.formulas.get(key) !== formula) changed.push(cellOfKey(key));
    for (const key of this.formulas.keys()) if (!formulas.has(key)) changed.push(cellOfKey(key));
    return changed;
  }

  private isFormula(key: number): boolean {
    return this.sheet.formulas.has(key) || this.formulas.has(key);
  }
}

/** Everything of a sheet but its cells' content and its charts, as a text that differs when anything of it does. */
function lookOf(sheet: Sheet): string {
  const { formats, numberFormats, columnWidths, rowHeights, hiddenColumns, hiddenRows } = sheet;
  const { frozen, merges, tables, conditionalFormats, showGridlines, showHeadings, tabColor } = sheet;
  return JSON.stringify([
    formats.list,
    [...numberFormats.columns],
    [...columnWidths],
    [...rowHeights],
    [...hiddenColumns],
    [...hiddenRows],
    [frozen, merges, tables, conditionalFormats, showGridlines, showHeadings, tabColor],
  ]);
}
