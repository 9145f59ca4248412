import type { TableDefinition } from 'hucre';
import { fileText } from '../file-text';
import { toAddress } from '../model/address';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import { columnNames } from '../table-headers';

/** A real table in the writer's words. */
export function toTable(table: Table, values: Sheet['values']): TableDefinition {
  const { area, name, style } = table;
  return {
    name,
    displayName: name,
    range: toAddress(area),
    columns: columnNames(table, values[area.row]).map((column) => ({ name: fileText(column) })),
    style,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
    showAutoFilter: table.showFilterButton && table.showHeaders,
    showTotalRow: table.showTotals,
  };
}
