import type { Block, NoteBlock, SourcesBlock, TableBlock, TitleBlock } from './blocks';
import { finishNow, type Steps } from '../steps';
import { fitColumn, type ColumnFit } from './column-widths';
import { columnsFor, leaveGap, newDraft, placeText, type Draft } from './draft';
import { fonts } from './fonts';
import { fitsBeside, placeBeside, placeCharts } from './place-charts';
import { placeFigures, withRoomForCards } from './place-figures';
import { placeTable } from './place-table';
import type { Layout, PlacedTable, RowHeights } from './placed';
import { inReadingOrder, type Group } from './reading-order';
import { textWidth } from './text-size';

export * from './fonts';
export type * from './placed';
export { columnPixels } from './text-size';

/** Characters: lines of prose are at least and at most this wide. Beside a list the columns are left to the user. */
const PROSE = { least: { overview: 96, list: 60 }, most: 150 };

/**
 * Where everything on a page goes. The same for every host, so that a report looks the same everywhere.
 * A page with a list has title, sources and one long table with a frozen header; any other page is an overview.
 */
export const layoutOf = (blocks: readonly Block[]): Layout => finishNow(layoutInSteps(blocks));

/** The same with places to stop: every text of a list is measured. */
export function* layoutInSteps(blocks: readonly Block[]): Steps<Layout> {
  const fits = yield* fitTables(blocks);
  const draft = newDraft(withRoomForCards(gridOf([...fits.values()]), blocks));
  const tableWidth = draft.widths.reduce((sum, width) => sum + width, 0);
  const hasList = [...fits.keys()].some(({ list }) => list);
  const least = PROSE.least[hasList ? 'list' : 'overview'];
  const proseColumns = columnsFor(draft, Math.min(Math.max(tableWidth, least), PROSE.most));
  for (const group of inReadingOrder(blocks)) {
    yield* placeGroup(draft, group, { proseColumns, fits, hasList });
    if (hasList) yield undefined;
  }
  return finish(draft);
}

function* fitTables(blocks: readonly Block[]): Steps<ReadonlyMap<TableBlock, readonly ColumnFit[]>> {
  const fits = new Map<TableBlock, readonly ColumnFit[]>();
  for (const block of blocks) {
    if (block.block !== 'table') continue;
    const columns: ColumnFit[] = [];
    for (const index of block.columns.keys()) {
      columns.push(fitColumn(block, index));
      if (block.list) yield undefined;
    }
    fits.set(block, columns);
  }
  return fits;
}

/** What holds for the whole page. */
interface Measures {
  /** Columns that lines of prose run over. */
  readonly proseColumns: number;
  readonly hasList: boolean;
  readonly fits: ReadonlyMap<TableBlock, readonly ColumnFit[]>;
}

/** Widths of the columns that stacked tables share. */
function gridOf(tables: readonly (readonly ColumnFit[])[]): readonly number[] {
  const widths: number[] = [];
  for (const fits of tables)
    fits.forEach(({ width }, column) => (widths[column] = Math.max(widths[column] ?? 0, width)));
  return widths;
}

function* placeGroup(draft: Draft, { block, charts }: Group, measures: Measures): Steps<void> {
  const table = yield* placeBlock(draft, block, measures);
  const [chart, ...more] = charts;
  if (!chart) return;
  if (table && more.length === 0 && chart.table === table.block.name && fitsBeside(draft, table))
    placeBeside(draft, chart, table);
  else placeCharts(draft, charts);
}

function* placeBlock(draft: Draft, block: Block, measures: Measures): Steps<PlacedTable | null> {
  const { proseColumns: columns, fits } = measures;
  if (block.block === 'table') return yield* placeTable(draft, block, fits.get(block) ?? []);
  if (block.block === 'title') placeTitle(draft, block, columns);
  if (block.block === 'sources') placeSources(draft, block, measures);
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

/** In one line where that is not too long; beside a list no columns are taken for it. */
function placeSources(draft: Draft, { lines }: SourcesBlock, { proseColumns, hasList }: Measures): void {
  const text = lines.map((line) => `${line.label}: ${line.text}`).join('  ·  ');
  const width = Math.min(textWidth(text, fonts.small) + 3, PROSE.most);
  const columns = hasList ? proseColumns : Math.max(proseColumns, columnsFor(draft, width));
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
