import type { Reading } from '../tables/reading';
import type { Host } from '../host';
import { isProblem, type Problem } from '../problem';
import { answer, type Steps } from '../steps';
import { startReading } from '../tables/read-table';
import type { TableName } from '../schema/schema';
import type { Candidate } from './choose-places';
import type { ReadRequest } from './read-request';

/** A place that was read, and how: its rows are in the tables. */
export interface Source {
  readonly sheet: string;
  readonly address: string;
  readonly reading: Omit<Reading, 'table'>;
}

/** A place's own table and the account of its reading. */
export interface PlaceRead<T extends TableName> {
  readonly source: Source;
  readonly table: Reading<T>['table'];
}

/** What is wanted of a place. */
export interface Wish<T extends TableName> {
  readonly table: T;
  /** Headers that the user has chosen for roles, as in the request. */
  readonly columns: NonNullable<ReadRequest['columns']>;
  /** Roles worth reading. */
  readonly wanted: readonly string[];
}

/** Reads a place as the table; the problem where it can't be. */
export function* readOne<T extends TableName>(
  host: Host,
  { place, facts }: Candidate,
  { table, columns, wanted }: Wish<T>,
): Steps<PlaceRead<T> | Problem> {
  const isOwn = (role: string) => role.startsWith(`${table}.`);
  const columnOf = (role: string) => role.slice(table.length + 1);
  const reader = startReading(table, {
    top: place.top,
    left: place.left,
    rows: place.rows,
    facts,
    dayFirst: facts.dayFirst ?? true,
    wanted: wanted.filter(isOwn).map(columnOf),
    map: Object.fromEntries(
      Object.entries(columns).flatMap(([role, header]) => (isOwn(role) ? [[columnOf(role), header]] : [])),
    ),
  });
  yield* answer(host.readGrid(place, (rows) => reader.take(rows)));
  const read = reader.end();
  if (isProblem(read)) return read;
  const { table: rows, ...reading } = read;
  return { table: rows, source: { sheet: place.sheet, address: place.address, reading } };
}
