import type { CellValue, TableDefinition } from 'hucre';
import { toAddress } from '../model/address';
import type { Table } from '../model/table';

/**
 * A real table in the writer's words. Column names must be there, differ, and be the very texts of the header row, or
 * Excel calls the file damaged: where they are not, the cells of the header are mended in `rows`.
 */
export function toTable(table: Table, rows: CellValue[][]): TableDefinition {
  const { area, name, style } = table;
  const cells = rows[area.row] ?? [];
  const seen = new Set<string>();
  const columns = Array.from({ length: area.columns }, (_, index) => {
    const found = table.showHeaders ? cells[area.column + index] : null;
    const text = differing(
      found === null || found === undefined || found === '' ? `Column${index + 1}` : String(found),
      seen,
    );
    if (table.showHeaders) cells[area.column + index] = text;
    return { name: text };
  });
  for (let column = 0; column < cells.length; column++) cells[column] ??= null;
  return {
    name,
    displayName: name,
    range: toAddress(area),
    columns,
    style,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
    showAutoFilter: table.showFilterButton && table.showHeaders,
    showTotalRow: table.showTotals,
  };
}

function differing(name: string, seen: Set<string>): string {
  let text = name;
  for (let number = 2; seen.has(text.toLowerCase()); number++) text = `${name}${number}`;
  seen.add(text.toLowerCase());
  return text;
}
