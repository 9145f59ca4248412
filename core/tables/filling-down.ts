import { isBlank, type Cell, type Row } from '../grid/cell';
import { tellsOfRecord, type Filling } from '../grid/fill-down';
import type { RowTaker, Taking } from './read-flat';
import { isBlankRow, totalsColumn } from './skipped-rows';

/**
 * Hands rows on with the blanks of some columns filled from the row above. Blank rows, totals and repeated headers end a
 * group: nothing is filled over them, nor in rows that may be subtotals.
 */
export function fillingDown(taker: RowTaker, filling: Filling, { repeatsHeader }: Taking): RowTaker {
  const above = new Map<number, Cell>();
  const endsGroup = (cells: Row) =>
    isBlankRow(cells) || totalsColumn(cells, !isBlank(cells[filling.day])) >= 0 || repeatsHeader(cells);

  const filled = (cells: Row): Row => {
    if (endsGroup(cells)) {
      above.clear();
      return cells;
    }
    const blanks = filling.fills.filter((index) => isBlank(cells[index]));
    for (const index of filling.fills) if (!isBlank(cells[index])) above.set(index, cells[index] ?? null);
    if (blanks.length === 0 || !tellsOfRecord(cells, filling)) return cells;
    const copy = [...cells];
    for (const index of blanks) copy[index] = above.get(index) ?? null;
    return copy;
  };
  return { ...taker, take: (rows, first, number) => taker.take(rows.slice(first).map(filled), 0, number) };
}
