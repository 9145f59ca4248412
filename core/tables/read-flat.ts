import type { SkipReason } from '../grid/reading';
import { isBlank, type Row } from '../grid/cell';
import type { CellState } from './column-reader';
import type { ReadingPlan, Slot } from './reading-plan';
import { isBlankRow, totalsColumn, type NumberedRow, type SkippedRows } from './skipped-rows';

/** Takes rows one by one; those kept are in the columns of the plan, the others among the skipped. */
export interface RowTaker {
  take(cells: Row, number: number): void;
  /** Rows kept so far. */
  kept(): number;
  /** The last row that is not blank, where it was left out and names no client: it may hold the totals. */
  lastUnnamed(): Row | null;
}

/** What takes rows goes by. */
export interface Taking {
  readonly plan: ReadingPlan;
  readonly skipped: SkippedRows;
  readonly repeatsHeader: (cells: Row) => boolean;
}

/** One record a row. */
export function readFlat({ plan, skipped, repeatsHeader }: Taking): RowTaker {
  const { required, optional } = plan;
  const client = required.find(({ role }) => role === 'client')?.index ?? -1;
  const hasDays = required[0]?.role === 'day';
  let kept = 0;
  let unnamed: Row | null = null;

  const keep = (cells: Row) => {
    for (const { reader } of required) reader.keep(kept);
    for (const { reader, index } of optional) {
      reader.read(cells[index]);
      reader.keep(kept);
    }
    kept += 1;
    unnamed = null;
  };
  const leaveOut = (row: NumberedRow, failed: Slot, state: CellState) => {
    if (isBlankRow(row.cells)) return;
    const isDated = hasDays && failed.role !== 'day';
    const totals = totalsColumn(row.cells, isDated);
    unnamed = null;
    if (totals >= 0) return skipped.add(row, totals, 'totals');
    if (!isDated && repeatsHeader(row.cells)) return skipped.add(row, -1, 'repeated-header');
    skipped.add(row, failed.index, reasonOf(failed.role, state));
    if (isBlank(row.cells[client])) unnamed = row.cells;
  };

  return {
    take(cells, number) {
      for (const slot of required) {
        const state = slot.reader.read(cells[slot.index]);
        if (state === 'filled' || (state === 'header' && !repeatsHeader(cells))) continue;
        return leaveOut({ cells, number }, slot, state);
      }
      keep(cells);
    },
    kept: () => kept,
    lastUnnamed: () => unnamed,
  };
}

/** Why a row is left out whose cell in the column is not what it should be. */
export function reasonOf(role: string, state: CellState): SkipReason {
  if (state === 'error') return 'error-cell';
  const isBlankCell = state === 'blank';
  switch (role) {
    case 'day':
      return isBlankCell ? 'no-date' : 'bad-date';
    case 'client':
      return 'no-client';
    case 'amount':
      return isBlankCell ? 'no-amount' : 'bad-amount';
    default:
      return isBlankCell ? 'no-amount' : 'bad-number';
  }
}
