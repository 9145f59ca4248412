/** What a grid is known to be beside its cells. */
export interface GridFacts {
  readonly date1904: boolean;
  /** Columns (0-based in the place) whose first data cells carry a date format. */
  readonly dateColumns: readonly number[];
  /** The workbook writes the day before the month: decides dates that read both ways; true when left out. */
  readonly dayFirst?: boolean;
}
