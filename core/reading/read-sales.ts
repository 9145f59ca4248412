import type { Host } from '../host';
import { isProblem, type Problem } from '../problem';
import type { Steps } from '../steps';
import { joinSales } from '../tables/join-sales';
import type { Sales } from '../tables/tables';
import {
  chosenHeaders,
  isNamedOther,
  isTold,
  likeliest,
  longest,
  looksLike,
  sheetsOf,
  withHeaders,
  type Candidate,
} from './choose-places';
import { mainDays, overlap, type MainDays } from './main-days';
import { nearestToSales } from './nearest-to-sales';
import { readOne, type PlaceRead, type Source, type Wish } from './read-place';
import type { ReadRequest } from './read-request';
import { seriesWith } from './sheet-series';

/** At least one. */
export type Sources = readonly [Source, ...Source[]];

/** The sales, and the places their rows come from, in the order of the workbook. */
export interface SalesRead {
  readonly table: Sales;
  readonly sources: Sources;
}

/** The place of the sales and those that make one table with it. */
export interface SalesPlace {
  readonly place: Candidate;
  readonly series: readonly Candidate[];
  /** The user has pointed at the place: the others of its series are left. */
  readonly alone: boolean;
}

/**
 * Where the sales are, among the places that may be meant. Sheets whose name says that they are another table come last, and
 * those whose columns say so too are none – unless the user has pointed at the sheet.
 */
export function findSales(
  possible: readonly Candidate[],
  all: readonly Candidate[],
  request: ReadRequest,
): SalesPlace | undefined {
  const alone = request.sheet !== undefined;
  const open = alone ? possible : possible.filter((one) => !isTold(one));
  const first = alone ? open : open.filter((one) => !isNamedOther(one));
  const place = likeliest(first, 'sales') ?? likeliest(open, 'sales') ?? unlikelySales(open, request);
  return place && { place, series: seriesWith(place, alone ? all : open), alone };
}

/** A place that is not recognised is read where the user points at its sheet or columns, or to tell what it lacks. */
function unlikelySales(candidates: readonly Candidate[], request: ReadRequest): Candidate | undefined {
  const headers = chosenHeaders(request.columns ?? {}, 'sales');
  if (request.sheet === undefined && headers.length === 0) return nearestToSales(candidates);
  return longest(withHeaders(candidates, headers)) ?? longest(candidates);
}

/** Sheets that look like sales too. */
export const otherSales = (others: readonly Candidate[]): readonly string[] =>
  sheetsOf(others.filter((one) => looksLike(one, 'sales') && !isNamedOther(one)));

/**
 * Reads the place, and as one table with it those of its series whose days are others: sheets with the same days are two
 * accounts of the same sales, or sales of two branches, which only the user can tell.
 */
export function* readSales(
  host: Host,
  { place, series: all, alone }: SalesPlace,
  wish: Wish<'sales'>,
): Steps<SalesRead | Problem> {
  const series = alone ? [place] : all;
  const reading = (one: Candidate) => readOne(host, one, { ...wish, columns: columnsFor(one, series, wish.columns) });
  const main = yield* reading(place);
  if (isProblem(main) || series.length < 2)
    return isProblem(main) ? main : { table: main.table, sources: [main.source] };
  const taken = new Map([[place, withDays(main)]]);
  for (const other of series.filter((one) => one !== place)) {
    const read = yield* reading(other);
    if (isProblem(read)) continue;
    const dated = withDays(read);
    if (![...taken.values()].some(({ days }) => overlap(days, dated.days))) taken.set(other, dated);
  }
  return joined(series.flatMap((one) => taken.get(one) ?? []));
}

/** A header that the user has chosen counts where it stands: other sheets of the series may call the column otherwise. */
const columnsFor = (one: Candidate, series: readonly Candidate[], columns: Wish<'sales'>['columns']): typeof columns =>
  Object.fromEntries(
    Object.entries(columns).filter(([, header]) => {
      const holders = header === '' ? [] : withHeaders(series, [header]);
      return holders.length === 0 || holders.includes(one);
    }),
  );

interface Dated extends PlaceRead<'sales'> {
  readonly days: MainDays;
}

const withDays = (read: PlaceRead<'sales'>): Dated => ({ ...read, days: mainDays(read.table.day) });

function joined(parts: readonly Dated[]): SalesRead {
  const [first, ...others] = parts.map(({ source }) => source) as [Source, ...Source[]];
  const tables = parts.map(({ table }) => table);
  return { table: tables.length === 1 ? tables[0]! : joinSales(tables), sources: [first, ...others] };
}
