import type { Reading } from '../grid/reading';
import type { Host } from '../host';
import { isProblem, type Problem } from '../problem';
import { answer, type Steps } from '../steps';
import { startReading } from '../tables/read-table';
import type { TableName } from '../tables/schema';
import type { Tables } from '../tables/tables';
import { likeliest, lookAround, named, type Candidate } from './choose-places';
import type { Request } from './request';

/** A table that was read, and where it stands. */
export interface Source<T extends TableName = TableName> {
  readonly sheet: string;
  readonly address: string;
  readonly reading: Reading<T>;
}
export interface Book {
  readonly tables: Tables;
  readonly sources: { readonly sales: Source<'sales'>; readonly clients?: Source<'clients'> };
  /** Other sheets that look like sales too. */
  readonly alsoSales: readonly string[];
}

/** Finds and reads the tables of the workbook: the sales, without which there is no answer, and the clients where there are any. */
export function* readTables(host: Host, request: Request, wanted: readonly string[]): Steps<Book | Problem> {
  const candidates = yield* lookAround(host);
  const possible = request.sheet === undefined ? candidates : named(candidates, request.sheet);
  if (isProblem(possible)) return possible;
  const salesPlace = likeliest(possible, 'sales') ?? longest(possible);
  if (!salesPlace) return { problem: 'no-table', table: 'sales', sheets: candidates.map(({ place }) => place.sheet) };
  const sales = yield* readOne(host, salesPlace, { table: 'sales', request, wanted });
  if (isProblem(sales)) return sales;

  const others = candidates.filter(({ place }) => place.sheet !== salesPlace.place.sheet);
  const clientsPlace = likeliest(others, 'clients');
  const clients = clientsPlace && (yield* readOne(host, clientsPlace, { table: 'clients', request, wanted }));
  const readClients = clients && !isProblem(clients) ? clients : undefined;
  return {
    tables: { sales: sales.reading.table, ...(readClients && { clients: readClients.reading.table }) },
    sources: { sales, ...(readClients && { clients: readClients }) },
    alsoSales: request.sheet === undefined ? othersLike(others) : [],
  };
}

const longest = (candidates: readonly Candidate[]): Candidate | undefined =>
  [...candidates].sort((a, b) => b.place.rows * Math.min(b.place.columns, 2) - a.place.rows * Math.min(a.place.columns, 2))[0];

const othersLike = (others: readonly Candidate[]): readonly string[] => [
  ...new Set(others.filter(({ recognitions }) => recognitions[0]?.table === 'sales').map(({ place }) => place.sheet)),
];

interface Wish<T extends TableName> {
  readonly table: T;
  readonly request: Request;
  readonly wanted: readonly string[];
}

function* readOne<T extends TableName>(host: Host, { place, facts }: Candidate, { table, request, wanted }: Wish<T>): Steps<Source<T> | Problem> {
  const own = (role: string) => role.startsWith(`${table}.`);
  const columnOf = (role: string) => role.slice(table.length + 1);
  const map = Object.fromEntries(Object.entries(request.columns ?? {}).flatMap(([role, header]) => (own(role) ? [[columnOf(role), header]] : [])));
  const reader = startReading(table, {
    top: place.top,
    facts,
    dayFirst: facts.dayFirst ?? true,
    wanted: wanted.filter(own).map(columnOf),
    map,
  });
  yield* answer(host.readGrid(place, (rows) => reader.take(rows)));
  const reading = reader.end();
  return isProblem(reading) ? reading : { sheet: place.sheet, address: place.address, reading };
}
