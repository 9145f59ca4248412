import type { SkipReason } from '../grid/reading';
import { isBlank, type Row } from '../grid/cell';
import type { CellState } from './column-reader';
import { plainStretches, takePlainRows } from './plain-rows';
import type { ReadingPlan, Slot } from './reading-plan';
import { isBlankRow, totalsColumn, type NumberedRow, type SkippedRows } from './skipped-rows';

/** Takes rows; those kept are in the columns of the plan, the others among the skipped. */
export interface RowTaker {
  /** Takes the rows from `first` on, the one with this number in the sheet. */
  take(rows: readonly Row[], first: number, number: number): void;
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
export function readFlat(taking: Taking): RowTaker {
  const { required, optional } = taking.plan;
  const client = required.find(({ role }) => role === 'client')?.index ?? -1;
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
  const takeOne = (cells: Row, number: number) => {
    for (const slot of required) {
      const state = slot.reader.read(cells[slot.index]);
      if (state === 'filled' || (state === 'header' && !taking.repeatsHeader(cells)) || mayLack(slot, state, cells))
        continue;
      if (isBlankRow(cells)) return;
      unnamed = leaveOut(taking, { cells, number }, { slot, state }) && isBlank(cells[client]) ? cells : null;
      return;
    }
    keep(cells);
  };

  const plainRows = takePlainRows(taking.plan);
  const takePlain = (rows: readonly Row[], from: number, to: number) => {
    const taken = plainRows(rows, { from, to, at: kept });
    kept += taken;
    if (taken > 0) unnamed = null;
    return taken;
  };

  const stretches = plainStretches(takePlain);
  return {
    take: (rows, first, number) => stretches(rows, first, (at) => takeOne(rows[at] ?? [], number + at - first)),
    kept: () => kept,
    lastUnnamed: () => unnamed,
  };
}

/** Whether a row says something, though the cell is blank, and not that it sums up others. */
const mayLack = (slot: Slot, state: CellState, cells: Row): boolean =>
  state === 'blank' && slot.mayBeBlank === true && !isBlankRow(cells) && totalsColumn(cells, false) < 0;

/** What stopped the reading of a row. */
interface Failure {
  readonly slot: Slot;
  readonly state: CellState;
}

/** Lists the row as skipped; false where it is one of totals or a header again, true where a cell is not what it should be. */
function leaveOut({ plan, skipped, repeatsHeader }: Taking, row: NumberedRow, { slot, state }: Failure): boolean {
  const isDated = plan.required[0]?.role === 'day' && slot.role !== 'day';
  const totals = totalsColumn(row.cells, isDated);
  if (totals >= 0) skipped.add(row, totals, 'totals');
  else if (!isDated && repeatsHeader(row.cells)) skipped.add(row, -1, 'repeated-header');
  else {
    skipped.add(row, slot.index, reasonOf(slot.role, state));
    return true;
  }
  return false;
}

/** Why a row is left out whose cell in the column is not what it should be. */
export function reasonOf(role: string, state: CellState): SkipReason {
  if (state === 'error') return 'error-cell';
  const isBlankCell = state === 'blank';
  switch (role) {
    case 'day':
    case 'period':
      return isBlankCell ? 'no-date' : 'bad-date';
    case 'client':
      return 'no-client';
    case 'amount':
      return isBlankCell ? 'no-amount' : 'bad-amount';
    case 'quantity':
    case 'price':
      return isBlankCell ? 'no-amount' : 'bad-number';
    default:
      return isBlankCell ? 'no-value' : 'bad-value';
  }
}
