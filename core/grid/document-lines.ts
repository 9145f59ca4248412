import type { Cell, Row } from './cell';
import { readNumber } from './read-number';

/** The number in a cell on its own, without regard to its column; NaN if there is none. */
export const numberIn = (cell: Cell | undefined): number =>
  typeof cell === 'number' ? cell : typeof cell === 'string' ? (readNumber(cell)?.value ?? NaN) : NaN;

/** How many of the amounts, from the first on, add up to the total: the lines of a document that come below it. 0 if none do. */
export function linesOf(total: number, amounts: readonly number[]): number {
  let sum = 0;
  for (const [i, amount] of amounts.entries()) {
    sum += amount;
    if (Math.abs(sum - total) < HALF_A_KOPECK) return i + 1;
  }
  return 0;
}

const HALF_A_KOPECK = 0.005;
const MOST = 0.8;

/**
 * Whether the documents of a grouped report have their goods below them, each with its amount: then there are rows below
 * almost every document that add up to it, and more of them somewhere than there are headings.
 */
export function haveLines(rows: readonly Row[], amount: number, isDocument: readonly boolean[]): boolean {
  const documents = isDocument.flatMap((yes, i) => (yes ? [i] : []));
  const [first = 0] = documents;
  const runs = documents.map((at, i) =>
    rows.slice(at + 1, documents[i + 1] ?? rows.length).map((row) => numberIn(row[amount])),
  );
  const fitting = runs.filter((run, i) => linesOf(numberIn(rows[documents[i] ?? -1]?.[amount]), run) > 0).length;
  return fitting >= MOST * documents.length && runs.slice(0, -1).some((run) => run.length > first);
}
