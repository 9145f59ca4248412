import type { Steps } from '../steps';
import type { Attribute, DayColumn, NumberColumn, Tables, TextColumn } from '../tables/tables';

export type Column = TextColumn | NumberColumn | DayColumn;

const START = 0x811c9dc5;
const PRIME = 0x01000193;

const mixed = (hash: number, part: number): number => Math.imul(hash ^ part, PRIME);

/**
 * A number that tells columns with other values, or with the same ones in other rows, apart: 32-bit FNV-1a over whole
 * words. Cheap, and no protection against anyone who wants two columns to look alike. What stood in the cells cannot be
 * had back from it.
 */
export function hashOfColumn(column: Column): number {
  const known = hashes.get(column);
  if (known !== undefined) return known;
  const hash =
    'names' in column ? hashOfWords(column.codes, hashOfText(column.names.join('\n'))) : hashOfWords(column, START);
  hashes.set(column, hash);
  return hash;
}

/** Looks at one column after the other, with places to stop: afterwards their hashes are known. */
export function* hashColumns(tables: Tables): Steps<void> {
  for (const table of Object.values(tables))
    for (const column of columnsIn(table)) {
      hashOfColumn(column);
      yield undefined;
    }
}

/** Every column of a table, those that are kept as attributes too. */
export const columnsIn = (table: object): readonly Column[] =>
  Object.values(table).flatMap((column: number | Column | readonly Attribute[]) =>
    typeof column === 'number'
      ? []
      : Array.isArray(column)
        ? column.map((one: Attribute) => one.column)
        : [column as Column],
  );

/** Columns never change, and many reports look at the same one. */
const hashes = new WeakMap<Column, number>();

export function hashOfText(text: string): number {
  let hash = START;
  for (let i = 0; i < text.length; i++) hash = mixed(hash, text.charCodeAt(i));
  return hash;
}

function hashOfWords(values: Int32Array | Float64Array, start: number): number {
  const words = values instanceof Int32Array ? values : new Int32Array(values.slice().buffer);
  let hash = mixed(start, values.length);
  for (let i = 0; i < words.length; i++) hash = mixed(hash, words[i]!);
  return hash;
}

/** As it is kept: eight hexadecimal digits. */
export const hexOf = (hash: number): string => (hash >>> 0).toString(16).padStart(8, '0');
