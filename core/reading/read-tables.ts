import type { Host } from '../host';
import { isProblem, type Problem } from '../problem';
import type { Steps } from '../steps';
import { partsOfRole, type TableName } from '../schema/schema';
import type { Tables } from '../tables/tables';
import { chosenHeaders, lookAround, named, sheetsOf, type Candidate } from './choose-places';
import { findClients, findTold, pointedAt } from './find-places';
import { readOne, type PlaceRead, type Wish } from './read-place';
import { findSales, otherSales, readSales, type Sources } from './read-sales';
import type { ReadRequest } from './read-request';

/** Where the rows of each table come from; sales that are spread over sheets, one for each year or month, have several places. */
export type TableSources = { readonly [T in TableName]?: Sources };

/** The tables of a workbook and where they stand. */
export interface ReadTables {
  readonly tables: Tables;
  readonly sources: TableSources;
  /** Why a table that was looked for is not there. */
  readonly problems: { readonly [T in TableName]?: Problem };
  /** Other sheets that look like sales too. */
  readonly alsoSales: readonly string[];
  /** Sheets that make one table where the user points at none of them; empty where no sheets belong together. */
  readonly series: readonly string[];
}

/**
 * Finds and reads the tables of the workbook that any of the roles is of, sales and clients in any case. A table that can't be
 * read is left out, with the problem; where the user has pointed at its sheet or its columns, that is the answer.
 */
export function* readTables(host: Host, request: ReadRequest, wanted: readonly string[]): Steps<ReadTables | Problem> {
  const candidates = yield* lookAround(host);
  const { columns = {}, sheets = {} } = request;
  const strange = Object.values(sheets)
    .map((sheet) => named(candidates, sheet))
    .find(isProblem);
  if (strange) return strange;
  const read: Reading = { tables: {}, sources: {}, problems: {}, alsoSales: [], series: [] };
  const sales = yield* salesOf(host, { candidates, request, wanted }, read);
  if (isProblem(sales)) return sales;
  for (const table of tablesIn(wanted)) {
    const free = candidates.filter((one) => !isTaken(one, read));
    const place = sheets[table] === undefined ? placeFor(table, free, columns) : pointedAt(free, table, sheets[table]);
    const found = isProblem(place) ? place : yield* readOther(host, place, { table, columns, wanted });
    const isChosen = sheets[table] !== undefined || chosenHeaders(columns, table).length > 0;
    if (isProblem(found) && isChosen) return found;
    if (isProblem(found)) read.problems[table] = found;
    else if (found) add(read, table, found);
    else read.problems[table] = { problem: 'no-table', table, sheets: sheetsOf(candidates) };
  }
  return read;
}

type Reading = {
  -readonly [K in keyof ReadTables]: K extends 'problems'
    ? { [T in TableName]?: Problem }
    : K extends 'tables' | 'sources'
      ? Record<string, unknown>
      : ReadTables[K];
};

interface Search {
  readonly candidates: readonly Candidate[];
  readonly request: ReadRequest;
  readonly wanted: readonly string[];
}

/** Reads the sales; a sheet that the user has named and that is not there is the only problem that ends the reading. */
function* salesOf(host: Host, { candidates, request, wanted }: Search, read: Reading): Steps<Problem | undefined> {
  const { columns = {}, sheets = {}, sheet } = request;
  const others = Object.values(sheets);
  const possible =
    sheet === undefined ? candidates.filter(({ place }) => !others.includes(place.sheet)) : named(candidates, sheet);
  if (isProblem(possible)) return possible;
  const found = findSales(possible, candidates, request);
  if (!found) {
    read.problems.sales = { problem: 'no-table', table: 'sales', sheets: sheetsOf(candidates) };
    return undefined;
  }
  const sales = yield* readSales(host, found, { table: 'sales', columns, wanted });
  if (isProblem(sales)) {
    read.problems.sales = sales;
    return undefined;
  }
  read.tables.sales = sales.table;
  read.sources.sales = sales.sources;
  const own = sales.sources.map((source) => source.sheet);
  const rest = candidates.filter(({ place }) => !own.includes(place.sheet));
  read.alsoSales = sheet === undefined ? otherSales(rest) : [];
  read.series = sheet !== undefined && found.series.length > 1 ? sheetsOf(found.series) : own.length > 1 ? own : [];
  return undefined;
}

/** The tables that are looked for beside the sales, clients first: they may be told by less than the others. */
const tablesIn = (wanted: readonly string[]): readonly TableName[] => [
  ...new Set<TableName>(
    ['clients', ...wanted.map((role) => partsOfRole(role).table)].filter((table) => table !== 'sales') as TableName[],
  ),
];

const placeFor = (table: TableName, free: readonly Candidate[], columns: Wish<TableName>['columns']) =>
  table === 'clients' ? findClients(free, columns) : findTold(free, table, columns);

const isTaken = ({ place }: Candidate, { sources }: Reading): boolean =>
  (Object.values(sources) as Sources[]).some((own) => own.some(({ sheet }) => sheet === place.sheet));

function* readOther<T extends TableName>(
  host: Host,
  place: Candidate | undefined,
  wish: Wish<T>,
): Steps<PlaceRead<T> | Problem | undefined> {
  return place && (yield* readOne(host, place, wish));
}

function add(read: Reading, table: TableName, { table: rows, source }: PlaceRead<TableName>): void {
  read.tables[table] = rows;
  read.sources[table] = [source];
}
