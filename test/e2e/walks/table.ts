import type { Playground } from '../../../playground/picture/person/playground';
import { cellsOf } from '../../../playground/picture/person/steps';

type Cell = string | number | boolean | null;

/** A table on a sheet. Rows and columns count from 0. */
export interface TableOnSheet {
  readonly sheet: string;
  readonly headerRow: number;
  /** Its rows without the header; it ends where a row has nothing in its first column. */
  readonly rows: readonly (readonly Cell[])[];
  /** Number of the column under a header. */
  column(header: string): number;
  /** Values under a header. */
  values(header: string): Cell[];
  /** Address of what is under a header, `C5:C397`. */
  address(header: string): string;
}

/** Letters of a column, up to Z. */
export const letter = (column: number): string => String.fromCharCode(65 + column);

/** The table that has the given headers, side by side with others. */
export async function tableOn(playground: Playground, sheet: string, ...headers: string[]): Promise<TableOnSheet> {
  const cells = await cellsOf(playground, sheet);
  const headerRow = cells.findIndex((row) => row && headers.every((header) => row.includes(header)));
  const header = cells[headerRow];
  if (!header) throw new Error(`No table with ${headers.join(', ')} on «${sheet}».`);
  const below = cells.slice(headerRow + 1);
  const end = below.findIndex((row) => row?.[0] === null || row?.[0] === undefined || row[0] === '');
  const rows = (end < 0 ? below : below.slice(0, end)).map((row) => row ?? []);
  const column = (name: string): number => {
    const found = header.indexOf(name);
    if (found < 0) throw new Error(`No column «${name}» on «${sheet}».`);
    return found;
  };
  return {
    sheet,
    headerRow,
    rows,
    column,
    values: (name) => rows.map((row) => row[column(name)] ?? null),
    address: (name) => {
      const at = letter(column(name));
      return `${at}${headerRow + 2}:${at}${headerRow + 1 + rows.length}`;
    },
  };
}

export const sum = (values: readonly unknown[]): number =>
  values.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0);
