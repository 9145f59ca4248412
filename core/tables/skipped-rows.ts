import { isBlank, type Cell, type Row } from '../grid/cell';
import { cleanText, matchingKey, textOf } from '../grid/cell-text';
import type { SkippedRow, SkipReason } from '../grid/reading';
import { isTotalsLabel, mayBeTotalsLabel } from '../grid/totals-row';

/** A row with its number in the sheet. */
export interface NumberedRow {
  readonly cells: Row;
  readonly number: number;
}

/** The rows that were left out, in the order of the sheet. */
export interface SkippedRows {
  /** `index`: the column that decided, −1 for the whole row. */
  add(row: NumberedRow, index: number, reason: SkipReason): void;
  /** The row left out last turns out to be one of totals. */
  lastWasTotals(): void;
  readonly all: readonly SkippedRow[];
}

export function skippedRows(headers: readonly string[]): SkippedRows {
  const all: SkippedRow[] = [];
  return {
    all,
    add({ cells, number }, index, reason) {
      const value = index >= 0 ? cells[index] : cells.find((cell) => !isBlank(cell));
      all.push({ row: number, column: headers[index] ?? '', value: cleanText(textOf(value)), reason });
    },
    lastWasTotals() {
      const last = all.pop();
      if (last) all.push({ ...last, reason: 'totals' });
    },
  };
}

export const isBlankRow = (cells: Row): boolean => cells.every(isBlank);

/** The column with the label of a totals row, −1 if there is none. Where that is not to be a name in any case, only sure labels count. */
export const totalsColumn = (cells: Row, onlySure: boolean): number =>
  cells.findIndex(
    (cell) => typeof cell === 'string' && cell !== '' && (onlySure ? isTotalsLabel(cell) : mayBeTotalsLabel(cell)),
  );

/** Tells whether a row repeats one of the header's rows. */
export function headerRepeat(header: readonly Row[]): (cells: Row) => boolean {
  const known = header.map((row) => row.map((cell) => label(cell)));
  return (cells) => {
    const filled = cells.flatMap((cell, i) => (isBlank(cell) ? [] : [i]));
    return known.some((row) => {
      const same = filled.filter((i) => row[i] !== '' && row[i] === label(cells[i])).length;
      const most = row.filter((text) => text !== '').length;
      return same * 2 > filled.length && same >= Math.min(2, most);
    });
  };
}

const label = (cell: Cell | undefined): string => matchingKey(textOf(cell));
