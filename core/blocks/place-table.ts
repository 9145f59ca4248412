import type { Steps } from '../steps';
import type { TableBlock } from './blocks';
import { edgesOf, FILTER_BUTTON, type ColumnFit } from './column-widths';
import { columnsFor, leaveGap, placeText, raise, widthOf, type Draft } from './draft';
import { fonts } from './fonts';
import { ROWS_AT_ONCE } from './long-list';
import type { PlacedTable } from './placed';
import { lineCount, linesHeight, remembered, textWidth } from './text-size';

const NO_BREAK_SPACE = '\u00a0';

/** Puts caption, header, rows and totals one below the other, from the left edge of the page. */
export function* placeTable(draft: Draft, block: TableBlock, fits: readonly ColumnFit[]): Steps<PlacedTable> {
  const columns = block.columns.length;
  const caption =
    block.caption === undefined
      ? null
      : placeText(draft, block.caption, { columns: captionColumns(draft, block), font: fonts.caption, room: 4 });
  const header = { row: draft.row, column: 0, rows: 1, columns };
  const body = { row: draft.row + 1, column: 0, rows: Math.max(1, block.rows.length), columns };
  const totals = block.totals ? { row: body.row + body.rows, column: 0, rows: 1, columns } : null;
  const wraps = fits.map((fit) => fit.wraps);
  const placed: PlacedTable = {
    place: 'table',
    block,
    caption,
    headers: distinctHeaders(block),
    header,
    body,
    totals,
    wraps,
  };
  yield* raiseRows(draft, placed);
  draft.placed.push(placed);
  draft.row = (totals ?? body).row + (totals ?? body).rows;
  leaveGap(draft, 12);
  return placed;
}

/** As many columns as the caption needs, and at least those of the table. */
const captionColumns = (draft: Draft, { caption = '', columns }: TableBlock): number =>
  Math.max(columns.length, columnsFor(draft, textWidth(caption, fonts.caption) + 2));

/** Real tables want different, non-empty headers; a repeated one gets spaces that nobody sees. */
function distinctHeaders({ columns }: TableBlock): readonly string[] {
  const taken = new Set<string>();
  return columns.map(({ header, key }) => {
    let name = header.trim() || key;
    while (taken.has(name.toLowerCase())) name += NO_BREAK_SPACE;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Where a larger share of a list's rows wraps all get one height: that is calm, and stays right when the user sorts. */
const FEW = 0.1;

function* raiseRows(draft: Draft, { block, headers, header, body, wraps }: PlacedTable): Steps<void> {
  const room = headers.map((_, column) => widthOf(draft, { column, columns: 1 }) - edgesOf(block.columns, column));
  const headerLines = headers.map((text, column) =>
    lineCount(text, (room[column] ?? 0) - (block.list ? FILTER_BUTTON : 0), fonts.strong),
  );
  raise(draft, header.row, linesHeight(Math.max(...headerLines), fonts.strong) + 6);
  if (!wraps.includes(true)) return;
  const lines = yield* linesOfRows(
    block,
    wraps.map((wrap, column) => (wrap ? (room[column] ?? 0) : null)),
  );
  const isUniform = block.list && lines.filter((own) => own > 1).length > lines.length * FEW;
  const least = isUniform ? lines.reduce((a, b) => Math.max(a, b)) : 1;
  lines.forEach((own, index) => {
    const most = Math.max(own, least);
    if (most > 1) raise(draft, body.row + index, linesHeight(most) + 2);
  });
}

/** Lines every row takes; `room` is the width of the columns that wrap and null for the others. */
function* linesOfRows({ rows }: TableBlock, room: readonly (number | null)[]): Steps<readonly number[]> {
  const lines = rows.map(() => 1);
  for (const [column, width] of room.entries()) {
    if (width === null) continue;
    const measure = remembered((text) => lineCount(text, width));
    for (const [index, row] of rows.entries()) {
      lines[index] = Math.max(lines[index]!, measure(String(row[column] ?? '')));
      if (index % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) yield undefined;
    }
  }
  return lines;
}
