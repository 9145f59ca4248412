import type { Recognition, SkippedRow } from '../grid/reading';
import type { TableName } from '../schema/schema';
import type { Tables } from './tables';

/** A table with the account of how it was read: `read + skipped.length = rows`. */
export interface Reading<T extends TableName = TableName> {
  readonly table: NonNullable<Tables[T]>;
  readonly recognition: Recognition;
  /** Rows below the header. */
  readonly rows: number;
  readonly read: number;
  readonly skipped: readonly SkippedRow[];
}
