import { isBlank, type Row } from '../grid/cell';
import { matchingKey, textOf } from '../grid/cell-text';
import type { Recognition } from '../grid/reading';
import { HEAD_ROWS, recognise } from '../grid/recognise';
import { toldTables, type ToldTable } from '../grid/told-tables';
import type { Host, Place } from '../host';
import type { GridFacts } from '../grid/grid-facts';
import type { Problem } from '../problem';
import { answer, type Steps } from '../steps';
import type { TableName } from '../schema/schema';

/** A place and what it seems to hold. */
export interface Candidate {
  readonly place: Place;
  readonly facts: GridFacts;
  /** Its first rows. */
  readonly head: readonly Row[];
  /** Sales or clients, as far as it may be either. */
  readonly recognitions: readonly Recognition[];
  /** Other tables that it is told to be, the likeliest first. */
  readonly told: readonly ToldTable[];
}

/** Looks at the first rows of every place that is not a report of ours. */
export function* lookAround(host: Host): Steps<readonly Candidate[]> {
  const places = yield* answer(host.places());
  const candidates: Candidate[] = [];
  for (const place of places.filter(({ ours }) => !ours)) {
    const head: Row[] = [];
    const facts = yield* answer(host.readGrid(place, (rows) => void head.push(...rows), HEAD_ROWS));
    const { top, left, sheet } = place;
    const recognitions = recognise(head, { top, left }, facts);
    candidates.push({ place, facts, head, recognitions, told: toldTables(head, { left, sheet }, facts) });
  }
  return candidates;
}

/** The candidate that most likely holds the table: the surest, and of equally sure ones the longest. */
export function likeliest(candidates: readonly Candidate[], table: TableName): Candidate | undefined {
  const sure = (one: Candidate) => recognitionFor(one, table)?.confidence ?? 0;
  const best = candidates
    .filter((one) => recognitionOf(one, table))
    .sort((a, b) => sure(b) - sure(a) || b.place.rows - a.place.rows)[0];
  return best;
}

/** The candidate that most likely holds a table that is told by its name or by its columns. */
export const likeliestTold = (candidates: readonly Candidate[], table: TableName): Candidate | undefined =>
  candidates
    .filter(({ told }) => told[0]?.table === table)
    .sort((a, b) => b.told[0]!.explained - a.told[0]!.explained || b.place.rows - a.place.rows)[0];

/** Whether the place is another table beyond doubt: both its name and one of its columns say so. */
export const isTold = ({ told: [first] }: Candidate): boolean => first !== undefined && first.byName && first.byColumn;

/** Whether the name of the sheet says that it is another table. */
export const isNamedOther = ({ told: [first] }: Candidate): boolean => first?.byName === true;

/** The candidate with the most rows; one column alone counts half. */
export const longest = (candidates: readonly Candidate[]): Candidate | undefined => {
  const size = ({ place }: Candidate) => place.rows * Math.min(place.columns, 2);
  return [...candidates].sort((a, b) => size(b) - size(a))[0];
};

/** The candidates in whose first rows each of the headers stands. */
export function withHeaders(candidates: readonly Candidate[], headers: readonly string[]): readonly Candidate[] {
  return candidates.filter(({ head }) => {
    const texts = new Set(
      head.flatMap((row) => row.filter((cell) => !isBlank(cell)).map((cell) => matchingKey(textOf(cell)))),
    );
    return headers.every((header) => texts.has(matchingKey(header)));
  });
}

/** Whether the table is the likeliest reading of a place that has rows below its header. */
export function looksLike(one: Candidate, table: TableName): boolean {
  const { top, rows } = one.place;
  const recognition = recognitionOf(one, table);
  return recognition !== undefined && recognition.headerRow < top + rows - 1;
}

/** What a candidate would be understood as, if it were the table. */
export const recognitionFor = ({ recognitions }: Candidate, table: TableName): Recognition | undefined =>
  recognitions.find((one) => one.table === table);

/** What a candidate is understood to be, where the table is the likeliest reading of it. */
export function recognitionOf({ recognitions }: Candidate, table: TableName): Recognition | undefined {
  const [first] = recognitions;
  return first?.table === table ? first : undefined;
}

/** The candidates on the sheet, or of the real table, that the user has named. */
export function named(candidates: readonly Candidate[], name: string): readonly Candidate[] | Problem {
  const wanted = matchingKey(name);
  const matches = candidates.filter(({ place }) =>
    [place.sheet, place.table].some((one) => one !== undefined && matchingKey(one) === wanted),
  );
  const sheets = [...new Set(candidates.map(({ place }) => place.sheet))];
  return matches.length > 0 ? matches : { problem: 'unknown-sheet', sheet: name, sheets };
}

/** Headers the user has chosen for columns of the table; '' says that it has no such column. */
export const chosenHeaders = (columns: Readonly<Record<string, string>>, table: TableName): readonly string[] =>
  Object.entries(columns).flatMap(([role, header]) => (role.startsWith(`${table}.`) && header !== '' ? [header] : []));

/** The sheets of the candidates, each once, also where there are real tables on it. */
export const sheetsOf = (candidates: readonly Candidate[]): readonly string[] => [
  ...new Set(candidates.map(({ place }) => place.sheet)),
];
