import type { Day } from '../calendar/day';
import type { ColumnRole, Schema, TableName } from '../schema/schema';

/** Coded text: `names[codes[row]]`; code −1 is a blank cell. `names` holds the first spelling seen of each. */
export interface TextColumn {
  readonly codes: Int32Array;
  readonly names: readonly string[];
}
/** NaN is a blank cell. */
export type NumberColumn = Float64Array;
/** `NO_DAY` is a blank cell. */
export type DayColumn = Int32Array;
export const NO_DAY: Day = -2147483648;

type ColumnType<K> = K extends 'text' ? TextColumn : K extends 'number' ? NumberColumn : DayColumn;
type Columns<T extends TableName> = {
  readonly [C in keyof Schema[T] as Schema[T][C] extends { required: true } ? C : never]: ColumnType<
    KindOf<Schema[T][C]>
  >;
} & {
  readonly [C in keyof Schema[T] as Schema[T][C] extends { required: true } ? never : C]?: ColumnType<
    KindOf<Schema[T][C]>
  >;
};
type KindOf<D> = D extends { kind: infer K } ? K : never;

/** A table of `rows` rows as typed columns of equal length, in the order of the sheet. */
export type TableOf<T extends TableName> = { readonly rows: number } & Columns<T> & OtherColumns<T>;

/** A text column under the header it has in the sheet. */
export interface Attribute {
  readonly header: string;
  /** The column of the table that it is; null for one that only this sheet has. */
  readonly role: string | null;
  readonly column: TextColumn;
}
/** What a table keeps beside its declared columns: of clients, every text column there is. */
type OtherColumns<T extends TableName> = T extends 'clients' ? { readonly attributes?: readonly Attribute[] } : unknown;
export type Sales = TableOf<'sales'>;
export type Clients = TableOf<'clients'>;
/** What a workbook holds of the tables that are declared. */
export type Tables = { readonly [T in TableName]?: TableOf<T> };

type TableIn<R extends ColumnRole> = R extends `${infer T extends TableName}.${string}` ? T : never;
type ColumnIn<R extends ColumnRole, T extends TableName> = R extends `${T}.${infer C}` ? C : never;

/** Tables of which a capability needs a column: they are there, and so are those columns. */
export type Needed<R extends ColumnRole> = Tables & {
  readonly [T in TableIn<R>]: TableOf<T> & Required<Pick<TableOf<T>, ColumnIn<R, T> & keyof TableOf<T>>>;
};
