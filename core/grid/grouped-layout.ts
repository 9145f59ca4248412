import type { Row } from './cell';
import { textOf } from './cell-text';
import { LEGAL_FORM, type ColumnProfile } from './column-profile';
import { isDocument, namesDocument, readDocument } from './document-text';
import type { HeaderNames } from './header-names';
import { matchHeader } from './match-header';
import { readDay } from './read-day';
import { mayBeTotalsLabel } from './totals-row';

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
}

/** What may be such a report: its rows and what is known of its columns. */
export interface Suspect {
  readonly rows: readonly Row[];
  readonly names: HeaderNames;
  readonly profiles: readonly ColumnProfile[];
  /** Column that holds the clients, by its header; −1 if none does. */
  readonly client: number;
  /** Column that holds the dates, by its header; −1 if none does. */
  readonly day: number;
}

/** How the report is grouped; null where every row has its own client. */
export function findGrouping({ rows, names, profiles, client, day }: Suspect): Grouping | null {
  const documents = mostDated(profiles);
  const days = day >= 0 && (profiles[day]?.days ?? 0) + (profiles[day]?.serials ?? 0) > 0 ? day : -1;
  if (days < 0 && documents < 0) return null;
  const label = client >= 0 ? client : profiles.findIndex(({ words }) => words > 0);
  if (label < 0) return null;
  const named = namedLevels(names.parts[label] ?? []);
  const kinds = rows.map((row) => kindOf(row, { label, documents, days }, named.length > 1)).filter((kind) => kind !== 'other');
  const count = (wanted: RowKind) => kinds.filter((kind) => kind === wanted).length;
  const isGrouped = kinds[0] === 'heading' && count('document') > 0 && count('flat') <= count('document') / 10;
  if (!isGrouped) return null;
  const headings = rows.map((row) => textOf(row[label]).trim()).filter((text) => text !== '' && !isAgreement(text));
  const levels = levelsOf(named, headings.slice(0, kinds.indexOf('document')));
  return { label, documents: documents < 0 && rows.some((row) => isDocument(textOf(row[label]))) ? label : documents, days, levels };
}

function mostDated(profiles: readonly ColumnProfile[]): number {
  const most = Math.max(0, ...profiles.map(({ dated }) => dated));
  return most === 0 ? -1 : profiles.findIndex(({ dated }) => dated === most);
}

type RowKind = 'heading' | 'document' | 'flat' | 'other';

/** Where the header names several levels for the column, any dated row is a document of theirs. */
function kindOf(row: Row, { label, documents, days }: Omit<Grouping, 'levels'>, hasLevels: boolean): RowKind {
  const text = textOf(row[label]).trim();
  if (isAgreement(text) || row.some((cell) => typeof cell === 'string' && mayBeTotalsLabel(cell))) return 'other';
  const isDated = days >= 0 ? isDay(row[days]) : readDocument(textOf(row[documents])) !== null;
  if (!isDated) return /\p{L}/u.test(text) && !namesDocument(text) ? 'heading' : 'other';
  return text === '' || hasLevels || isDocument(text) ? 'document' : 'flat';
}

const isDay = (cell: Row[number] | undefined): boolean => typeof cell === 'number' || (typeof cell === 'string' && readDay(cell) !== null);

/** An agreement with a client: a level between the client and its documents. */
export const isAgreement = (text: string): boolean => /^(основной\s+|основний\s+|без\s+)?(договор|договір|договору|contract|agreement)/i.test(text.trim());

/** The levels that a header tells, `Менеджер / Контрагент / Документ`; an agreement is none. */
function namedLevels(parts: readonly string[]): readonly (Level | 'document')[] {
  const pieces = parts.flatMap((part) => part.split(/[/,;>→]/)).filter((piece) => piece.trim() !== '' && !isAgreement(piece));
  return pieces.map((piece) => {
    const match = matchHeader(piece, 'sales');
    const sure = (column: string) => (match.get(column) ?? 0) >= 0.5;
    return sure('client') ? 'client' : sure('manager') ? 'manager' : sure('order') || sure('day') ? 'document' : null;
  });
}

/** The levels as named, if they reach as deep as the headings above the first document; else the innermost is the client's. */
function levelsOf(named: readonly (Level | 'document')[], headings: readonly string[]): readonly Level[] {
  const end = named.indexOf('document');
  const levels = named.slice(0, end < 0 ? undefined : end).map((level) => (level === 'document' ? null : level));
  const depth = Math.max(1, headings.length);
  if (levels.length >= depth && levels.includes('client')) return levels;
  const outer: Level = depth < 2 || LEGAL_FORM.test(headings[depth - 2] ?? '') ? null : 'manager';
  return [...Array.from({ length: depth - 1 }, (_, i): Level => (i === depth - 2 ? outer : null)), 'client'];
}
