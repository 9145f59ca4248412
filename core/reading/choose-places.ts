import { isBlank, type Row } from '../grid/cell';
import { cleanText, keyOf, textOf } from '../grid/cell-text';
import type { Recognition } from '../grid/reading';
import { HEAD_ROWS, recognise } from '../grid/recognise';
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
  readonly recognitions: readonly Recognition[];
}

/** Looks at the first rows of every place that is not a report of ours. */
export function* lookAround(host: Host): Steps<readonly Candidate[]> {
  const places = yield* answer(host.places());
  const candidates: Candidate[] = [];
  for (const place of places.filter(({ ours }) => !ours)) {
    const head: Row[] = [];
    const facts = yield* answer(host.readGrid(place, (rows) => void head.push(...rows), HEAD_ROWS));
    candidates.push({ place, facts, head, recognitions: recognise(head, { top: place.top, left: place.left }, facts) });
  }
  return candidates;
}

/** The candidate that most likely holds the table: the surest, and of equally sure ones the longest. */
export function likeliest(candidates: readonly Candidate[], table: TableName): Candidate | undefined {
  const sure = ({ recognitions }: Candidate) => recognitions.find((one) => one.table === table)?.confidence ?? 0;
  const best = candidates
    .filter((one) => recognitionOf(one, table))
    .sort((a, b) => sure(b) - sure(a) || b.place.rows - a.place.rows)[0];
  return best;
}

/** The candidate with the most rows; one column alone counts half. */
export const longest = (candidates: readonly Candidate[]): Candidate | undefined => {
  const size = ({ place }: Candidate) => place.rows * Math.min(place.columns, 2);
  return [...candidates].sort((a, b) => size(b) - size(a))[0];
};

/** The candidates in whose first rows each of the headers stands. */
export function withHeaders(candidates: readonly Candidate[], headers: readonly string[]): readonly Candidate[] {
  const spelling = (text: string) => keyOf(cleanText(text));
  return candidates.filter(({ head }) => {
    const texts = new Set(
      head.flatMap((row) => row.filter((cell) => !isBlank(cell)).map((cell) => spelling(textOf(cell)))),
    );
    return headers.every((header) => texts.has(spelling(header)));
  });
}

/** Whether the table is the likeliest reading of a place that has rows below its header. */
export function looksLike(one: Candidate, table: TableName): boolean {
  const { top, rows } = one.place;
  const recognition = recognitionOf(one, table);
  return recognition !== undefined && recognition.headerRow < top + rows - 1;
}

/** What a candidate is understood to be, where the table is the likeliest reading of it. */
export function recognitionOf({ recognitions }: Candidate, table: TableName): Recognition | undefined {
  const [first] = recognitions;
  return first?.table === table ? first : undefined;
}

/** The candidates on the sheet, or of the real table, that the user has named. */
export function named(candidates: readonly Candidate[], name: string): readonly Candidate[] | Problem {
  const wanted = keyOf(cleanText(name));
  const matches = candidates.filter(({ place }) =>
    [place.sheet, place.table].some((one) => one !== undefined && keyOf(cleanText(one)) === wanted),
  );
  const sheets = [...new Set(candidates.map(({ place }) => place.sheet))];
  return matches.length > 0 ? matches : { problem: 'unknown-sheet', sheet: name, sheets };
}
