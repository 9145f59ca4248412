import type { Area } from './area';

/** A real table ("ListObject"). Its column names are the texts of its header row. */
export interface Table {
  readonly id: string;
  name: string;
  /** Header row, body and totals row. */
  area: Area;
  /** Such as `TableStyleMedium2`; '' for none. */
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** The rows between the header row and the totals row. A table always keeps at least one. */
export function bodyOf(table: Table): Area {
  const header = table.showHeaders ? 1 : 0;
  const rows = table.area.rows - header - (table.showTotals ? 1 : 0);
  return {
    row: table.area.row + header,
    column: table.area.column,
    rows: Math.max(1, rows),
    columns: table.area.columns,
  };
}
