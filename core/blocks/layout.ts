import type { Block, ChartBlock, NoteBlock, SourcesBlock, TableBlock, TitleBlock } from './blocks';
import { fitColumns, type ColumnFit } from './column-widths';
import { columnsFor, leaveGap, newDraft, placeText, type Draft } from './draft';
import { fonts } from './fonts';
import { fitsBeside, placeBeside, placeCharts } from './place-charts';
import { placeFigures } from './place-figures';
import { placeTable } from './place-table';
import type { Layout, PlacedTable, RowHeights } from './placed';

export * from './fonts';
export type * from './placed';
export { columnPixels } from './text-size';

/** Characters: lines of prose are at least and at most this wide. Beside a list the columns are left to the user. */
const PROSE = { least: { overview: 96, list: 60 }, most: 150 };

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
  const fits = new Map(
    blocks.flatMap((block) => (block.block === 'table' ? [[block, fitColumns(block)] as const] : [])),
  );
  const draft = newDraft(gridOf([...fits.values()]));
  const tableWidth = draft.widths.reduce((sum, width) => sum + width, 0);
  const least = PROSE.least[[...fits.keys()].some(({ list }) => list) ? 'list' : 'overview'];
  const proseColumns = columnsFor(draft, Math.min(Math.max(tableWidth, least), PROSE.most));
  for (const group of groupsOf(inReadingOrder(blocks))) placeGroup(draft, group, { proseColumns, fits });
  return finish(draft);
}

/** What holds for the whole page. */
interface Measures {
  /** Columns that lines of prose run over. */
  readonly proseColumns: number;
  readonly fits: ReadonlyMap<TableBlock, readonly ColumnFit[]>;
}

/** Widths of the columns that stacked tables share. */
function gridOf(tables: readonly (readonly ColumnFit[])[]): readonly number[] {
  const widths: number[] = [];
  for (const fits of tables)
    fits.forEach(({ width }, column) => (widths[column] = Math.max(widths[column] ?? 0, width)));
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

function placeGroup(draft: Draft, { block, charts }: Group, measures: Measures): void {
  const table = placeBlock(draft, block, measures);
  const [chart, ...more] = charts;
  if (!chart) return;
  if (table && more.length === 0 && chart.table === table.block.name && fitsBeside(draft, table))
    placeBeside(draft, chart, table);
  else placeCharts(draft, charts);
}

function placeBlock(draft: Draft, block: Block, { proseColumns: columns, fits }: Measures): PlacedTable | null {
  if (block.block === 'table') return placeTable(draft, block, fits.get(block) ?? []);
  if (block.block === 'title') placeTitle(draft, block, columns);
  if (block.block === 'sources') placeSources(draft, block, columns);
  if (block.block === 'note') placeNote(draft, block, columns);
  if (block.block === 'figures') placeFigures(draft, block, columns);
  return null;
}

function placeTitle(draft: Draft, { text, subtitle }: TitleBlock, columns: number): void {
  const level = draft.row === 0 ? 1 : 2;
  const title = placeText(draft, text, { columns, font: level === 1 ? fonts.title : fonts.heading, room: 4 });
  const under = subtitle === undefined ? null : placeText(draft, subtitle, { columns, font: fonts.small, room: 3 });
  draft.placed.push({ place: 'title', level, title, subtitle: under });
}

function placeSources(draft: Draft, { lines }: SourcesBlock, columns: number): void {
  const text = lines.map((line) => `${line.label}: ${line.text}`).join('  ·  ');
  draft.placed.push({ place: 'sources', text: placeText(draft, text, { columns, font: fonts.small, room: 3 }) });
  leaveGap(draft);
}

function placeNote(draft: Draft, { text, tone }: NoteBlock, columns: number): void {
  draft.placed.push({ place: 'note', tone, text: placeText(draft, text, { columns, font: fonts.body, room: 6 }) });
  leaveGap(draft, 4);
}

function heightRuns({ heights }: Draft): readonly RowHeights[] {
  const runs: { row: number; rows: number; points: number }[] = [];
  for (const [row, points] of [...heights].sort(([a], [b]) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.points === points && last.row + last.rows === row) last.rows++;
    else runs.push({ row, rows: 1, points });
  }
  return runs;
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
    heights: heightRuns(draft),
    frozenRows: list ? list.header.row + 1 : 0,
    gridlines: list !== undefined,
    printTitleRow: list ? list.header.row : null,
  };
}
