import type { GridFacts } from '../grid/grid-facts';
import { isProblem, type Problem } from '../problem';
import type { Row } from '../grid/cell';
import type { Reading } from './reading';
import { uncrossedHead } from '../grid/cross-tab';
import { HEAD_ROWS, recognitionOf } from '../grid/recognise';
import { understand, type Understanding } from '../grid/understand';
import { fillingDown } from './filling-down';
import { finishColumns, isSumOfAll } from './finish-columns';
import { readFlat, type RowTaker, type Taking } from './read-flat';
import { readGrouped } from './read-grouped';
import { planReading } from './reading-plan';
import { headerRepeat, isBlankRow, skippedRows } from './skipped-rows';
import { uncrossing } from './uncrossing';
import type { TableName } from '../schema/schema';
import type { Tables } from './tables';

export interface ReadOptions {
  /** Number (from 1) of the place's first row in the sheet. */
  readonly top: number;
  /** Number (from 1) of its first column; 1 when left out. */
  readonly left?: number;
  readonly facts: GridFacts;
  /** How many rows the place has, where that is known. */
  readonly rows?: number;
  /** The workbook writes the day before the month: decides dates that the column itself leaves open. */
  readonly dayFirst: boolean;
  /** Optional columns worth reading; all when left out. */
  readonly wanted?: readonly string[];
  /** Headers chosen by the user for columns of the table, overriding detection; '' where the sheet has no such column. */
  readonly map?: Readonly<Record<string, string>>;
}

/** Reads a place as a table, its rows coming in chunks of any size. */
export interface TableReader<T extends TableName> {
  take(rows: readonly Row[]): void;
  /** The table with the account of its rows, or why there is none: `no-column`, `unknown-header`, `no-rows`. */
  end(): Reading<T> | Problem;
}

/**
 * Starts reading a place as the table. The first rows are kept until they are understood; after that every row goes
 * straight into typed columns. Every row that is not blank is either in the table or listed as skipped.
 */
export function startReading<T extends TableName>(table: T, options: ReadOptions): TableReader<T> {
  const head: Row[] = [];
  let body: Body | Problem | null = null;
  const start = () => {
    body = head.some((row) => !isBlankRow(row))
      ? startBody(head, table, options)
      : { problem: 'no-rows', table, skipped: 0 };
    head.length = 0;
    return body;
  };
  return {
    take(rows) {
      let next = 0;
      while (body === null && next < rows.length) if (head.push(rows[next++] ?? []) >= HEAD_ROWS) start();
      if (body !== null && !isProblem(body)) body.take(rows, next);
    },
    end() {
      const read = body ?? start();
      return isProblem(read) ? read : (read.end() as Reading<T> | Problem);
    },
  };
}

/** Everything below the header, being read. */
interface Body {
  /** Takes the rows from `first` on. */
  take(rows: readonly Row[], first: number): void;
  end(): Reading | Problem;
}

function startBody(head: readonly Row[], table: TableName, options: ReadOptions): Body | Problem {
  const { top, left = 1, facts, map = {} } = options;
  const understood = understand(head, table, { left, facts, map });
  if (isProblem(understood)) return understood;
  const { header, names, crossTab } = understood;
  const plan = planReading(understood, options);
  const rowsOfHeader = (rows: readonly Row[]) => rows.slice(header.first, header.last + 1);
  const own = rowsOfHeader(crossTab ? uncrossedHead(head, crossTab) : head);
  const taking: Taking = { plan, skipped: skippedRows(names.names), repeatsHeader: headerRepeat(own) };
  const simple = takerOf(understood, taking);
  const repeats = { isHeader: headerRepeat(rowsOfHeader(head)), header: own[own.length - 1] ?? [] };
  const taker = crossTab ? uncrossing(simple, crossTab, repeats) : simple;
  let number = top + header.last + 1;
  const take = (rows: readonly Row[], first: number) => {
    taker.take(rows, first, number);
    number += rows.length - first;
  };
  take(head, header.last + 1);
  return { take, end: () => finish({ understood, taking, taker, top }, options) };
}

function takerOf({ grouping, filledDown, sources }: Understanding, taking: Taking): RowTaker {
  if (grouping) return readGrouped(taking, grouping);
  const filling = { fills: filledDown.map(({ index }) => index), day: sources.get('day')?.index ?? -1 };
  return filledDown.length > 0 ? fillingDown(readFlat(taking), filling, taking) : readFlat(taking);
}

interface Finished {
  readonly understood: Understanding;
  readonly taking: Taking;
  readonly taker: RowTaker;
  readonly top: number;
}

function finish({ understood, taking, taker, top }: Finished, { wanted }: ReadOptions): Reading | Problem {
  const { plan, skipped } = taking;
  const read = taker.kept();
  if (read === 0) return { problem: 'no-rows', table: understood.table, skipped: skipped.all.length };
  const columns = finishColumns(plan, read, wanted);
  const unnamed = taker.lastUnnamed();
  if (unnamed && read > 1 && isSumOfAll(unnamed, plan, columns)) skipped.lastWasTotals();
  const table = { rows: read, ...columns } as unknown as NonNullable<Tables[TableName]>;
  return {
    table,
    recognition: recognitionOf(understood, top),
    rows: read + skipped.all.length,
    read,
    skipped: skipped.all,
  };
}
