import type { Head } from './grid-facts';
import { rangeOf, type OpenPlace } from './open-place';
import { inPieces } from './pieces';

/** Rows whose number formats are looked at: headings and the first data rows below them. */
const HEAD = 220;
/** Cells in one request, each with its value, its number format and its text. */
const CELLS = 16_000;

/**
 * The first rows of a place, `most` at the most, with their number formats and what they show; `loadMore` asks for what is
 * to come with them.
 */
export async function readHead(open: OpenPlace, most: number, loadMore: () => void): Promise<Head> {
  const head = { values: [], numberFormat: [], text: [] } satisfies Head as Record<keyof Head, unknown[][]>;
  const rows = { from: 0, to: Math.min(HEAD, most) };
  await inPieces(rows, Math.floor(CELLS / open.place.columns), async (piece) => {
    const range = rangeOf(open, piece);
    range.load('values,numberFormat,text');
    loadMore();
    await open.sheet.context.sync();
    for (const key of ['values', 'numberFormat', 'text'] as const) head[key].push(...range[key]);
    range.untrack();
    return range.values.length;
  });
  return head as Head;
}
