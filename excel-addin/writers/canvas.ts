import type { Box, Column, Language } from '../../core';
import type { Batch } from './batch';
import type { SheetMemory } from './memory';

/** What the host knows and a page does not say. */
export interface Manner {
  readonly language: Language;
  /** The workbook counts days from 1904. */
  readonly date1904: boolean;
}

/** A sheet to draw a page on. */
export interface Canvas {
  readonly sheet: Excel.Worksheet;
  /** The page's first cell. */
  readonly origin: { readonly row: number; readonly column: number };
  readonly manner: Manner;
  readonly plan: SheetMemory;
  readonly batch: Batch;
  /** The real table that stays, where there is one. */
  readonly keptTable: Excel.Table | null;
  /** Number format the user has given a column of a table. */
  userFormat(block: string, column: Column): string | undefined;
}

export const rangeOf = ({ sheet, origin }: Canvas, { row, column, rows, columns }: Box): Excel.Range =>
  sheet.getRangeByIndexes(origin.row + row, origin.column + column, rows, columns);
