import type { GridFacts } from '../grid/grid-facts';
import { readDocument } from '../grid/document-text';
import type { Grouping } from '../grid/grouped-layout';
import type { Source } from '../grid/sources';
import type { Understanding } from '../grid/understand';
import type { ColumnReader } from './column-reader';
import { dayColumn } from './day-column';
import { internText } from './intern';
import { numberColumn, type NumberReader } from './number-column';
import { declarationOf, type TableName } from '../schema/schema';

/** A column being read. */
export interface Slot {
  /** The column of the table, such as `client`. */
  readonly role: string;
  /** Its place in the row. */
  readonly index: number;
  readonly reader: ColumnReader;
}

/** How the rows are read: first the columns that decide whether a row is kept, then the others. */
export interface ReadingPlan {
  readonly required: readonly Slot[];
  readonly optional: readonly Slot[];
  readonly amount: { readonly index: number; readonly reader: NumberReader } | null;
  readonly grouping: Grouping | null;
  /** Column of the managers, wanted or not; −1 if there is none. */
  readonly managers: number;
  /** The amount is quantity × price. */
  readonly derivesAmount: boolean;
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
  const deciding = derivesAmount ? ['day', 'client', 'quantity', 'price'] : [...requiredOf(table)];
  const slots = [...sources].map(([role, source]) => {
    const header = names.parts[source.index]?.slice(-1)[0] ?? '';
    return { role, index: source.index, reader: readerOf(table, role, { source, header, ...options }) };
  });
  const required = deciding.flatMap((role) => slots.filter((slot) => slot.role === role));
  const optional = slots.filter(({ role }) => !deciding.includes(role) && (options.wanted?.includes(role) ?? true));
  const amount = required.find(({ role }) => role === 'amount');
  return {
    required,
    optional,
    grouping,
    derivesAmount,
    managers: sources.get('manager')?.index ?? -1,
    amount: amount ? { index: amount.index, reader: amount.reader as NumberReader } : null,
  };
}

const requiredOf = (table: TableName): readonly string[] =>
  table === 'sales' ? ['day', 'client', 'amount'] : ['client'];

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
  switch (declarationOf(table, role)?.kind) {
    case 'number':
      return numberColumn(rows);
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
