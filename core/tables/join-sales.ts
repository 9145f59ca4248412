import { keyOf } from '../grid/cell-text';
import { NOT_PLAIN, nameTable } from './name-table';
import { columnsOf, type ColumnKind } from '../schema/schema';
import { NO_DAY, type DayColumn, type NumberColumn, type Sales, type TextColumn } from './tables';

/**
 * The rows of several tables as those of one, one table after the other, as if they stood on one sheet: a client of two
 * tables is one client, spelled as it is first. A column that a table lacks is blank in its rows.
 */
export function joinSales(tables: readonly Sales[]): Sales {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const columns = Object.entries(columnsOf('sales')).flatMap(([role, { kind }]) => {
    const parts = tables.map((table) => ({ rows: table.rows, column: (table as unknown as AnyColumns)[role] }));
    return parts.some(({ column }) => column) ? [[role, joinColumns(kind, parts, rows)] as const] : [];
  });
  return { rows, ...Object.fromEntries(columns) } as unknown as Sales;
}

type Column = TextColumn | NumberColumn | DayColumn;
type AnyColumns = Readonly<Record<string, Column | undefined>>;

/** What one table has for a column, if anything. */
interface Part<C = Column> {
  readonly rows: number;
  readonly column: C | undefined;
}

function joinColumns(kind: ColumnKind, parts: readonly Part[], rows: number): Column {
  if (kind === 'text') return joinTexts(parts as readonly Part<TextColumn>[], rows);
  return kind === 'number'
    ? joinValues(parts as readonly Part<NumberColumn>[], new Float64Array(rows).fill(NaN))
    : joinValues(parts as readonly Part<DayColumn>[], new Int32Array(rows).fill(NO_DAY));
}

function joinValues<A extends NumberColumn | DayColumn>(parts: readonly Part<A>[], joined: A): A {
  let first = 0;
  for (const { rows, column } of parts) {
    if (column) joined.set(column, first);
    first += rows;
  }
  return joined;
}

function joinTexts(parts: readonly Part<TextColumn>[], rows: number): TextColumn {
  const { names, codeOf } = nameCodes();
  const codes = new Int32Array(rows).fill(-1);
  let first = 0;
  for (const { rows: count, column } of parts) {
    const codeNow = Int32Array.from(column?.names ?? [], codeOf);
    if (column) for (let row = 0; row < count; row++) codes[first + row] = codeNow[column.codes[row]!] ?? -1;
    first += count;
  }
  return { codes, names };
}

/** One code for all spellings of a name that differ in case only; the names are clean already. */
function nameCodes() {
  const table = nameTable();
  const names: string[] = [];
  const codeOf = (name: string): number => {
    const plain = table.findPlain(name);
    const known = plain === NOT_PLAIN ? table.find(keyOf(name)) : plain;
    if (known >= 0) return known;
    names.push(name);
    return table.add();
  };
  return { names, codeOf };
}
