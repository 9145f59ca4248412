/** What a cell of a report may hold. Days are day numbers in columns of format `day`. */
export type Value = string | number | boolean | null;
export type Cells = readonly (readonly Value[])[];
/**
 * How a value is shown. An `integer` outside a list of clients counts clients, and opens them; a `count` counts anything else
 * (answers, orders, days). A `ratio` has as many digits as it needs, four at most. A `row` is the number of a row in the
 * workbook: a name rather than an amount, without separators.
 */
export type Format =
  | 'text'
  | 'integer'
  | 'count'
  | 'number'
  | 'ratio'
  | 'money'
  | 'percent'
  | 'whole-percent'
  | 'row'
  | 'day';

/**
 * How a column's values are painted: a data bar; a colour scale (one scale over all `heat` columns of the table);
 * the class letters in their colours (A and X good … C and Z pale); changes with + green and − red; warnings in red.
 */
export type Paint = 'bar' | 'heat' | 'class' | 'change' | 'warning';

/**
 * What a column is to its reader: the place in a list, the name of a client, the class of the row; why it is that class and
 * what to do, in sentences that a narrow renderer may keep back until the class is pressed.
 */
export type ColumnPart = 'place' | 'client' | 'class' | 'reason' | 'advice';

export interface Column {
  readonly key: string;
  readonly header: string;
  readonly format: Format;
  readonly part?: ColumnPart;
  readonly paint?: Paint;
  /** Width in characters; chosen from format and header when left out. */
  readonly width?: number;
}

/** The clients that a count stands for: rows of a list of the same report. */
export interface Opens {
  /** The list, by the name of its table. */
  readonly list: string;
  /** What its rows must have, by column or mark of the list, the same in every language; all rows when left out. */
  readonly where?: Readonly<Record<string, Value>>;
  /** What these clients have in common, in the user's words: `класс A`; the list's own caption when left out. */
  readonly name?: string;
}

export interface TitleBlock {
  readonly block: 'title';
  readonly text: string;
  readonly subtitle?: string;
}
export interface NoteBlock {
  readonly block: 'note';
  readonly text: string;
  readonly tone: 'plain' | 'good' | 'warning';
  /** The clients it speaks of. */
  readonly opens?: Opens;
}
/** Key figures, shown side by side; a blank value is shown as "—". */
export interface FiguresBlock {
  readonly block: 'figures';
  readonly figures: readonly {
    readonly label: string;
    readonly value: Value;
    readonly format: Format;
    readonly note?: string;
    /** The clients that a figure counts. */
    readonly opens?: Opens;
  }[];
}
export interface TableBlock {
  readonly block: 'table';
  /** Stable within the report: charts point to it, and the real table in the workbook is named after it. */
  readonly name: string;
  readonly caption?: string;
  readonly columns: readonly Column[];
  /** One value per column. */
  readonly rows: Cells;
  /** A last line in bold, one value per column, outside the sortable body. */
  readonly totals?: readonly Value[];
  /** A long list (clients): goes to a sheet of its own, with a frozen header and filters. */
  readonly list?: true;
  /** The clients behind its counts by column: one entry for every row, and one more for the totals where there are any. */
  readonly opens?: Readonly<Record<string, readonly (Opens | null)[]>>;
  /** What rows can be told by beside their columns, one value for every row; never shown. */
  readonly marks?: Readonly<Record<string, readonly Value[]>>;
}
export interface ChartBlock {
  readonly block: 'chart';
  readonly kind: 'line' | 'column' | 'bar' | 'stacked' | 'stacked-share';
  readonly title: string;
  /** The table the chart draws, by name, in the same report. */
  readonly table: string;
  readonly categories: string;
  readonly series: readonly string[];
  /** Only these rows of the table; all when left out. */
  readonly rows?: { readonly first: number; readonly count: number };
}
/** Where the figures come from: source range, period, settings, rows read and skipped. */
export interface SourcesBlock {
  readonly block: 'sources';
  readonly lines: readonly {
    readonly label: string;
    readonly text: string;
    /** Stands below everything else on a sheet: for those who check a figure. */
    readonly at?: 'end';
  }[];
}

/** Everything a report or a view can show. Closed on purpose: every renderer draws every block. */
export type Block = TitleBlock | NoteBlock | FiguresBlock | TableBlock | ChartBlock | SourcesBlock;

/** One sheet to be written. */
export interface Page {
  /** The same in every language: the report's id, and behind a slash the list that the page holds: `abc`, `abc/clients`. */
  readonly id: string;
  /** The name the sheet is to have. */
  readonly sheet: string;
  readonly blocks: readonly Block[];
}
