import type { TableBlock } from './blocks';
import { fitColumns } from './column-widths';
import { leaveGap, placeText, raise, widthOf, type Draft } from './draft';
import type { PlacedTable } from './placed';
import { BODY, BODY_BOLD, lineCount, linesHeight, type Font } from './text-size';

export const CAPTION: Font = { size: 12, bold: true };

/** Puts caption, header, rows and totals one below the other, from the left edge of the page. */
export function placeTable(draft: Draft, block: TableBlock): PlacedTable {
  const columns = block.columns.length;
  const captionColumns = Math.max(columns, draft.widths.length);
  const caption =
    block.caption === undefined
      ? null
      : placeText(draft, block.caption, { columns: captionColumns, font: CAPTION, room: 4 });
  const header = { row: draft.row, column: 0, rows: 1, columns };
  const body = { row: draft.row + 1, column: 0, rows: Math.max(1, block.rows.length), columns };
  const totals = block.totals ? { row: body.row + body.rows, column: 0, rows: 1, columns } : null;
  const wraps = fitColumns(block).map((fit) => fit.wraps);
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
  raiseRows(draft, placed);
  draft.placed.push(placed);
  draft.row = (totals ?? body).row + (totals ?? body).rows;
  leaveGap(draft, 12);
  return placed;
}

/** Real tables want different, non-empty headers; a repeated one gets a number. */
function distinctHeaders({ columns }: TableBlock): readonly string[] {
  const taken = new Set<string>();
  return columns.map(({ header, key }) => {
    const base = header.trim() || key;
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base} ${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function raiseRows(draft: Draft, { block, headers, header, body, wraps }: PlacedTable): void {
  const button = block.list ? 3 : 0;
  const headerLines = headers.map((text, column) =>
    lineCount(text, widthOf(draft, { column, columns: 1 }) - button - 1, BODY_BOLD),
  );
  raise(draft, header.row, linesHeight(Math.max(...headerLines), BODY_BOLD) + 6);
  if (block.list) return;
  block.rows.forEach((row, index) => {
    const lines = row.map((value, column) =>
      wraps[column] && typeof value === 'string'
        ? lineCount(value, widthOf(draft, { column, columns: 1 }) - 1, BODY)
        : 1,
    );
    const most = Math.max(1, ...lines);
    if (most > 1) raise(draft, body.row + index, linesHeight(most, BODY) + 3);
  });
}
