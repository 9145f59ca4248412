import { MAX_COLUMNS, MAX_ROWS } from '../model/area';
import type { Shift } from '../model/shift';
import { shiftedBy } from '../model/shift';
import { setAttribute } from '../xml/tree';
import type { StyleOf } from './cell-patch';
import type { RowPatch } from './row-patch';
import { patchRow } from './row-patch';
import type { CellText, RowText } from './row-text';
import { cutRow, movedCell, rowNumber, rowText } from './row-text';
import { SharedFormulas } from './shared-formulas';
import type { CellChange, SheetChanges } from './sheet-changes';

export interface RowsPatch {
  readonly changes: SheetChanges;
  /** Whole rows and columns put in or taken out before the changes. */
  readonly shifts: readonly Shift[];
  readonly styleOf: StyleOf;
  readonly columnStyle: (column: number) => number;
}

/** Rewrites the rows of a part one after the other: rows without changes stay as they stand. */
export class PatchedRows {
  private readonly shared: SharedFormulas;
  /** Numbers of rows that change, from the last to the first. */
  private readonly waiting: number[];
  private previous = -1;

  constructor(private readonly patch: RowsPatch) {
    this.shared = new SharedFormulas(patch.shifts.length > 0);
    const { cells, rows } = patch.changes;
    this.waiting = [...new Set([...cells.keys(), ...rows.keys()])].sort((a, b) => b - a);
  }

  /** A row of the part, and before it new ones. */
  *take(text: string): Generator<string> {
    const number = rowNumber(text, this.previous);
    if (number === null) return yield text;
    this.previous = number;
    if (!this.needsWork(text) && number < (this.waiting[this.waiting.length - 1] ?? Infinity)) return yield text;
    const row = cutRow(text, number);
    const to = this.rowAfter(row.row);
    if (to === null) {
      for (const cell of row.cells) this.settled(row, cell, null);
      return yield row.lead;
    }
    yield* this.before(to, row.tag.name);
    const isChanged = this.waiting[this.waiting.length - 1] === to;
    if (isChanged) this.waiting.pop();
    yield isChanged || this.needsWork(text) ? rowText(this.rewritten(row, to)) : text;
  }

  /** New rows up to a row (not included), or all that are left. */
  *before(end: number, name: string): Generator<string> {
    for (let next = this.waiting.pop(); next !== undefined; next = this.waiting.pop()) {
      if (next >= end) {
        this.waiting.push(next);
        return;
      }
      const tag = { name, attributes: ` r="${next + 1}"`, children: [] };
      const row: RowText = { lead: '', tag, row: next, cells: [], rest: '' };
      patchRow(row, this.patchOf(next));
      if (row.cells.length > 0 || this.patch.changes.rows.has(next)) yield rowText(row);
    }
  }

  /** Groups of formulas have to be looked at from their first cell on where one of it may change. */
  private needsWork(text: string): boolean {
    return this.patch.shifts.length > 0 || (text.includes('"shared"') && this.shared.isAtWork);
  }

  private rewritten(row: RowText, to: number): RowText {
    const changes = this.patch.changes.cells.get(to);
    const cells = row.cells.flatMap((cell) => {
      const column = this.columnAfter(cell.column);
      const settled = this.settled(row, cell, changes?.get(column ?? -1));
      if (column === null) return [];
      return [to === row.row && column === cell.column ? settled : movedCell({ ...settled, column }, to)];
    });
    const rewritten = { ...row, row: to, cells };
    if (this.patch.shifts.length > 0) {
      setAttribute(row.tag, 'r', String(to + 1));
      setAttribute(row.tag, 'spans', null);
    }
    patchRow(rewritten, this.patchOf(to));
    return rewritten;
  }

  private settled({ row }: RowText, cell: CellText, change: CellChange | null | undefined): CellText {
    const loses = change?.content !== undefined && !change.content.keepsFormula;
    return this.shared.settle(cell, { row, column: cell.column }, loses);
  }

  private patchOf(row: number): RowPatch {
    const { changes, styleOf, columnStyle } = this.patch;
    return { cells: changes.cells.get(row), row: changes.rows.get(row), styleOf, columnStyle };
  }

  private rowAfter(row: number): number | null {
    return shiftedBy({ row, rows: 1, column: 0, columns: MAX_COLUMNS }, this.patch.shifts)?.row ?? null;
  }

  private columnAfter(column: number): number | null {
    return shiftedBy({ row: 0, rows: MAX_ROWS, column, columns: 1 }, this.patch.shifts)?.column ?? null;
  }
}
