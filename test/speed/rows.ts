import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A cell as a host hands it over: dates are day numbers. */
export type RowCell = string | number | null;
export type Rows = RowCell[][];

/** Which columns hold what, by place; the amount is a column, or quantity × price. */
export interface Layout {
  readonly client: number;
  readonly day: number;
  readonly amount: number | readonly [quantity: number, price: number];
  readonly manager?: number;
  readonly order?: number;
}

/**
 * The rows of a folder of JSON files, the header first. They are parsed anew for every run, as they arrive from a host: every
 * text is an object of its own.
 */
export function loadRows(folder: string): Rows {
  const rows: Rows = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.startsWith('rows-')) continue;
    for (const row of JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Rows) rows.push(row);
  }
  return rows;
}

export const loadLayout = (folder: string): Layout =>
  JSON.parse(readFileSync(path.join(folder, 'layout.json'), 'utf8')) as Layout;
