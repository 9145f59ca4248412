import type { Row } from '../grid/cell';
import { uncrossed, type CrossTab } from '../grid/cross-tab';
import type { RowTaker } from './read-flat';

/** How to tell a row that repeats the header, and the header of the rows that are handed on. */
export interface Repeats {
  readonly isHeader: (cells: Row) => boolean;
  readonly header: Row;
}

/** Hands on the sales of rows that have a month in every column, all under the number of their row. */
export function uncrossing(taker: RowTaker, tab: CrossTab, { isHeader, header }: Repeats): RowTaker {
  return {
    ...taker,
    take(rows, first, number) {
      for (let next = first; next < rows.length; next++) {
        const row = rows[next] ?? [];
        for (const sale of isHeader(row) ? [header] : uncrossed(row, tab)) taker.take([sale], 0, number + next - first);
      }
    },
  };
}
