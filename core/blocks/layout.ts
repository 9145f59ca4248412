import type { Block, ChartBlock, NoteBlock, SourcesBlock, TitleBlock } from './blocks';
import { fitColumns } from './column-widths';
import { columnsFor, leaveGap, newDraft, placeText, type Draft } from './draft';
import { fitsBeside, placeBeside, placeCharts } from './place-charts';
import { placeFigures } from './place-figures';
import { placeTable } from './place-table';
import type { Layout, PlacedTable } from './placed';
import { BODY, SMALL, type Font } from './text-size';

export const PAGE_TITLE: Font = { size: 18, bold: true };
export const HEADING: Font = { size: 14, bold: true };
/** Characters: lines of prose are at least and at most this wide. */
const PROSE = { least: 96, most: 150 };

/** A block with the charts that stand right after it. */
interface Group {
  readonly block: Block;
  readonly charts: readonly ChartBlock[];
}

/**
 * Where everything on a page goes. The same for every host, so that a report looks the same everywhere.
 * A page with a list has title, sources and one long table with a frozen header; any other page is an overview.
 */
export function layoutOf(blocks: readonly Block[]): Layout {
  const draft = newDraft(gridOf(blocks));
  const tableWidth = draft.widths.reduce((sum, width) => sum + width, 0);
  const columns = columnsFor(draft, Math.min(Math.max(tableWidth, PROSE.least), PROSE.most));
  for (const group of groupsOf(inReadingOrder(blocks))) placeGroup(draft, group, columns);
  return finish(draft);
}

/** Widths of the columns that stacked tables share. */
function gridOf(blocks: readonly Block[]): readonly number[] {
  const widths: number[] = [];
  for (const block of blocks)
    if (block.block === 'table')
      fitColumns(block).forEach(({ width }, column) => (widths[column] = Math.max(widths[column] ?? 0, width)));
  return widths;
}

/** Sources come right after the title, wherever the report has them. */
function inReadingOrder(blocks: readonly Block[]): readonly Block[] {
  const title = blocks.find((block) => block.block === 'title');
  const sources = blocks.filter((block) => block.block === 'sources');
  const rest = blocks.filter((block) => block !== title && block.block !== 'sources');
  return [...(title ? [title] : []), ...sources, ...rest];
}

function groupsOf(blocks: readonly Block[]): readonly Group[] {
  const groups: { block: Block; charts: ChartBlock[] }[] = [];
  for (const block of blocks) {
    const last = groups[groups.length - 1];
    if (block.block === 'chart' && last) last.charts.push(block);
    else groups.push(block.block === 'chart' ? { block, charts: [block] } : { block, charts: [] });
  }
  return groups;
}

function placeGroup(draft: Draft, { block, charts }: Group, columns: number): void {
  const table = placeBlock(draft, block, columns);
  const [chart, ...more] = charts;
  if (!chart) return;
  if (table && more.length === 0 && chart.table === table.block.name && fitsBeside(draft, table))
    placeBeside(draft, chart, table);
  else placeCharts(draft, charts);
}

function placeBlock(draft: Draft, block: Block, columns: number): PlacedTable | null {
  if (block.block === 'table') return placeTable(draft, block);
  if (block.block === 'title') placeTitle(draft, block, columns);
  if (block.block === 'sources') placeSources(draft, block, columns);
  if (block.block === 'note') placeNote(draft, block, columns);
  if (block.block === 'figures') placeFigures(draft, block, columns);
  return null;
}

function placeTitle(draft: Draft, { text, subtitle }: TitleBlock, columns: number): void {
  const level = draft.row === 0 ? 1 : 2;
  const title = placeText(draft, text, { columns, font: level === 1 ? PAGE_TITLE : HEADING, room: 4 });
  const under = subtitle === undefined ? null : placeText(draft, subtitle, { columns, font: SMALL, room: 3 });
  draft.placed.push({ place: 'title', level, title, subtitle: under });
}

function placeSources(draft: Draft, { lines }: SourcesBlock, columns: number): void {
  const text = lines.map((line) => `${line.label}: ${line.text}`).join('  ·  ');
  draft.placed.push({ place: 'sources', text: placeText(draft, text, { columns, font: SMALL, room: 3 }) });
  leaveGap(draft);
}

function placeNote(draft: Draft, { text, tone }: NoteBlock, columns: number): void {
  draft.placed.push({ place: 'note', tone, text: placeText(draft, text, { columns, font: BODY, room: 6 }) });
  leaveGap(draft, 4);
}

function finish(draft: Draft): Layout {
  const list = draft.placed.find(
    (placed): placed is PlacedTable => placed.place === 'table' && placed.block.list === true,
  );
  return {
    kind: list ? 'list' : 'overview',
    placed: draft.placed,
    rows: draft.row,
    columns: draft.widths.length,
    widths: draft.widths,
    heights: [...draft.heights].sort(([a], [b]) => a - b).map(([row, points]) => ({ row, points })),
    frozenRows: list ? list.header.row + 1 : 0,
    gridlines: list !== undefined,
    printTitleRow: list ? list.header.row : null,
  };
}
