import type { Rows } from '../rows/rows';
import type { Phrase } from '../words/language';
import type { Words } from '../words/words';
import type { Column, Opens, TableBlock, Value } from './blocks';
import { longList } from './long-list';
import type { Term } from './terms';

/** What a column says of a row, of all rows together, and whose clients its counts are. */
interface Says<T> {
  of(row: T, place: number): Value;
  /** In the line of totals. */
  readonly total?: Value;
  opens?(row: T, place: number): Opens | null;
  readonly opensTotal?: Opens;
}

/** Columns by key, in their order; one whose key is a field of the row says that field where nothing else is said. */
export type Columns<T, K extends string = string> = {
  readonly [C in K]: Term & (C extends keyof T ? Partial<Says<T>> : Says<T>);
};

/** Only gives the compiler the rows to check columns against; the keys it finds itself. */
export const columnsFor =
  <T>() =>
  <K extends string>(columns: Columns<T, K>): Columns<T, K> =>
    columns;

/** A table before it is drawn: its rows are what the report's result holds. */
export interface TableOf<T, K extends string> {
  readonly name: string;
  readonly caption?: Phrase | string;
  readonly rows: Rows<T>;
  readonly columns: Columns<T, K>;
  /** The first cell of a last line of totals. */
  readonly totals?: Phrase;
  /** By what rows are told apart beside their columns. */
  readonly marks?: Readonly<Record<string, (row: T, place: number) => Value>>;
}

type AnyColumn<T> = Term & Partial<Says<T>>;
const entriesOf = <T>(columns: Columns<T>) => Object.entries(columns) as [string, AnyColumn<T>][];
const saying = (text: Phrase | string, { say }: Words): string => (typeof text === 'string' ? text : say(text));

const valueOf = <T>([key, { of }]: [string, AnyColumn<T>], row: T, place: number): Value =>
  of ? of(row, place) : ((row as Readonly<Record<string, Value>>)[key] ?? null);

/** The columns alone: what a cell function shows of a report. */
export const headersOf = <T, K extends string>(columns: Columns<T, K>, words: Words): readonly string[] =>
  entriesOf<T>(columns).map(([, { header }]) => saying(header, words));

/** The values of one row, in the order of the columns. */
export function valuesOf<T, K extends string>(columns: Columns<T, K>): (row: T, place: number) => readonly Value[] {
  const entries = entriesOf<T>(columns);
  return (row, place) => entries.map((column) => valueOf(column, row, place));
}

/** Some of the columns, in the order wanted. */
export const pick = <T, K extends string, P extends K>(columns: Columns<T, K>, keys: readonly P[]): Columns<T, P> =>
  Object.fromEntries(keys.map((key) => [key, columns[key]])) as Columns<T, P>;

function columnOf<T>([key, { header, format, part, paint, width }]: [string, AnyColumn<T>], words: Words): Column {
  return {
    ...{ key, header: saying(header, words), format },
    ...(part && { part }),
    ...(paint && { paint }),
    ...(width && { width }),
  };
}

type Frame = Omit<TableBlock, 'rows'>;

function frameOf<T, K extends string>(table: TableOf<T, K>, words: Words): Frame {
  const columns = entriesOf<T>(table.columns);
  const opened = columns.filter(([, { opens }]) => opens);
  const { caption, totals, marks } = table;
  const opensOf = ({ opens, opensTotal }: AnyColumn<T>) => [
    ...table.rows.map((row, place) => opens!(row, place)),
    ...(totals ? [opensTotal ?? null] : []),
  ];
  return {
    block: 'table',
    name: table.name,
    ...(caption !== undefined && { caption: saying(caption, words) }),
    columns: columns.map((column) => columnOf(column, words)),
    ...(totals && {
      totals: columns.map(([, { total }], index) => (index === 0 ? words.say(totals) : (total ?? null))),
    }),
    ...(opened.length > 0 && { opens: Object.fromEntries(opened.map(([key, column]) => [key, opensOf(column)])) }),
    ...(marks && lazyMarks(marks, table.rows)),
  };
}

/** What rows can be told by is worked out when somebody opens a count. */
function lazyMarks<T>(
  marks: NonNullable<TableOf<T, string>['marks']>,
  rows: Rows<T>,
): { readonly marks: NonNullable<TableBlock['marks']> } {
  const known: Record<string, readonly Value[]> = {};
  const lazy = Object.defineProperties(
    {},
    Object.fromEntries(
      Object.entries(marks).map(([key, mark]) => [
        key,
        { enumerable: true, get: () => (known[key] ??= rows.map((row, place) => mark(row, place))) },
      ]),
    ),
  );
  return { marks: lazy };
}

/** A table that shows a row for every row of the result. */
export const table = <T, K extends string>(shown: TableOf<T, K>, words: Words): TableBlock => ({
  ...frameOf(shown, words),
  rows: shown.rows.map(valuesOf(shown.columns)),
});

/** A long list – of clients, mostly – that goes to a sheet of its own; its rows are made when somebody looks at them. */
export const clientList = <T, K extends string>(shown: TableOf<T, K>, words: Words): TableBlock =>
  longList({ ...frameOf(shown, words), list: true }, shown.rows, valuesOf(shown.columns));

/** A count of clients that opens those of a list with these marks; `name` says what they have in common. */
export const clientsWhere = (where: NonNullable<Opens['where']>, name: string, list = 'clients'): Opens => ({
  list,
  where,
  name,
});

/** A count of all clients of a list. */
export const everyClient: Opens = { list: 'clients' };
