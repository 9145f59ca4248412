import type { Reading } from '../grid/reading';
import type { Host } from '../host';
import { isProblem, type Problem } from '../problem';
import { answer, type Steps } from '../steps';
import { startReading } from '../tables/read-table';
import type { TableName } from '../tables/schema';
import type { Tables } from '../tables/tables';
import { likeliest, longest, lookAround, named, withHeaders, type Candidate } from './choose-places';
import { nearestToSales } from './nearest-to-sales';
import type { ReadRequest } from './request';

/** A table that was read, and where it stands. */
export interface Source<T extends TableName = TableName> {
  readonly sheet: string;
  readonly address: string;
  readonly reading: Reading<T>;
}
/** The tables of a workbook and where they stand. */
export interface ReadTables {
  readonly tables: Tables;
  readonly sources: { readonly sales: Source<'sales'>; readonly clients?: Source<'clients'> };
  /** Other sheets that look like sales too. */
  readonly alsoSales: readonly string[];
}

/** Finds and reads the tables of the workbook: the sales, without which there is no answer, and the clients where there are any. */
export function* readTables(host: Host, request: ReadRequest, wanted: readonly string[]): Steps<ReadTables | Problem> {
  const candidates = yield* lookAround(host);
  const possible = request.sheet === undefined ? candidates : named(candidates, request.sheet);
  if (isProblem(possible)) return possible;
  const salesPlace = likeliest(possible, 'sales') ?? unlikelySales(possible, request);
  if (!salesPlace) return { problem: 'no-table', table: 'sales', sheets: sheetsOf(candidates) };
  const sales = yield* readOne(host, salesPlace, { table: 'sales', request, wanted });
  if (isProblem(sales)) return sales;

  const others = candidates.filter(({ place }) => place.sheet !== salesPlace.place.sheet);
  const clients = yield* readClients(host, others, { table: 'clients', request, wanted });
  if (isProblem(clients)) return clients;
  return {
    tables: { sales: sales.reading.table, ...(clients && { clients: clients.reading.table }) },
    sources: { sales, ...(clients && { clients }) },
    alsoSales: request.sheet === undefined ? othersLike(others) : [],
  };
}

/** A place that is not recognised is read where the user points at its sheet or columns, or to tell what it lacks. */
function unlikelySales(candidates: readonly Candidate[], request: ReadRequest): Candidate | undefined {
  const headers = chosenHeaders(request, 'sales');
  if (request.sheet === undefined && headers.length === 0) return nearestToSales(candidates);
  return longest(withHeaders(candidates, headers)) ?? longest(candidates);
}

/**
 * The clients; nothing where there are none. A table that can't be read is left out, but if the user has pointed at a
 * column of it: then the problem is told.
 */
function* readClients(
  host: Host,
  others: readonly Candidate[],
  wish: Wish<'clients'>,
): Steps<Source<'clients'> | Problem | undefined> {
  const headers = chosenHeaders(wish.request, 'clients');
  const [header] = headers;
  const fitting = withHeaders(others, headers);
  const place = likeliest(fitting, 'clients') ?? likeliest(others, 'clients');
  if (header === undefined) {
    const clients = place && (yield* readOne(host, place, wish));
    return isProblem(clients) ? undefined : clients;
  }
  const pointedAt = place ?? longest(fitting) ?? longest(others);
  return pointedAt ? yield* readOne(host, pointedAt, wish) : { problem: 'unknown-header', header, headers: [] };
}

/** Headers the user has chosen for columns of the table; '' says that it has no such column. */
const chosenHeaders = ({ columns = {} }: ReadRequest, table: TableName): readonly string[] =>
  Object.entries(columns).flatMap(([role, header]) => (role.startsWith(`${table}.`) && header !== '' ? [header] : []));

const othersLike = (others: readonly Candidate[]): readonly string[] =>
  sheetsOf(others.filter(({ recognitions }) => recognitions[0]?.table === 'sales'));

/** Each once, also where there are real tables on it. */
const sheetsOf = (candidates: readonly Candidate[]): readonly string[] => [
  ...new Set(candidates.map(({ place }) => place.sheet)),
];

interface Wish<T extends TableName> {
  readonly table: T;
  readonly request: ReadRequest;
  readonly wanted: readonly string[];
}

function* readOne<T extends TableName>(
  host: Host,
  { place, facts }: Candidate,
  { table, request, wanted }: Wish<T>,
): Steps<Source<T> | Problem> {
  const own = (role: string) => role.startsWith(`${table}.`);
  const columnOf = (role: string) => role.slice(table.length + 1);
  const map = Object.fromEntries(
    Object.entries(request.columns ?? {}).flatMap(([role, header]) => (own(role) ? [[columnOf(role), header]] : [])),
  );
  const reader = startReading(table, {
    top: place.top,
    left: place.left,
    rows: place.rows,
    facts,
    dayFirst: facts.dayFirst ?? true,
    wanted: wanted.filter(own).map(columnOf),
    map,
  });
  yield* answer(host.readGrid(place, (rows) => reader.take(rows)));
  const reading = reader.end();
  return isProblem(reading) ? reading : { sheet: place.sheet, address: place.address, reading };
}
