import { isBlank } from '../grid/cell';
import { textOf } from '../grid/cell-text';
import { profileOf, shareOf, type ColumnProfile } from '../grid/column-profile';
import { findHeader } from '../grid/find-header';
import { matchHeader } from '../grid/match-header';
import { declarationOf } from '../schema/schema';
import { longest, type Candidate } from './choose-places';

/**
 * The place that lacks least to be sales: at least two of a date, a client and an amount are in it. Nothing where no place
 * has them: then the workbook is about something else.
 */
export function nearestToSales(candidates: readonly Candidate[]): Candidate | undefined {
  const counted = candidates.map((candidate) => ({ candidate, count: kindsOf(candidate).size }));
  const most = Math.max(...counted.map(({ count }) => count));
  return most < ENOUGH
    ? undefined
    : longest(counted.flatMap(({ candidate, count }) => (count === most ? [candidate] : [])));
}

const ENOUGH = 2;
const SURE_ENOUGH = 0.8;
const MOST = 0.8;

type Kind = 'day' | 'client' | 'amount';

/** What the headers name and the dates among the cells. Numbers without a word may be anything, but beside dates they may be amounts. */
function kindsOf({ head, facts }: Candidate): ReadonlySet<Kind> {
  const { first, last } = findHeader(head, { table: 'sales', named: [] });
  const headers = head.slice(first, last + 1).flatMap((row) => row.filter((cell) => !isBlank(cell)).map(textOf));
  const kinds = new Set(headers.flatMap((header) => kindOf(header) ?? []));
  const rows = head.slice(last + 1);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const profiles = Array.from({ length: width }, (_, index) => profileOf(rows, index, facts));
  if (profiles.some(isDays)) kinds.add('day');
  if (kinds.has('day') && profiles.some(isNumbers)) kinds.add('amount');
  return kinds;
}

/** Whatever date or number of a sale a header means, it makes a table look like sales. */
function kindOf(header: string): Kind | undefined {
  const [[role, score] = ['', 0]] = [...matchHeader(header, 'sales')].sort((a, b) => b[1] - a[1]);
  if (score < SURE_ENOUGH) return undefined;
  if (role === 'client') return role;
  const kind = declarationOf('sales', role)?.kind;
  return kind === 'day' ? kind : kind === 'number' ? 'amount' : undefined;
}

const isDays = (profile: ColumnProfile): boolean => shareOf(profile.days + profile.dated, profile) >= MOST;
const isNumbers = (profile: ColumnProfile): boolean => shareOf(profile.numbers, profile) >= MOST && !profile.ordinal;
