import {
  schema,
  type Analysis,
  type ColumnRole,
  type Phrase,
  type RecognisedColumn,
  type TableName,
  type Words,
  capabilities,
  type Sales,
} from '../../core';

export type Source = NonNullable<Analysis['sources'][TableName]>;

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
  const declared: Readonly<Record<string, { readonly label: Phrase; readonly required?: true }>> = schema[table];
  return Object.entries(declared)
    .map(([name, { label, required }]) => ({
      role: `${table}.${name}` as ColumnRole,
      label,
      isRequired: required === true,
      column: columns.find(({ role }) => role === name),
    }))
    .filter(({ role, column }) => column !== undefined || askedFor.has(role));
}

const askedFor: ReadonlySet<string> = new Set(capabilities.flatMap(({ needs, uses }) => [...needs, ...uses]));

/** Examples as they stand in the sheet, but days and numbers that came as bare numbers the way people write them. */
export function examplesOf({ role, column }: RoleFound, words: Words): readonly string[] {
  const [table, name] = role.split('.') as [TableName, string];
  const kind = (schema[table] as Readonly<Record<string, { readonly kind: string }>>)[name]?.kind;
  return (column?.examples ?? []).map((example) => {
    const value = Number(example);
    if (example.trim() === '' || !Number.isFinite(value)) return example;
    return kind === 'day' ? words.day(Math.floor(value)) : kind === 'number' ? words.money(value) : example;
  });
}

/** Headers to choose from, each once. */
export const headersOf = ({ reading }: Source): readonly string[] => [
  ...new Set(reading.recognition.columns.map(({ header }) => header).filter((header) => header !== '')),
];

/** First and last day of the sales, as text. */
export function daysOf({ day }: Sales, words: Words): { readonly first: string; readonly last: string } {
  let first = Infinity;
  let last = -Infinity;
  for (const one of day) {
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
