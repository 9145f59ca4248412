import type { Area } from './area';
import { MAX_ROWS } from './area';
import type { FormatRun } from './number-format-runs';
import { cutAt, firstEndingAfter, replaceRun } from './number-format-runs';
import type { Shift } from './shift';
import { isInsertion, isVertical } from './shift';

/**
 * Number formats of a sheet, kept as runs of rows in each column: a million dates in a column are one run.
 * Cells in no run have the format `General`.
 */
export class NumberFormats {
  /** By column; runs in order of rows, not touching each other when equal. */
  readonly columns = new Map<number, FormatRun[]>();

  at(row: number, column: number): string {
    const runs = this.columns.get(column);
    const run = runs?.[firstEndingAfter(runs, row)];
    return run && run.row <= row ? run.format : 'General';
  }

  /** Sets the format of all cells of an area. Setting a column downwards, cell by cell, costs no more than its runs. */
  set(area: Area, format: string): void {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const runs = this.columns.get(column) ?? [];
      this.columns.set(column, runs);
      replaceRun(runs, { row: area.row, rows: area.rows, format });
      if (runs.length === 0) this.columns.delete(column);
    }
  }

  /** The different formats in an area. */
  formatsIn(area: Area): Set<string> {
    const formats = new Set<string>();
    for (let column = area.column; column < area.column + area.columns; column++) {
      const runs = this.columns.get(column) ?? [];
      let row = area.row;
      for (let index = firstEndingAfter(runs, row); row < area.row + area.rows; index++) {
        const run = runs[index];
        if (!run || run.row > row) formats.add('General');
        if (!run || run.row >= area.row + area.rows) break;
        formats.add(run.format);
        row = run.row + run.rows;
      }
    }
    return formats;
  }

  /** The lowest row and rightmost column (exclusive) with a format, whole columns left out. */
  extent(): { readonly rows: number; readonly columns: number } {
    let rows = 0;
    let columns = 0;
    for (const [column, runs] of this.columns) {
      const last = runs[runs.length - 1];
      if (!last || last.row + last.rows === MAX_ROWS) continue;
      rows = Math.max(rows, last.row + last.rows);
      columns = Math.max(columns, column + 1);
    }
    return { rows, columns };
  }

  shift(shift: Shift): void {
    if (isVertical(shift)) this.shiftDown(shift);
    else this.shiftRight(shift);
  }

  private shiftDown(shift: Shift): void {
    const { row, rows, column, columns } = shift.area;
    for (let at = column; at < column + columns; at++) {
      const runs = this.columns.get(at);
      if (!runs) continue;
      const kept: FormatRun[] = [];
      for (const run of cutAt(cutAt(runs, row), isInsertion(shift) ? row : row + rows)) {
        const moves = run.row >= row;
        if (moves && !isInsertion(shift) && run.row < row + rows) continue;
        const to = moves ? run.row + (isInsertion(shift) ? rows : -rows) : run.row;
        const length = Math.min(run.rows, MAX_ROWS - to);
        if (length > 0) replaceRun(kept, { row: to, rows: length, format: run.format });
      }
      this.columns.set(at, kept);
    }
  }

  private shiftRight(shift: Shift): void {
    const { row, rows, column, columns } = shift.area;
    const step = isInsertion(shift) ? columns : -columns;
    const band = { row, rows };
    const moving = [...this.columns.keys()].filter((at) => at >= column).sort((a, b) => (step > 0 ? b - a : a - b));
    for (const at of moving) {
      const runs = this.columns.get(at) ?? [];
      const inBand = cutAt(cutAt(runs, row), row + rows).filter((run) => run.row >= row && run.row < row + rows);
      this.set({ ...band, column: at, columns: 1 }, 'General');
      if (step < 0 && at < column + columns) continue;
      for (const run of inBand) this.set({ row: run.row, rows: run.rows, column: at + step, columns: 1 }, run.format);
    }
  }
}
