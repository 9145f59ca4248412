import type { Row } from './cell';
import { textOf } from './cell-text';
import { LEGAL_FORM, type ColumnProfile } from './column-profile';
import { haveLines } from './document-lines';
import { isDocument, namesDocument, readDocument } from './document-text';
import type { HeaderNames } from './header-names';
import { matchHeader } from './match-header';
import { readDay } from './read-day';
import { isTotalsLabel } from './totals-row';

/** What a heading row names; null for a level that no column of the table stands for, such as a region. */
export type Level = 'client' | 'manager' | null;

/** A report whose clients stand in heading rows with their documents below. */
export interface Grouping {
  /** Column of the clients' headings. */
  readonly label: number;
  /** Column of the documents' names; −1 where there is none. */
  readonly documents: number;
  /** Column of the dates; −1 where they stand in the documents' names. */
  readonly days: number;
  /** What the headings in the label column name, outermost first. */
  readonly levels: readonly Level[];
  /** Below the documents there are rows for their goods. */
  readonly hasLines: boolean;
}

/** What may be such a report: its rows and what is known of its columns. */
export interface Suspect {
  readonly rows: readonly Row[];
  readonly names: HeaderNames;
  readonly profiles: readonly ColumnProfile[];
  /** The column that holds a role by its header; −1 if none does. */
  column(role: string): number;
}

/** How the report is grouped; null where every row has its own client. */
export function findGrouping({ rows, names, profiles, column }: Suspect): Grouping | null {
  const documents = mostDated(profiles);
  const dated = profiles[column('day')];
  const days = dated && dated.days + dated.serials > 0 && column('day') !== documents ? column('day') : -1;
  const label = column('client') >= 0 ? column('client') : profiles.findIndex(({ words }) => words > 0);
  if ((days < 0 && documents < 0) || label < 0) return null;
  const named = namedLevels(names.parts[label] ?? []);
  const told = rows
    .map((row) => ({ row, kind: kindOf(row, { label, documents, days }, named.length > 1) }))
    .filter(({ kind }) => kind !== 'other');
  const count = (wanted: RowKind) => told.filter(({ kind }) => kind === wanted).length;
  const isGrouped = told[0]?.kind === 'heading' && count('document') > 0 && count('flat') <= count('document') / 10;
  if (!isGrouped) return null;
  const outermost = told
    .slice(
      0,
      told.findIndex(({ kind }) => kind === 'document'),
    )
    .map(({ row }) => textOf(row[label]));
  const isNamed = rows.some((row) => isDocument(textOf(row[label])));
  return {
    label,
    documents: documents < 0 && isNamed ? label : documents,
    days,
    levels: levelsOf(named, outermost),
    hasLines: haveLines({
      rows: told.map(({ row }) => row),
      isDocument: told.map(({ kind }) => kind === 'document'),
      amount: column('amount'),
      areNamed: named.includes('document') && named[named.length - 1] !== 'document',
    }),
  };
}

function mostDated(profiles: readonly ColumnProfile[]): number {
  const most = Math.max(0, ...profiles.map(({ dated }) => dated));
  return most === 0 ? -1 : profiles.findIndex(({ dated }) => dated === most);
}

type RowKind = 'heading' | 'document' | 'flat' | 'other';
type Columns = Pick<Grouping, 'label' | 'documents' | 'days'>;

/** Where the header names several levels for the column, any dated row is a document of theirs. */
function kindOf(row: Row, { label, documents, days }: Columns, hasLevels: boolean): RowKind {
  const text = textOf(row[label]).trim();
  if (isBetween(text) || row.some((cell) => typeof cell === 'string' && isTotalsLabel(cell))) return 'other';
  const isDated = days >= 0 ? isDay(row[days]) : readDocument(textOf(row[documents])) !== null;
  if (!isDated) return /\p{L}/u.test(text) && !namesDocument(text) ? 'heading' : 'other';
  return text === '' || hasLevels || isDocument(text) ? 'document' : 'flat';
}

const isDay = (cell: Row[number] | undefined): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && readDay(cell) !== null);

const AGREEMENT = /^(основной\s+|основний\s+|без\s+)?(договор|договір|договору|contract|agreement)/i;

/** A heading between a client and its documents that names neither: an agreement, a month. */
export const isBetween = (text: string): boolean => AGREEMENT.test(text.trim()) || readDay(text) !== null;

/** The levels that a header tells, `Менеджер / Контрагент / Документ`; agreements and periods are none. */
function namedLevels(parts: readonly string[]): readonly (Level | 'document')[] {
  const pieces = parts
    .flatMap((part) => part.split(/[/,;>→]/))
    .filter((piece) => piece.trim() !== '' && !NO_LEVEL.test(piece.trim()));
  return pieces.map((piece) => {
    const match = matchHeader(piece, 'sales');
    const sure = (column: string) => (match.get(column) ?? 0) >= 0.5;
    return sure('client') ? 'client' : sure('manager') ? 'manager' : sure('order') ? 'document' : null;
  });
}

const NO_LEVEL =
  /^(договор|договір|contract|agreement|период|період|period|месяц|місяць|month|квартал|quarter|год|рік|year|день|day|дата)/i;

/** The levels as named, if they reach as deep as the headings above the first document; else the innermost is the client's. */
function levelsOf(named: readonly (Level | 'document')[], headings: readonly string[]): readonly Level[] {
  const end = named.indexOf('document');
  const levels = named.slice(0, end < 0 ? undefined : end).map((level) => (level === 'document' ? null : level));
  const depth = Math.max(1, headings.length);
  if (levels.length >= depth && levels.includes('client')) return levels;
  const outer: Level = depth < 2 || LEGAL_FORM.test(headings[depth - 2] ?? '') ? null : 'manager';
  return [...Array.from({ length: depth - 1 }, (_, i): Level => (i === depth - 2 ? outer : null)), 'client'];
}
