import type { GridFacts } from '../host';
import { isProblem, type Problem } from '../problem';
import type { TableName } from '../tables/schema';
import { assignColumns, requiredColumns, takeForRequired, type Assigned, type Fixed } from './assign-columns';
import { isBlank, type Row } from './cell';
import { chosenColumns, headersOf } from './chosen-columns';
import { profileOf, shareOf, type ColumnProfile } from './column-profile';
import { findHeader, type HeaderRows } from './find-header';
import { findGrouping, type Grouping } from './grouped-layout';
import { guessColumns } from './guess-columns';
import { headerNames, type HeaderNames } from './header-names';
import { scoreColumns } from './score-columns';

/** Where a role's values are. `document`: inside a document's name, `Реализация 000123 от 12.03.2025`. */
export interface Source extends Assigned {
  readonly as: 'cell' | 'document';
}

/** A place understood as a table: everything that reading it takes. */
export interface Understanding {
  readonly table: TableName;
  readonly header: HeaderRows;
  readonly names: HeaderNames;
  readonly profiles: readonly ColumnProfile[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly grouping: Grouping | null;
  /** There is no amount column: the amount is quantity × price. */
  readonly derivesAmount: boolean;
}

/** What is known beside the cells. `map`: headers the user has chosen for roles, '' for a role the sheet does not have. */
export interface Circumstances {
  readonly left: number;
  readonly facts: GridFacts;
  readonly map: Readonly<Record<string, string>>;
}

/** The place's first rows as a table of the schema, or why they can't be one. */
export function understand(
  head: readonly Row[],
  table: TableName,
  { left, facts, map }: Circumstances,
): Understanding | Problem {
  const header = findHeader(head, { table, named: Object.values(map) });
  const rows = head.slice(header.last + 1).filter((row) => row.some((cell) => !isBlank(cell)));
  const width = head.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, index) => index);
  const filled = columns.map((index) => rows.some((row) => !isBlank(row[index])));
  const names = headerNames(head, { header, left, filled });
  const fixed = chosenColumns(map, names);
  if (isProblem(fixed)) return fixed;
  const profiles = columns.map((index) => profileOf(rows, index, facts));
  return complete({ table, header, names, profiles, rows, fixed });
}

interface Draft {
  readonly table: TableName;
  readonly header: HeaderRows;
  readonly names: HeaderNames;
  readonly profiles: readonly ColumnProfile[];
  readonly rows: readonly Row[];
  readonly fixed: Fixed;
}

function complete(draft: Draft): Understanding | Problem {
  const { table, header, names, profiles, fixed } = draft;
  const scores = scoreColumns(table, names, profiles);
  const assigned = assignColumns(scores, fixed);
  const grouping = table === 'sales' ? groupingOf(draft, assigned) : null;
  if (grouping) assignGroups(assigned, grouping, fixed);
  else datesInDocuments(assigned, draft);
  guessColumns(assigned, draft);
  const derivesAmount = table === 'sales' && canDerive(assigned, draft);
  if (derivesAmount) assigned.delete('amount');
  for (const missing of requiredColumns(table)) {
    if (assigned.has(missing) || (missing === 'amount' && derivesAmount)) continue;
    takeForRequired(assigned, scores, { missing, table, fixed });
    if (!assigned.has(missing))
      return {
        problem: 'no-column',
        table,
        column: missing,
        headers: headersOf(names, (i) => (profiles[i]?.filled ?? 0) > 0),
      };
  }
  return { table, header, names, profiles, grouping, derivesAmount, sources: sourcesOf(assigned, profiles, grouping) };
}

function groupingOf({ rows, names, profiles }: Draft, assigned: ReadonlyMap<string, Assigned>): Grouping | null {
  return findGrouping({ rows, names, profiles, column: (role) => assigned.get(role)?.index ?? -1 });
}

/** In a grouped report the clients' column may name the managers and the documents too, and these say their dates. */
function assignGroups(
  assigned: Map<string, Assigned>,
  { label, documents, days, levels }: Grouping,
  fixed: Fixed,
): void {
  for (const [role, { index }] of [...assigned]) if (index === label || index === documents) assigned.delete(role);
  const assign = (role: string, index: number) => {
    if (index >= 0 && !assigned.has(role) && fixed.get(role) !== -1)
      assigned.set(role, { index, confidence: BY_LAYOUT });
  };
  assign('client', label);
  assign('manager', levels.includes('manager') ? label : -1);
  assign('order', documents);
  assign('day', days < 0 ? documents : days);
}

const BY_LAYOUT = 0.9;

/** Without a column of dates the documents' names may tell them. */
function datesInDocuments(assigned: Map<string, Assigned>, { profiles, fixed, table }: Draft): void {
  if (table !== 'sales' || assigned.has('day') || fixed.has('day')) return;
  const index = profiles.findIndex((profile) => shareOf(profile.dated, profile) >= 0.5);
  if (index >= 0) assigned.set('day', { index, confidence: IN_NAMES });
}

const IN_NAMES = 0.8;

function canDerive(assigned: ReadonlyMap<string, Assigned>, { profiles, fixed }: Draft): boolean {
  const amount = assigned.get('amount');
  const isEmpty = amount === undefined || profiles[amount.index]?.filled === 0;
  return isEmpty && (fixed.get('amount') ?? -1) < 0 && assigned.has('quantity') && assigned.has('price');
}

/** Days and order numbers are inside the names of documents where most dates of their column are. */
function sourcesOf(
  assigned: ReadonlyMap<string, Assigned>,
  profiles: readonly ColumnProfile[],
  grouping: Grouping | null,
): ReadonlyMap<string, Source> {
  const inNames = (index: number) => {
    const { dated = 0, days = 0, serials = 0 } = profiles[index] ?? {};
    return dated > 0 && (dated > days + serials || (grouping !== null && index === grouping.documents));
  };
  return new Map(
    [...assigned].map(([role, one]) => [
      role,
      { ...one, as: (role === 'day' || role === 'order') && inNames(one.index) ? 'document' : 'cell' },
    ]),
  );
}
