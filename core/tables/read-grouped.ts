import { isBlank, isError, type Cell, type Row } from '../grid/cell';
import { cleanText, textOf } from '../grid/cell-text';
import { namesDocument } from '../grid/document-text';
import { isBetween, type Grouping } from '../grid/grouped-layout';
import type { CellState } from './column-reader';
import { headingLevels, type Headings } from './heading-levels';
import { reasonOf, type RowTaker, type Taking } from './read-flat';
import type { Slot } from './reading-plan';
import { isBlankRow, totalsColumn, type NumberedRow } from './skipped-rows';

/** Clients in heading rows, outer levels above them, documents below. The amount of a heading repeats those of its documents. */
export function readGrouped(taking: Taking, grouping: Grouping): RowTaker {
  const { plan, skipped, repeatsHeader } = taking;
  const [day] = plan.required as readonly [Slot, ...Slot[]];
  const { label } = grouping;
  const manager = plan.managers === label ? -1 : plan.managers;
  const report: Report = { taking, day, label, manager, headings: headingLevels(grouping) };
  let kept = 0;
  let unnamed: Row | null = null;
  const takeOne = (cells: Row, number: number) => {
    if (isBlankRow(cells)) return;
    const row = { cells, number };
    const state = day.reader.read(cells[day.index]);
    const isDated = state === 'filled' && !isBetween(textOf(cells[label]));
    const totals = totalsColumn(cells, true);
    unnamed = null;
    if (totals >= 0) skipped.add(row, totals, 'totals');
    else if (repeatsHeader(cells)) skipped.add(row, -1, 'repeated-header');
    else if (isDated) kept += takeDocument(report, row, kept) ? 1 : 0;
    else {
      takeUndated(report, row, state);
      if (isBlank(cells[label])) unnamed = cells;
    }
  };
  return {
    take(rows, first, number) {
      for (let next = first; next < rows.length; next++) takeOne(rows[next] ?? [], number + next - first);
    },
    kept: () => kept,
    lastUnnamed: () => unnamed,
  };
}

/** A grouped report while it is being read. */
interface Report {
  readonly taking: Taking;
  readonly headings: Headings;
  readonly day: Slot;
  /** Columns of the headings and – where they have one of their own, else −1 – of the managers. */
  readonly label: number;
  readonly manager: number;
}

const amountIn = ({ taking: { plan } }: Report, cells: Row): number =>
  plan.amount?.reader.valueOf(cells[plan.amount.index]) ?? NaN;

/** Keeps a document as row `at` of the table; false where it has to be left out. */
function takeDocument(report: Report, row: NumberedRow, at: number): boolean {
  const { taking, headings, day } = report;
  const { plan, skipped } = taking;
  headings.close(amountIn(report, row.cells));
  for (const slot of plan.required) {
    if (slot === day) continue;
    const state = slot.reader.read(cellOf(report, slot, row.cells));
    if (state === 'filled' || state === 'header') continue;
    skipped.add(row, slot.index, reasonOf(slot.role, state));
    return false;
  }
  for (const slot of plan.optional) slot.reader.read(cellOf(report, slot, row.cells));
  for (const { reader } of [...plan.required, ...plan.optional]) reader.keep(at);
  return true;
}

/** The cell of a document's column, the client and where need be the manager coming from its headings. */
function cellOf({ headings, label }: Report, { role, index }: Slot, cells: Row): Cell | undefined {
  if (role === 'client') return headings.client();
  return role === 'manager' && (index === label || isBlank(cells[index])) ? headings.manager() : cells[index];
}

/** A heading, or a document whose date is missing. */
function takeUndated(report: Report, row: NumberedRow, state: CellState): void {
  const { taking, day, label, manager } = report;
  const text = cleanText(textOf(row.cells[label]));
  const inNames = day.index === label;
  const isHeading =
    text === ''
      ? inNames || (manager >= 0 && !isBlank(row.cells[manager]))
      : (state === 'blank' || inNames) && !namesDocument(text);
  if (isError(text)) taking.skipped.add(row, label, 'error-cell');
  else if (isHeading) takeHeading(report, row, text);
  else taking.skipped.add(row, day.index, reasonOf('day', state));
}

function takeHeading(report: Report, row: NumberedRow, text: string): void {
  const { taking, headings, label, manager } = report;
  const name = manager >= 0 ? cleanText(textOf(row.cells[manager])) : '';
  if (name !== '') headings.openManager(name);
  if (!isBetween(text) && (text !== '' || name === '')) headings.open({ text, amount: amountIn(report, row.cells) });
  taking.skipped.add(row, text === '' && name !== '' ? manager : label, 'group-heading');
}
