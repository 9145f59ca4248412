import type { Area } from './area';
import { MAX_ROWS } from './area';
import type { Shift } from './shift';
import { isInsertion, isVertical } from './shift';

/** Rows of one column, one below the other, that share a number format. */
export interface FormatRun {
  readonly row: number;
  readonly rows: number;
  readonly format: string;
}

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

/** Index of the first run whose last row is at or after the row; `runs.length` when there is none. */
function firstEndingAfter(runs: readonly FormatRun[], row: number): number {
  const last = runs[runs.length - 1];
  if (!last || last.row + last.rows <= row) return runs.length;
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && run.row + run.rows > row) high = middle;
    else low = middle + 1;
  }
  return low;
}

function cutAt(runs: readonly FormatRun[], row: number): FormatRun[] {
  return runs.flatMap((run) => {
    const above = row - run.row;
    return above > 0 && above < run.rows
      ? [
          { ...run, rows: above },
          { ...run, row, rows: run.rows - above },
        ]
      : [run];
  });
}

/** Puts a run in, over what was there, joined with equal neighbours. */
function replaceRun(runs: FormatRun[], run: FormatRun): void {
  let { row } = run;
  let end = run.row + run.rows;
  const first = firstEndingAfter(runs, row - 1);
  let index = first;
  const edges: FormatRun[] = [];
  const pieces: FormatRun[] = [];
  for (let old = runs[index]; old && old.row <= end; old = runs[++index]) {
    const oldEnd = old.row + old.rows;
    if (old.format === run.format) {
      row = Math.min(row, old.row);
      end = Math.max(end, oldEnd);
      continue;
    }
    if (old.row < run.row) pieces.push({ ...old, rows: run.row - old.row });
    if (oldEnd > run.row + run.rows) {
      const from = Math.max(old.row, run.row + run.rows);
      edges.push({ ...old, row: from, rows: oldEnd - from });
    }
  }
  if (run.format !== 'General') pieces.push({ row, rows: end - row, format: run.format });
  runs.splice(first, index - first, ...pieces, ...edges);
}
