import type { Phrase } from '../words/language';
import type { ColumnDeclaration } from './define-table';
import { declaredTables } from './tables.generated';

export type { ColumnDeclaration, ColumnKind } from './define-table';

type Declared = typeof declaredTables;
export type TableName = keyof Declared;
/** The tables a team keeps and their columns. A column's role is `table.column`, such as `sales.client`. */
export type Schema = { readonly [T in TableName]: Declared[T]['columns'] };
export type ColumnOf<T extends TableName> = keyof Schema[T] & string;
/** `sales.client`, `clients.manager` … */
export type ColumnRole = { [T in TableName]: `${T}.${ColumnOf<T>}` }[TableName];

export const tableNames = Object.keys(declaredTables) as readonly TableName[];

type Columns = Readonly<Record<string, ColumnDeclaration>>;
const columnsByTable = Object.fromEntries(
  Object.entries(declaredTables).map(([table, { columns }]) => [table, columns]),
) as unknown as Readonly<Record<TableName, Columns>>;

/** The columns of every table. */
export const schema = columnsByTable as unknown as Schema;

/** The columns of a table by name, in the order they are shown. */
export const columnsOf = (table: TableName): Columns => columnsByTable[table];

/** What the table is called: «Продажи», “Survey”. */
export const tableLabel = (table: TableName): Phrase => declaredTables[table].label;

export const declarationOf = (table: TableName, column: string): ColumnDeclaration | undefined =>
  Object.prototype.hasOwnProperty.call(columnsByTable[table], column) ? columnsByTable[table][column] : undefined;

/** Names of the columns without which there is no table. */
export const requiredColumns = (table: TableName): readonly string[] =>
  Object.entries(columnsByTable[table]).flatMap(([name, { required }]) => (required ? [name] : []));

/** The table and the column of a role. */
export function partsOfRole(role: string): { readonly table: TableName; readonly column: string } {
  const [table, column] = role.split('.') as [TableName, string];
  return { table, column };
}
