import type { Row } from '../../core/grid/cell';
import { isProblem } from '../../core/problem';
import { columnsOf, tableLabel, tableNames, type TableName } from '../../core/schema/schema';
import { declaredTables } from '../../core/schema/tables.generated';
import type { FixtureRow } from '../../core/schema/define-table';
import { readTables } from '../../core/reading/read-tables';
import { finishNow } from '../../core/steps';
import type { Sales, Tables } from '../../core/tables/tables';
import type { Language } from '../../core/words/language';
import { memoryHost, type MemorySheet } from './memory-host';

/** The rows that a table's declaration brings along, on a sheet with the table's name and its columns' labels as headers. */
export function fixtureSheet(table: TableName, language: Language = 'ru'): MemorySheet {
  const fixture = declaredTables[table].fixture as readonly FixtureRow[];
  const columns = Object.entries(columnsOf(table)).filter(([name]) => fixture.some((row) => row[name] !== undefined));
  const rows = fixture.map((row): Row => columns.map(([name]) => row[name] ?? null));
  return { name: tableLabel(table)[language], rows: [columns.map(([, { label }]) => label[language]), ...rows] };
}

/** Every role of every table. */
export const everyRole: readonly string[] = tableNames.flatMap((table) =>
  Object.keys(columnsOf(table)).map((column) => `${table}.${column}`),
);

/** All tables, read from their fixtures. */
export function fixtureTables(): Tables {
  const read = finishNow(readTables(memoryHost(...tableNames.map((table) => fixtureSheet(table))), {}, everyRole));
  if (isProblem(read)) throw new Error(JSON.stringify(read));
  return read.tables;
}

const fixtures = fixtureTables();

/** The same with other sales. */
export const tablesWith = (sales: Sales): Tables => ({ ...fixtures, sales });
