import type { Workbook } from '../../../embedded/workbook/model/workbook';

/** Rows that are looked at. */
const ROWS = 200;
/** Characters. */
const LEAST = 8;
const MOST = 42;
const POINTS_PER_CHARACTER = 5.6;

/** Gives the columns of a text file widths in which what they hold can be read: such a file knows none. */
export function fitColumns({ sheets }: Workbook): void {
  for (const { values, columnWidths } of sheets) {
    const longest: number[] = [];
    for (const cells of values.slice(0, ROWS))
      cells?.forEach((value, column) => {
        longest[column] = Math.max(longest[column] ?? 0, String(value ?? '').length);
      });
    longest.forEach((length, column) => {
      columnWidths.set(column, (Math.min(MOST, Math.max(LEAST, length)) + 2) * POINTS_PER_CHARACTER);
    });
  }
}
