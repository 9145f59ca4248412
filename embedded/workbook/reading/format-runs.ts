import type { NumberFormats } from '../model/number-formats';

interface Run {
  readonly row: number;
  rows: number;
  readonly format: string;
}

/** Gathers number formats that come cell by cell, row by row, into runs down the columns. */
export class FormatRuns {
  private readonly open: (Run | undefined)[] = [];

  constructor(private readonly formats: NumberFormats) {}

  take(row: number, column: number, format: string): void {
    const run = this.open[column];
    if (run && run.format === format && run.row + run.rows === row) {
      run.rows++;
      return;
    }
    this.put(column);
    if (format !== 'General') this.open[column] = { row, rows: 1, format };
  }

  end(): void {
    for (let column = 0; column < this.open.length; column++) this.put(column);
  }

  private put(column: number): void {
    const run = this.open[column];
    if (run) this.formats.set({ row: run.row, rows: run.rows, column, columns: 1 }, run.format);
    this.open[column] = undefined;
  }
}
