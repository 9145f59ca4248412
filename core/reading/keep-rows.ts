import type { Attribute, TextColumn } from '../tables/tables';

type Column = TextColumn | Float64Array | Int32Array;

/** Numbers of the rows that fit, ascending. */
export function rowsWhere(count: number, fits: (row: number) => boolean): Int32Array {
  const rows = new Int32Array(count);
  let size = 0;
  for (let row = 0; row < count; row++) if (fits(row)) rows[size++] = row;
  return rows.subarray(0, size);
}

/** The table as it would have been read if it held these rows only: texts are numbered in the order they come. */
export function keepRows<T extends { readonly rows: number }>(table: T, rows: Int32Array): T {
  const kept = Object.entries(table).flatMap(([key, column]: [string, unknown]) => {
    if (key === 'rows' || column === undefined) return [];
    return [
      [
        key,
        Array.isArray(column)
          ? keepAttributes(column as readonly Attribute[], rows)
          : keepCells(column as Column, rows),
      ],
    ];
  });
  return { ...(Object.fromEntries(kept) as T), rows: rows.length };
}

const keepAttributes = (attributes: readonly Attribute[], rows: Int32Array): readonly Attribute[] =>
  attributes.map(({ column, ...attribute }) => ({ ...attribute, column: keepTexts(column, rows) }));

function keepCells(column: Column, rows: Int32Array): Column {
  if ('names' in column) return keepTexts(column, rows);
  const kept = column instanceof Int32Array ? new Int32Array(rows.length) : new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) kept[i] = column[rows[i]!]!;
  return kept;
}

function keepTexts({ codes, names }: TextColumn, rows: Int32Array): TextColumn {
  const kept = new Int32Array(rows.length);
  const codeNow = new Int32Array(names.length).fill(-1);
  const namesNow: string[] = [];
  for (let i = 0; i < rows.length; i++) {
    const code = codes[rows[i]!]!;
    if (code >= 0 && codeNow[code]! < 0) codeNow[code] = namesNow.push(names[code]!) - 1;
    kept[i] = code < 0 ? -1 : codeNow[code]!;
  }
  return { codes: kept, names: namesNow };
}
