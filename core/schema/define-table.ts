import type { Phrase } from '../words/language';
import type { HeaderWords } from './header-words';

/** Text is coded (one code per distinct spelling), numbers and days are typed arrays. */
export type ColumnKind = 'text' | 'number' | 'day';

/** What numbers of a column may be; others can't be read. */
export interface NumberRange {
  readonly least: number;
  readonly most: number;
  readonly whole?: true;
}

export interface ColumnDeclaration {
  readonly kind: ColumnKind;
  readonly label: Phrase;
  /** Without the column there is no table; a row without a value of it is left out. */
  readonly required?: true;
  /** Rows are kept where the cell is blank, though the column is required. */
  readonly mayBeBlank?: true;
  readonly range?: NumberRange;
}

export type ColumnDeclarations = Readonly<Record<string, ColumnDeclaration>>;

/** A row of a fixture by column; days are `2025-12-31`. */
export type FixtureRow = Readonly<Record<string, string | number>>;

/** One kind of table that a team keeps: everything that reading and showing it takes. */
export interface TableDeclaration<C extends ColumnDeclarations = ColumnDeclarations> {
  /** Its place among the tables, wherever they are listed. */
  readonly place: number;
  readonly label: Phrase;
  /** The columns in the order they are shown. */
  readonly columns: C;
  /** How each column is called in exports and by hand. */
  readonly headers: { readonly [K in keyof C]?: HeaderWords[string] };
  /** Headers that hold a column's word and mean something else. */
  readonly otherHeaders: string;
  /** How sheets are called that hold it, in the notation of header words. */
  readonly sheets: string;
  /**
   * Columns that no other table has: one of them with a header that says so tells the table. Without such a column the
   * name of the sheet has to.
   */
  readonly tells: readonly (keyof C & string)[];
  /** Text columns that are not declared are kept too, as attributes. */
  readonly keepsAttributes?: true;
  /** A few rows, on which every capability that needs the table is tested. */
  readonly fixture: readonly FixtureRow[];
}

const text = (ru: string, uk: string, en: string) => ({ kind: 'text', label: { ru, uk, en } }) as const;
const number = (ru: string, uk: string, en: string) => ({ kind: 'number', label: { ru, uk, en } }) as const;
const day = (ru: string, uk: string, en: string) => ({ kind: 'day', label: { ru, uk, en } }) as const;
const required = <T extends object>(column: T) => ({ ...column, required: true }) as T & { readonly required: true };

/** Columns by kind, with the label in Russian, Ukrainian and English. */
export const column = { text, number, day, required } as const;

/** Only gives the compiler something to infer the columns from. */
export const defineTable = <const C extends ColumnDeclarations>(table: TableDeclaration<C>): TableDeclaration<C> =>
  table;
