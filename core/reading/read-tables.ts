import type { Host } from '../host';
import { isProblem, type Problem } from '../problem';
import type { Steps } from '../steps';
import type { TableName } from '../schema/schema';
import type { Sales, Tables } from '../tables/tables';
import { likeliest, longest, lookAround, looksLike, named, withHeaders, type Candidate } from './choose-places';
import { nearestToSales } from './nearest-to-sales';
import { readOne, type PlaceRead, type Source, type Wish } from './read-place';
import { readSales, type Sources } from './read-sales';
import type { ReadRequest } from './read-request';
import { seriesWith } from './sheet-series';

/** The tables of a workbook and where they stand. */
export interface ReadTables {
  readonly tables: Tables & { readonly sales: Sales };
  /** Sales that are spread over sheets, one for each year or month, have several places: their rows follow one another. */
  readonly sources: { readonly sales: Sources; readonly clients?: Source };
  /** Other sheets that look like sales too. */
  readonly alsoSales: readonly string[];
  /** Sheets that make one table where the user points at none of them; empty where no sheets belong together. */
  readonly series: readonly string[];
}

/** Finds and reads the tables of the workbook: the sales, without which there is no answer, and the clients where there are any. */
export function* readTables(host: Host, request: ReadRequest, wanted: readonly string[]): Steps<ReadTables | Problem> {
  const candidates = yield* lookAround(host);
  const possible = request.sheet === undefined ? candidates : named(candidates, request.sheet);
  if (isProblem(possible)) return possible;
  const salesPlace = likeliest(possible, 'sales') ?? unlikelySales(possible, request);
  if (!salesPlace) return { problem: 'no-table', table: 'sales', sheets: sheetsOf(candidates) };
  const series = seriesWith(salesPlace, candidates);
  const { columns = {}, sheet } = request;
  const sales = yield* readSales(
    host,
    { place: salesPlace, series: sheet === undefined ? series : [salesPlace] },
    { table: 'sales', columns, wanted },
  );
  if (isProblem(sales)) return sales;

  const read = sales.sources.map((source) => source.sheet);
  const others = candidates.filter(({ place }) => !read.includes(place.sheet));
  const clients = yield* readClients(host, others, { table: 'clients', columns, wanted });
  if (isProblem(clients)) return clients;
  return {
    tables: { sales: sales.table, ...(clients && { clients: clients.table }) },
    sources: { sales: sales.sources, ...(clients && { clients: clients.source }) },
    alsoSales: sheet === undefined ? othersLike(others) : [],
    series: sheet !== undefined && series.length > 1 ? sheetsOf(series) : read.length > 1 ? read : [],
  };
}

/** A place that is not recognised is read where the user points at its sheet or columns, or to tell what it lacks. */
function unlikelySales(candidates: readonly Candidate[], request: ReadRequest): Candidate | undefined {
  const headers = chosenHeaders(request.columns ?? {}, 'sales');
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
): Steps<PlaceRead<'clients'> | Problem | undefined> {
  const headers = chosenHeaders(wish.columns, 'clients');
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
const chosenHeaders = (columns: Wish<TableName>['columns'], table: TableName): readonly string[] =>
  Object.entries(columns).flatMap(([role, header]) => (role.startsWith(`${table}.`) && header !== '' ? [header] : []));

const othersLike = (others: readonly Candidate[]): readonly string[] =>
  sheetsOf(others.filter((one) => looksLike(one, 'sales')));

/** Each once, also where there are real tables on it. */
const sheetsOf = (candidates: readonly Candidate[]): readonly string[] => [
  ...new Set(candidates.map(({ place }) => place.sheet)),
];
