import type { Row } from '../../core';
import { trouble } from '../trouble';
import { rangeOf, type OpenPlace } from './open-place';
import { inPieces, type Rows } from './pieces';

export type TakeRows = (rows: readonly Row[]) => void;

/** Cells in one request: about 3 MB of Cyrillic text, well below the 5 MB that Excel on the web answers with. */
const CELLS = 50_000;
/** A sheet with more is no list of sales, and reading it would take an hour. */
const MOST_CELLS = 60_000_000;
/** With so many blank rows at the end of a piece it is worth asking where the next one is that is not blank. */
const BLANKS = 1000;

/** Hands over the rows of a place from one row to another, in as few requests as Excel allows; `most` cells at the most. */
export async function readRows(
  open: OpenPlace,
  { from, to }: { readonly from: number; readonly to: number },
  { take, most = MOST_CELLS }: { readonly take: TakeRows; readonly most?: number },
): Promise<void> {
  const { columns, sheet: name } = open.place;
  let cells = 0;
  await inPieces({ from, to }, Math.floor(CELLS / columns), async (piece) => {
    const values = await valuesOf(open, piece);
    cells += values.length * columns;
    if (cells > most) throw trouble('too-many-cells', { sheet: name, rows: open.place.rows, columns });
    take(values);
    const next = piece.first + values.length;
    const blanks = next < to && endsBlank(values) ? await blanksFrom(open, { first: next, rows: to - next }) : 0;
    if (blanks > 0) take(Array<Row>(blanks).fill(Array<''>(columns).fill('')));
    return values.length + blanks;
  });
}

async function valuesOf(open: OpenPlace, piece: Rows): Promise<readonly Row[]> {
  const range = rangeOf(open, piece);
  range.load('values');
  await open.sheet.context.sync();
  range.untrack();
  return range.values as Row[];
}

/** Somebody's note at the end of the sheet makes a million rows of a list of a hundred. */
const endsBlank = (rows: readonly Row[]): boolean =>
  rows.slice(-BLANKS).every((row) => row.every((cell) => cell === ''));

/** How many of the rows are blank before the first that is not. */
async function blanksFrom(open: OpenPlace, rest: Rows): Promise<number> {
  const used = rangeOf(open, rest).getUsedRangeOrNullObject(true);
  used.load('rowIndex');
  await open.sheet.context.sync();
  return used.isNullObject ? rest.rows : used.rowIndex - (open.place.top - 1 + rest.first);
}
