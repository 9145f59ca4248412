import type { Cell } from '../../../core/index';

/** One sheet as plain cells; days are day numbers. Rows and columns count from 0. */
export interface SampleSheet {
  readonly name: string;
  readonly rows: Cell[][];
  /** In characters. */
  readonly widths?: readonly number[];
  /** Columns whose numbers are days. */
  readonly dateColumns?: readonly number[];
  /** The header's row, 0 where it is not given. */
  readonly header?: number;
}

/** A column's header and its width in characters; `day` where its numbers are days. */
export type SheetColumn = readonly [header: string, width: number, kind?: 'day'];

/** A sheet of these columns; `above` are the rows over the header. */
export function sheetOf(
  name: string,
  columns: readonly SheetColumn[],
  rows: { above?: Cell[][]; below: Cell[][] },
): SampleSheet {
  const above = rows.above ?? [];
  return {
    name,
    rows: [...above, columns.map(([header]) => header), ...rows.below],
    widths: columns.map(([, width]) => width),
    dateColumns: columns.flatMap(([, , kind], i) => (kind === 'day' ? [i] : [])),
    header: above.length,
  };
}
