import { UnreadableFile } from '../unreadable-file';

const MOST_BLANKS = 8_000_000;
const MOST_BLANKS_PER_CELL = 50;

/** Counts the blanks kept in memory because something stands behind them: a small file could fill the memory with them. */
export class BlankBudget {
  private blanks = 0;
  private filled = 0;

  /** A cell with a value after so many blanks. */
  fill(blanks: number): void {
    this.filled++;
    this.pass(blanks);
  }

  pass(blanks: number): void {
    this.blanks += Math.max(0, blanks);
    if (this.blanks > MOST_BLANKS + MOST_BLANKS_PER_CELL * this.filled) throw new UnreadableFile('too-large', 'blanks');
  }
}
