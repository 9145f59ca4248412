import { tableNames, type ListedCapability, type Problem, type TableName } from '../../core';
import type { Book } from '../run/book';

/** The table that a report lacks; null where it lacks none. */
export const tableLacked = (missing: Problem | undefined): TableName | null =>
  missing?.problem === 'no-table' ? missing.table : null;

/** The tables that reports lack, and those reports. */
export const lackingTables = (reports: readonly ListedCapability[], book: Book) =>
  tableNames
    .map((table) => ({ table, reports: reports.filter(({ id }) => tableLacked(book.missing(id)) === table) }))
    .filter((lacking) => lacking.reports.length > 0);
