import type { TableName } from './schema/schema';
import type { Language } from './words/language';

/** What the add-in keeps in the workbook: choices and what reports were made from, never personal data. */
export interface Saved {
  readonly version: 1;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Headers chosen by the user for roles: `{ 'sales.client': 'Контрагент' }`. */
  readonly columns: Readonly<Record<string, string>>;
  /** The sheet (or real table) with the sales, where the user has pointed at one. */
  readonly sheet?: string;
  /** The same for other tables, by name. */
  readonly sheets?: Readonly<Partial<Record<TableName, string>>>;
  /** The language chosen in the pane; it holds for what is written to sheets as well. */
  readonly language?: Language;
  /** Ids of the reports the user has marked with a star. */
  readonly favourites?: readonly string[];
  /** Groups of reports that are folded away. */
  readonly folded?: readonly string[];
  /** By its id, what every report was made from when it was last written. */
  readonly made?: Readonly<Record<string, Made>>;
  /** Nobody has looked yet at how the data were recognised. */
  readonly unseen?: true;
}

/** The sales as they were read, so that a later reading can be told apart: no names, nothing that could be read back. */
export interface DataPrint {
  readonly rows: number;
  readonly sum: number;
  /** The last day with a sale: `2025-12-31`. */
  readonly last: string;
  /** Over the columns of every table that the report looks at. */
  readonly hash: string;
}

/** What a report was made from. */
export interface Made {
  readonly data: DataPrint;
  /** Stands for the settings in force, the as-of date where one was named, and the managers. */
  readonly terms: string;
  /** The language of its sheets; unknown where an add-in that did not keep it wrote them. */
  readonly language?: Language;
}
