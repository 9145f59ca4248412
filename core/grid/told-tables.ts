import { isProblem } from '../problem';
import { requiredColumns, tableNames, type TableName } from '../schema/schema';
import { declaredTables } from '../schema/tables.generated';
import type { Row } from './cell';
import type { GridFacts } from './grid-facts';
import { isSheetOf, matchHeader } from './match-header';
import { HEAD_ROWS } from './recognise';
import { understand, type Understanding } from './understand';

/** A table that a place is told to be by what only that table has. */
export interface ToldTable {
  readonly table: TableName;
  /** The name of the sheet says so. */
  readonly byName: boolean;
  /** A header says so. */
  readonly byColumn: boolean;
  /** Columns that the table explains. */
  readonly explained: number;
}

/** Where a place stands, and on which sheet. */
export interface Standing {
  readonly left: number;
  readonly sheet: string;
}

const SURE_WORD = 0.95;
const SURE_COLUMN = 0.5;

/**
 * The tables beside sales and clients that the first rows of a place may be: their required columns are there, and the
 * sheet's name or a header tells them. The likeliest first: named ones, then those that explain most columns.
 */
export function toldTables(head: readonly Row[], { left, sheet }: Standing, facts: GridFacts): readonly ToldTable[] {
  const first = head.slice(0, HEAD_ROWS);
  const told = tableNames.flatMap((table): readonly ToldTable[] => {
    if (table === 'sales' || table === 'clients') return [];
    const understood = understand(first, table, { left, facts, map: {} });
    if (isProblem(understood) || !requiredColumns(table).every((role) => isSure(understood, role))) return [];
    const byName = isSheetOf(sheet, table);
    const byColumn = declaredTables[table].tells.some((role) => isTold(understood, role));
    return byName || byColumn ? [{ table, byName, byColumn, explained: understood.sources.size }] : [];
  });
  return told.sort((a, b) => Number(b.byName) - Number(a.byName) || b.explained - a.explained);
}

const isSure = ({ sources }: Understanding, role: string): boolean =>
  (sources.get(role)?.confidence ?? 0) >= SURE_COLUMN;

function isTold({ table, sources, names }: Understanding, role: string): boolean {
  const source = sources.get(role);
  if (!source || source.confidence < SURE_COLUMN) return false;
  return (matchHeader(names.names[source.index] ?? '', table).get(role) ?? 0) >= SURE_WORD;
}
