import type { GridFacts } from './grid-facts';
import { isProblem, type Problem } from '../problem';
import { declarationOf, requiredColumns, type TableName } from '../schema/schema';
import { assignColumns, takeForRequired, type Assigned, type Fixed } from './assign-columns';
import { assignGroups, datesInDocuments } from './assign-documents';
import { isBlank, type Row } from './cell';
import { chosenColumns, headersOf } from './chosen-columns';
import { profileOf, type ColumnProfile } from './column-profile';
import { findCrossTab, monthsText, uncrossedHead, type CrossTab } from './cross-tab';
import { filledDownIn, type FilledDown } from './fill-down';
import { findHeader, type HeaderRows } from './find-header';
import { findGrouping, type Grouping } from './grouped-layout';
import { guessColumns } from './guess-columns';
import { headerNames, type HeaderNames } from './header-names';
import { scoreColumns } from './score-columns';
import { sourcesOf, type Source } from './sources';

/** A place understood as a table: everything that reading it takes. */
export interface Understanding {
  readonly table: TableName;
  readonly header: HeaderRows;
  readonly names: HeaderNames;
  readonly profiles: readonly ColumnProfile[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly grouping: Grouping | null;
  /** Columns whose blanks mean the value above. */
  readonly filledDown: readonly FilledDown[];
  /** The months stand across: header, names, profiles and sources are those of the rows made of it. */
  readonly crossTab?: CrossTab;
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
  circumstances: Circumstances,
): Understanding | Problem {
  const crossTab = table === 'sales' ? findCrossTab(head, circumstances.facts) : null;
  const crossed = crossTab && understandCrossed(head, crossTab, circumstances);
  return crossed ?? understandRows(head, table, circumstances);
}

/** Sales with the months across; null where the user has chosen a column of days or amounts, or nothing names the clients. */
function understandCrossed(head: readonly Row[], crossTab: CrossTab, known: Circumstances): Understanding | null {
  const { day = '', amount = '', ...map } = known.map;
  const months = monthsText(crossTab);
  if ([day, amount].some((header) => header !== '' && header !== months)) return null;
  const dateColumns = crossTab.kept.flatMap((index, at) => (known.facts.dateColumns.includes(index) ? [at] : []));
  const facts = { ...known.facts, dateColumns };
  const understood = understandRows(uncrossedHead(head, crossTab), 'sales', { ...known, facts, map });
  const isSure = !isProblem(understood) && understood.header.last === crossTab.headerRow && !understood.grouping;
  return isSure ? { ...understood, crossTab } : null;
}

function understandRows(
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
  const fixed = chosenColumns(declared(map, table), names);
  if (isProblem(fixed)) return fixed;
  const profiles = columns.map((index) => profileOf(rows, index, facts));
  return complete({ table, header, names, profiles, rows, fixed });
}

/** What a workbook remembers may be of another version, or edited: only columns that the table has are looked for. */
const declared = (map: Readonly<Record<string, string>>, table: TableName): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(map).filter(([role]) => declarationOf(table, role) !== undefined));

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
  else if (table === 'sales') datesInDocuments(assigned, draft);
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
  const sources = sourcesOf(assigned, profiles, grouping);
  const filledDown = table === 'sales' && !grouping ? filledDownIn(draft.rows, sources) : [];
  return { table, header, names, profiles, grouping, derivesAmount, filledDown, sources };
}

function groupingOf({ rows, names, profiles }: Draft, assigned: ReadonlyMap<string, Assigned>): Grouping | null {
  return findGrouping({ rows, names, profiles, column: (role) => assigned.get(role)?.index ?? -1 });
}

function canDerive(assigned: ReadonlyMap<string, Assigned>, { profiles, fixed }: Draft): boolean {
  const amount = assigned.get('amount');
  const isEmpty = amount === undefined || profiles[amount.index]?.filled === 0;
  return isEmpty && (fixed.get('amount') ?? -1) < 0 && assigned.has('quantity') && assigned.has('price');
}
