import type { ChartBlock, Format, NoteBlock, TableBlock, Value } from './blocks';

/** Cells, counted from 0. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A text in a row of cells; one that takes several lines wraps over all of them. */
export interface PlacedText {
  readonly box: Box;
  readonly text: string;
  readonly lines: number;
}

export interface PlacedTitle {
  readonly place: 'title';
  /** The page's own title, or a heading further down. */
  readonly level: 1 | 2;
  readonly title: PlacedText;
  readonly subtitle: PlacedText | null;
}
export interface PlacedSources {
  readonly place: 'sources';
  readonly text: PlacedText;
}
export interface PlacedNote {
  readonly place: 'note';
  readonly tone: NoteBlock['tone'];
  readonly text: PlacedText;
}

/** One key figure: label, value and, where there is room for it, note, one below the other. */
export interface Card {
  readonly label: Box;
  readonly value: Box;
  readonly note: Box | null;
  readonly figure: { readonly label: string; readonly value: Value; readonly format: Format; readonly note?: string };
}
export interface PlacedFigures {
  readonly place: 'figures';
  readonly cards: readonly Card[];
}

export interface PlacedTable {
  readonly place: 'table';
  readonly block: TableBlock;
  readonly caption: PlacedText | null;
  /** Texts of the header row, all different and none empty. */
  readonly headers: readonly string[];
  readonly header: Box;
  /** One row at least, blank where the table has none. */
  readonly body: Box;
  readonly totals: Box | null;
  /** Columns whose values wrap. */
  readonly wraps: readonly boolean[];
}

export interface PlacedChart {
  readonly place: 'chart';
  readonly block: ChartBlock;
  /** The cells under the chart. */
  readonly box: Box;
  /** Pixels from the left edge of the first cell. */
  readonly shift: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export type Placed = PlacedTitle | PlacedSources | PlacedNote | PlacedFigures | PlacedTable | PlacedChart;

export interface RowHeights {
  readonly row: number;
  readonly rows: number;
  readonly points: number;
}

/** A page with everything in its place. */
export interface Layout {
  readonly kind: 'overview' | 'list';
  readonly placed: readonly Placed[];
  /** All cells in use, from the first row and column on. */
  readonly rows: number;
  readonly columns: number;
  /** Width of every column in characters. */
  readonly widths: readonly number[];
  /** Rows that are not of the usual height, neighbours of one height together. */
  readonly heights: readonly RowHeights[];
  readonly frozenRows: number;
  readonly gridlines: boolean;
  /** The header row to be repeated on every printed page. */
  readonly printTitleRow: number | null;
}
