import { dayAfterLast } from '../clients/as-of';
import type { Day } from '../calendar/day';
import type { Host } from '../host';
import { isProblem, type Problem } from '../problem';
import type { Steps } from '../steps';
import { partsOfRole, type ColumnRole } from '../schema/schema';
import { ofManagers } from './of-managers';
import { readTables, type ReadTables } from './read-tables';
import type { ReadRequest } from './read-request';

/** The tables of a workbook, read once: reports are computed from them. */
export interface Book extends ReadTables {
  /** The tables with the rows of everybody. */
  readonly whole: ReadTables['tables'];
  /** The as-of date where the user names none: the day after the last sale of all, or the last dated row without sales. */
  readonly asOf: Day;
  /** Whose rows the tables hold, where not everybody's. */
  readonly managers?: readonly string[];
}

/**
 * Reads the workbook's tables with every column that any of the capabilities needs or uses; computes nothing. Where none of
 * them can be answered because a table is missing, that is the problem.
 */
export function* readBook(host: Host, request: ReadRequest, capabilities: readonly Reader[]): Steps<Book | Problem> {
  const { managers = [], alsoRead = [] } = request;
  const wanted = [...rolesOf(capabilities), ...alsoRead, ...(managers.length > 0 ? ROLES_OF_MANAGERS : [])];
  const read = yield* readTables(host, request, wanted);
  if (isProblem(read)) return read;
  const lacking = capabilities.map((one) => missingTable(one, read));
  const [first] = capabilities.length > 0 ? lacking : [read.problems.sales];
  if (first && lacking.every((problem) => problem !== undefined)) return first;
  const book = { ...read, whole: read.tables, asOf: dayAfterLast(read.tables) };
  return managers.length > 0 ? ofManagers(book, managers) : book;
}

/** Why a table is not there without which the capability has no answer. */
export function missingTable({ needs }: Pick<Reader, 'needs'>, { tables, problems }: ReadTables): Problem | undefined {
  const table = needs.map((role) => partsOfRole(role).table).find((name) => tables[name] === undefined);
  return table && (problems[table] ?? { problem: 'no-table', table, sheets: [] });
}

const ROLES_OF_MANAGERS: readonly ColumnRole[] = ['sales.manager', 'clients.client', 'clients.manager'];

/** Whoever computes from the tables: columns that are needed, and columns that make the answer richer. */
export interface Reader {
  readonly needs: readonly ColumnRole[];
  readonly uses: readonly ColumnRole[];
}

/** Roles that the reports need or use, required columns of the table included. */
const rolesOf = (capabilities: readonly Reader[]): readonly ColumnRole[] => [
  ...new Set(capabilities.flatMap(({ needs, uses }) => [...needs, ...uses])),
];
