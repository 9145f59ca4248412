import type { GridFacts } from '../grid/grid-facts';
import { shareOf } from '../grid/column-profile';
import { readDocument } from '../grid/document-text';
import type { Grouping } from '../grid/grouped-layout';
import type { Source } from '../grid/sources';
import type { Understanding } from '../grid/understand';
import type { ColumnReader } from './column-reader';
import { dayColumn } from './day-column';
import { internText } from './intern';
import { numberColumn, type NumberReader } from './number-column';
import type { TableDeclaration } from '../schema/define-table';
import { declarationOf, requiredColumns, type TableName } from '../schema/schema';
import { declaredTables } from '../schema/tables.generated';

/** A column being read. */
export interface Slot {
  /** The column of the table, such as `client`. */
  readonly role: string;
  /** Its place in the row. */
  readonly index: number;
  readonly reader: ColumnReader;
  /** A row without a value of it is kept. */
  readonly mayBeBlank?: true | undefined;
}

/** How the rows are read: first the columns that decide whether a row is kept, then the others. */
export interface ReadingPlan {
  readonly required: readonly Slot[];
  readonly optional: readonly Slot[];
  readonly amount: { readonly index: number; readonly reader: NumberReader } | null;
  readonly grouping: Grouping | null;
  /** Column of the managers, wanted or not; −1 if there is none. */
  readonly managers: number;
  /** Text columns that are kept under their headers: where they stand, and the slot of those that are no column of the table. */
  readonly attributes: readonly AttributeSlot[];
  /** The amount is quantity × price. */
  readonly derivesAmount: boolean;
}

/** A column that is kept as an attribute. */
export interface AttributeSlot {
  readonly header: string;
  readonly role: string | null;
  readonly slot: Slot;
}

export interface PlanOptions {
  readonly facts: GridFacts;
  readonly dayFirst: boolean;
  /** Optional columns worth reading; all when left out. */
  readonly wanted?: readonly string[];
  /** How many rows are expected; the columns grow where it is not known. */
  readonly rows?: number;
}

/** What is required, in the order of the schema; an amount that is derived requires its factors. */
export function planReading(understood: Understanding, options: PlanOptions): ReadingPlan {
  const { table, sources, derivesAmount, grouping, names } = understood;
  const deciding = derivesAmount ? ['day', 'client', 'quantity', 'price'] : [...requiredColumns(table)];
  const slots = [...sources].map(([role, source]) => {
    const header = names.parts[source.index]?.slice(-1)[0] ?? '';
    const reader = readerOf(table, role, { source, header, ...options });
    return { role, index: source.index, reader, mayBeBlank: declarationOf(table, role)?.mayBeBlank };
  });
  const required = deciding.flatMap((role) => slots.filter((slot) => slot.role === role));
  const optional = slots.filter(({ role }) => !deciding.includes(role) && (options.wanted?.includes(role) ?? true));
  const attributes = attributesOf(understood, [...required, ...optional], options);
  const others = attributes.flatMap(({ role, slot }) => (role === null ? [slot] : []));
  const amount = required.find(({ role }) => role === 'amount');
  return {
    required,
    optional: [...optional, ...others],
    attributes,
    grouping,
    derivesAmount,
    managers: sources.get('manager')?.index ?? -1,
    amount: amount ? { index: amount.index, reader: amount.reader as NumberReader } : null,
  };
}

/** The text columns of a table that keeps them all. */
function attributesOf(
  { table, names, profiles, sources }: Understanding,
  slots: readonly Slot[],
  { rows }: PlanOptions,
): readonly AttributeSlot[] {
  if (!(declaredTables[table] as TableDeclaration).keepsAttributes) return [];
  const taken = new Set([...sources.values()].map(({ index }) => index));
  const declared = slots.flatMap((slot): readonly AttributeSlot[] =>
    declarationOf(table, slot.role)?.kind === 'text'
      ? [{ header: names.names[slot.index] ?? '', role: slot.role, slot }]
      : [],
  );
  const others = profiles.flatMap((profile, index): readonly AttributeSlot[] => {
    const hasHeader = (names.parts[index]?.length ?? 0) > 0;
    if (taken.has(index) || !hasHeader || shareOf(profile.words, profile) < MOSTLY) return [];
    const slot: Slot = { role: `attribute ${index}`, index, reader: internText({ rows }) };
    return [{ header: names.names[index]!, role: null, slot }];
  });
  return [...declared, ...others];
}

const MOSTLY = 0.5;

interface ReaderOptions extends PlanOptions {
  readonly source: Source;
  readonly header: string;
}

function readerOf(
  table: TableName,
  role: string,
  { source, header, facts, dayFirst, rows }: ReaderOptions,
): ColumnReader {
  const named = source.as === 'document';
  const declared = declarationOf(table, role);
  switch (declared?.kind) {
    case 'number':
      return numberColumn(rows, declared.range);
    case 'day':
      return dayColumn({ date1904: facts.date1904, dayFirst, rows, ...(named && { readText: dayInDocument }) });
    default:
      return internText({
        rows,
        ...(named && { pick: numberInDocument }),
        ...(role === 'client' && { labels: { header } }),
      });
  }
}

function dayInDocument(text: string) {
  const document = readDocument(text);
  return document && { day: document.day, evidence: 'none' as const };
}

const numberInDocument = (text: string): string => readDocument(text)?.number || text;
