import { isoOf } from '../../../core/calendar/day';
import type { Row } from '../../../core/grid/cell';
import type { Reading } from '../../../core/tables/reading';
import { isProblem, type Problem } from '../../../core/problem';
import { startReading, type ReadOptions } from '../../../core/tables/read-table';
import type { TableName } from '../../../core/schema/schema';
import { NO_DAY, type TextColumn } from '../../../core/tables/tables';

export type Given = Partial<Omit<ReadOptions, 'facts'>> & {
  readonly date1904?: boolean;
  readonly dateColumns?: readonly number[];
};

/** Reads a grid that was written down in a test. */
export function read<T extends TableName>(table: T, grid: readonly Row[], given: Given = {}): Reading<T> | Problem {
  const { date1904 = false, dateColumns = [], ...options } = given;
  const reader = startReading(table, { top: 1, dayFirst: true, ...options, facts: { date1904, dateColumns } });
  reader.take(grid);
  return reader.end();
}

/** A grid of sales as read: its rows as plain records (days as `2025-12-31`, blank cells left out) and the account of the others. */
export function readSales(grid: readonly Row[], given: Given = {}) {
  return described(read('sales', grid, given));
}

export function readClients(grid: readonly Row[], given: Given = {}) {
  return described(read('clients', grid, given));
}

function described(reading: Reading | Problem) {
  if (isProblem(reading)) throw new Error(JSON.stringify(reading));
  expect(reading.read + reading.skipped.length).toBe(reading.rows);
  return {
    reading,
    records: recordsOf(reading),
    skipped: reading.skipped.map(({ row, reason }) => `${row} ${reason}`),
  };
}

function recordsOf({ table }: Reading): readonly Record<string, string | number>[] {
  const { rows, ...others } = table;
  const columns = Object.entries(others).filter(
    (entry): entry is [string, TextColumn | Float64Array | Int32Array] => !Array.isArray(entry[1]),
  );
  return Array.from({ length: rows }, (_, row) => {
    const cells = columns.map(([column, values]) => [column, valueAt(values, row)] as const);
    return Object.fromEntries(cells.filter((cell): cell is [string, string | number] => cell[1] !== undefined));
  });
}

function valueAt(column: TextColumn | Float64Array | Int32Array, row: number): string | number | undefined {
  if ('codes' in column) return column.names[column.codes[row] ?? -1];
  const value = column[row] ?? NaN;
  if (column instanceof Int32Array) return value === NO_DAY ? undefined : isoOf(value);
  return Number.isNaN(value) ? undefined : value;
}
