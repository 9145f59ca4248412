import {
  columnsOf,
  partsOfRole,
  shownExamples,
  type Analysis,
  type ColumnRole,
  type Phrase,
  type RecognisedColumn,
  type Source,
  type TableName,
  tableNames,
  type Words,
  capabilities,
  type Sales,
} from '../../core';

/** A place with sales, and the days of its rows. */
export interface SalesPlace {
  readonly source: Source;
  readonly days: Sales['day'];
}

/** Where the sales stand: the rows of the table are those of the places, one after the other. */
export function salesPlaces({ sources, whole }: Analysis): readonly SalesPlace[] {
  let first = 0;
  return (sources.sales ?? []).map((source) => {
    const days = whole.sales!.day.subarray(first, first + source.reading.read);
    first += source.reading.read;
    return { source, days };
  });
}

/** A role of a table, and the column that was taken for it. */
export interface RoleFound {
  readonly role: ColumnRole;
  readonly label: Phrase;
  readonly isRequired: boolean;
  readonly column: RecognisedColumn | undefined;
}

/** Roles that matter: those that were found, and those that a report would need or use. */
export function rolesOf({ reading: { recognition } }: Source): readonly RoleFound[] {
  const { table, columns } = recognition;
  return Object.entries(columnsOf(table))
    .map(([name, { label, required }]) => ({
      role: `${table}.${name}` as ColumnRole,
      label,
      isRequired: required === true,
      column: columns.find(({ role }) => role === name),
    }))
    .filter(({ role, column }) => column !== undefined || askedFor.has(role));
}

/** Tables that a report would need or use, in their order. */
export const tablesAskedFor: readonly TableName[] = tableNames.filter((table) =>
  capabilities.some(({ needs, uses }) => [...needs, ...uses].some((role) => partsOfRole(role).table === table)),
);

const askedFor: ReadonlySet<string> = new Set(capabilities.flatMap(({ needs, uses }) => [...needs, ...uses]));

export type { Source } from '../../core';

/** Examples of the column that was taken for a role, in the user's own way of writing. */
export const examplesOf = ({ role, column }: RoleFound, words: Words): readonly string[] =>
  column ? shownExamples(partsOfRole(role).table, column, words) : [];

/** Headers to choose from, each once. */
export const headersOf = ({ reading }: Source): readonly string[] => [
  ...new Set(reading.recognition.columns.map(({ header }) => header).filter((header) => header !== '')),
];

/** First and last of the days, as text. */
export function firstAndLast(days: Sales['day'], words: Words): { readonly first: string; readonly last: string } {
  let first = Infinity;
  let last = -Infinity;
  for (const one of days) {
    if (one < first) first = one;
    if (one > last) last = one;
  }
  return { first: words.day(first), last: words.day(last) };
}

/** The cells of one row of a table: row 12 of `A1:M900` is `A12:M12`. */
export function rowAddress(address: string, row: number): string {
  const [left = 'A', right = left] = address.split(':').map((corner) => corner.replace(/[^A-Z]/g, ''));
  return `${left}${row}:${right}${row}`;
}
