import { isBlank, isError, type Cell, type Row } from '../grid/cell';
import { cleanText, textOf } from '../grid/cell-text';
import { namesDocument } from '../grid/document-text';
import { isBetween, type Grouping } from '../grid/grouped-layout';
import type { CellState } from './column-reader';
import { headingLevels } from './heading-levels';
import { reasonOf, type RowTaker, type Taking } from './read-flat';
import type { Slot } from './reading-plan';
import { isBlankRow, totalsColumn, type NumberedRow } from './skipped-rows';

/** Clients in heading rows, outer levels above them, documents below. The amount of a heading repeats those of its documents. */
export function readGrouped({ plan, skipped, repeatsHeader }: Taking, grouping: Grouping): RowTaker {
  const { label } = grouping;
  const headings = headingLevels(grouping);
  const amountIn = (cells: Row): number => plan.amount?.reader.valueOf(cells[plan.amount.index]) ?? NaN;
  const manager = plan.optional.find(({ role, index }) => role === 'manager' && index !== label)?.index ?? -1;
  const [day, ...others] = plan.required as readonly [Slot, ...Slot[]];
  let kept = 0;
  let unnamed: Row | null = null;

  const cellOf = ({ role, index }: Slot, cells: Row): Cell | undefined => {
    if (role === 'client') return headings.client();
    return role === 'manager' && (index === label || isBlank(cells[index])) ? headings.manager() : cells[index];
  };
  const takeDocument = (row: NumberedRow) => {
    headings.close(amountIn(row.cells));
    for (const slot of others) {
      const state = slot.reader.read(cellOf(slot, row.cells));
      if (state !== 'filled' && state !== 'header') return skipped.add(row, slot.index, reasonOf(slot.role, state));
    }
    for (const slot of plan.optional) slot.reader.read(cellOf(slot, row.cells));
    for (const { reader } of [...plan.required, ...plan.optional]) reader.keep(kept);
    kept += 1;
  };
  const takeHeading = (row: NumberedRow, text: string) => {
    const name = manager >= 0 ? cleanText(textOf(row.cells[manager])) : '';
    if (name !== '') headings.openManager(name);
    if (!isBetween(text) && (text !== '' || name === '')) headings.open({ text, amount: amountIn(row.cells) });
    skipped.add(row, text === '' && name !== '' ? manager : label, 'group-heading');
  };
  const takeUndated = (row: NumberedRow, state: CellState) => {
    const text = cleanText(textOf(row.cells[label]));
    const inNames = day.index === label;
    const opens = text !== '' ? (state === 'blank' || inNames) && !namesDocument(text) : inNames || (manager >= 0 && !isBlank(row.cells[manager]));
    if (isError(text)) skipped.add(row, label, 'error-cell');
    else if (opens) takeHeading(row, text);
    else skipped.add(row, day.index, reasonOf('day', state));
    if (text === '') unnamed = row.cells;
  };

  return {
    take(cells, number) {
      if (isBlankRow(cells)) return;
      const row = { cells, number };
      const state = day.reader.read(cells[day.index]);
      const isDated = state === 'filled' && !isBetween(textOf(cells[label]));
      const totals = totalsColumn(cells, isDated);
      unnamed = null;
      if (totals >= 0) skipped.add(row, totals, 'totals');
      else if (repeatsHeader(cells)) skipped.add(row, -1, 'repeated-header');
      else if (isDated) takeDocument(row);
      else takeUndated(row, state);
    },
    kept: () => kept,
    lastUnnamed: () => unnamed,
  };
}
