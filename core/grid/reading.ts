import type { TableName } from '../schema/schema';

/** Why a row was left out, or why a cell was: the sentence is in `reading-words.ts`. */
export type SkipReason =
  | 'no-client'
  | 'no-date'
  | 'no-amount'
  | 'bad-date'
  | 'bad-amount'
  | 'bad-number'
  | 'no-value'
  | 'bad-value'
  | 'error-cell'
  | 'totals'
  | 'blank'
  | 'repeated-header'
  | 'group-heading';

/** A row that is not in the table, with its number in the sheet. */
export interface SkippedRow {
  readonly row: number;
  /** Header of the column that decided, or '' where it was the whole row. */
  readonly column: string;
  readonly value: string;
  readonly reason: SkipReason;
}

/** One recognised column. */
export interface RecognisedColumn {
  /** 0-based in the place. */
  readonly index: number;
  readonly header: string;
  /** The role's column in the schema, such as `client`; null for a column of no known role. */
  readonly role: string | null;
  /** 0…1: how sure. */
  readonly confidence: number;
  /** A few values as they stand in the sheet. */
  readonly examples: readonly string[];
}

/** What the user should know of how a place was understood: the sentences are in `reading-words.ts`. */
export type Remark =
  /** Blank cells of the column are read as the value above. */
  | { readonly remark: 'filled-down'; readonly column: string; readonly confidence: number }
  /** There is no column of amounts: they are the product of two others. */
  | { readonly remark: 'derived-amount'; readonly quantity: string; readonly price: string }
  /** The months stand across: every cell is a sale of the last day of its month. */
  | { readonly remark: 'cross-tab'; readonly months: string }
  /** The columns are told by their cells alone. */
  | { readonly remark: 'no-header' };

/** What was understood of a place. */
export interface Recognition {
  readonly table: TableName;
  /** 0…1: how sure that it is such a table. */
  readonly confidence: number;
  /** Number of the header row in the sheet (the last of them where there are two). */
  readonly headerRow: number;
  readonly columns: readonly RecognisedColumn[];
  /** `flat`: one record a row. `grouped`: the client in a heading row, its documents below (1C). `cross`: the months across. */
  readonly layout: 'flat' | 'grouped' | 'cross';
  readonly remarks: readonly Remark[];
}
