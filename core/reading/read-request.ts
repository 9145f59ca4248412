import type { ColumnRole, TableName } from '../schema/schema';

/** What is to be read; the rest is found. */
export interface ReadRequest {
  /** The sheet (or real table) that holds the sales. */
  readonly sheet?: string;
  /** The same for other tables, by name: `{ survey: 'Опрос' }`. */
  readonly sheets?: Readonly<Partial<Record<TableName, string>>>;
  /** Headers for roles, overriding detection: `{ 'sales.client': 'Контрагент' }`. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Only the sales of these managers, and their clients; `unassigned` stands for sales of nobody. */
  readonly managers?: readonly string[];
  /** Columns to be read beside those that the reports use. */
  readonly alsoRead?: readonly ColumnRole[];
}
