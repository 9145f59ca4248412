import type { CellValue, Sheet } from './model/sheet';
import type { Table } from './model/table';

type Cells = readonly (CellValue | undefined)[];

/**
 * Names of the columns of a table: the texts of its header row, given its cells. They must be there and differ, or Excel
 * calls the file damaged: where they do not, they get numbers.
 */
export function columnNames({ area, showHeaders }: Table, cells: Cells | undefined): string[] {
  const seen = new Set<string>();
  return Array.from({ length: area.columns }, (_, index) => {
    const value = (showHeaders ? cells?.[area.column + index] : null) ?? '';
    return differing(value === '' ? `Column${index + 1}` : String(value), seen);
  });
}

function differing(name: string, seen: Set<string>): string {
  let text = name;
  for (let number = 2; seen.has(text.toLowerCase()); number++) text = `${name}${number}`;
  seen.add(text.toLowerCase());
  return text;
}

/** The rows of a sheet in which the header rows of its tables hold the very names of the columns. */
export function valuesWithHeaders({ tables, values }: Sheet): Sheet['values'] {
  const shown = tables.filter(({ showHeaders }) => showHeaders);
  if (shown.length === 0) return values;
  const mended = values.slice();
  for (const table of shown) {
    const { row, column } = table.area;
    while (mended.length <= row) mended.push(undefined);
    const cells = Array.from(mended[row] ?? [], (value) => value ?? null);
    while (cells.length < column) cells.push(null);
    const names = columnNames(table, cells);
    cells.splice(column, names.length, ...names);
    mended[row] = cells;
  }
  return mended;
}
