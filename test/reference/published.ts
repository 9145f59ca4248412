import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Sales, TextColumn } from '../../core/tables/tables';

/** Published data sets and results lie beside the repository, since not all of them may be handed on. */
const folder = path.resolve('../shared/data');

/** A test against these files; reported as skipped where they are not at hand. */
export const testWith = (files: readonly string[], name: string, run: () => void): void =>
  (files.every((file) => existsSync(path.join(folder, file))) ? test : test.skip)(name, run);

export const readText = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
export const readJson = <T>(file: string): T => JSON.parse(readText(file)) as T;

/** The cells of a file without quoted cells, its header left out. */
export const readRows = (file: string, separator: string | RegExp = ','): readonly (readonly string[])[] =>
  readText(file)
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.trim().split(separator));

export interface PublishedSale {
  readonly client: string;
  readonly day: number;
  readonly amount: number;
  readonly order?: string;
}

/** A sales table of published rows. */
export function salesTable(rows: readonly PublishedSale[]): Sales {
  const hasOrders = rows.some((row) => row.order !== undefined);
  return {
    rows: rows.length,
    client: coded(rows.map((row) => row.client)),
    day: Int32Array.from(rows, (row) => row.day),
    amount: Float64Array.from(rows, (row) => row.amount),
    ...(hasOrders && { order: coded(rows.map((row) => row.order ?? '')) }),
  };
}

function coded(values: readonly string[]): TextColumn {
  const known = new Map<string, number>();
  const codes = Int32Array.from(values, (value) => {
    const code = known.get(value) ?? known.size;
    known.set(value, code);
    return code;
  });
  return { codes, names: [...known.keys()] };
}
