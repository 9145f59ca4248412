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

/** The rows of a grouped report, and what is known of them. */
export interface Documents {
  readonly rows: readonly Row[];
  readonly isDocument: readonly boolean[];
  /** Column of the amounts. */
  readonly amount: number;
  /** The header names a level below the documents. */
  readonly areNamed: boolean;
}

/**
 * Whether the documents have their goods below them, each with its amount: there are rows below almost every document that add
 * up to it, and they are no headings – by the header, because the last document has them too, or because they are too many.
 */
export function haveLines({ rows, isDocument, amount, areNamed }: Documents): boolean {
  const documents = isDocument.flatMap((yes, i) => (yes ? [i] : []));
  const [headings = 0] = documents;
  const runs = documents.map((at, i) => {
    const below = rows.slice(at + 1, documents[i + 1] ?? rows.length).map((row) => numberIn(row[amount]));
    return { length: below.length, fits: linesOf(numberIn(rows[at]?.[amount]), below) > 0 };
  });
  const last = runs[runs.length - 1];
  const areGoods = areNamed || last?.fits === true || runs.slice(0, -1).some(({ length }) => length > headings);
  return areGoods && runs.filter(({ fits }) => fits).length >= MOST * documents.length;
}
