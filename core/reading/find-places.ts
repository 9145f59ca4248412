import type { Problem } from '../problem';
import type { TableName } from '../schema/schema';
import {
  chosenHeaders,
  isNamedOther,
  likeliest,
  likeliestTold,
  longest,
  named,
  recognitionFor,
  withHeaders,
  type Candidate,
} from './choose-places';
import { isProblem } from '../problem';
import type { Wish } from './read-place';

type Columns = Wish<TableName>['columns'];

/** The place of the clients: the likeliest list of them, or the one that has the headers that the user has chosen. */
export function findClients(free: readonly Candidate[], columns: Columns): Candidate | Problem | undefined {
  const headers = chosenHeaders(columns, 'clients');
  const possible = free.filter((one) => !isRatherOther(one));
  const fitting = withHeaders(free, headers);
  const place = likeliest(headers.length > 0 ? fitting : possible, 'clients') ?? likeliest(possible, 'clients');
  return headers.length === 0 ? place : (place ?? anyWith(headers, fitting, free));
}

/** The place of a table that is told by its columns or the name of its sheet. */
export function findTold(
  free: readonly Candidate[],
  table: TableName,
  columns: Columns,
): Candidate | Problem | undefined {
  const headers = chosenHeaders(columns, table);
  const fitting = withHeaders(free, headers);
  const place = likeliestTold(headers.length > 0 ? fitting : free, table);
  return headers.length === 0 ? place : (place ?? anyWith(headers, fitting, free));
}

/** The place on the sheet that the user has pointed at. */
export function pointedAt(free: readonly Candidate[], table: TableName, sheet: string): Candidate | Problem {
  const places = named(free, sheet);
  if (isProblem(places)) return places;
  return likeliestTold(places, table) ?? likeliest(places, table) ?? longest(places)!;
}

/** A place that is none of the kind is read where the user has chosen columns of it: then the problem is told. */
const anyWith = (
  [header = '']: readonly string[],
  fitting: readonly Candidate[],
  free: readonly Candidate[],
): Candidate | Problem => longest(fitting) ?? longest(free) ?? { problem: 'unknown-header', header, headers: [] };

/** A survey or a log of calls names clients too: it is another table if its sheet says so, or if that explains more of it. */
function isRatherOther(one: Candidate): boolean {
  const [first] = one.told;
  if (first === undefined) return false;
  const known = recognitionFor(one, 'clients')?.columns.filter(({ role }) => role !== null).length ?? 0;
  return isNamedOther(one) || (first.byColumn && first.explained > known);
}
