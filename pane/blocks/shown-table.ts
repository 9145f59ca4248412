import type { Column, Opens, TableBlock, Value } from '../../core';
import { columnScales, type ColumnScale } from './column-scales';
import { leastWidths } from './least-widths';

/** A row as the pane draws it, its values in the order of the shown columns. */
export interface ShownRow {
  readonly values: readonly Value[];
  /** The clients behind each value, where it counts any. */
  readonly opens: readonly (Opens | null)[];
  /** Why its class, and what to do: said when the class is pressed. */
  readonly sentences: readonly string[];
  /** What the first of the sentences tells; null without any. */
  readonly tells: 'reason' | 'advice' | null;
}
export interface ShownTable {
  readonly columns: readonly Column[];
  readonly scales: readonly ColumnScale[];
  /** Characters that each column has room for at least. */
  readonly least: readonly number[];
  row(place: number): ShownRow;
  /** The line of totals. */
  readonly totals: ShownRow | null;
}

/**
 * A table as a narrow pane shows it: names of clients first and their classes next; sentences that explain a class are left
 * to be asked for; the place in the list is told by the order.
 */
export function shownTable(block: TableBlock): ShownTable {
  const { columns, rows, totals, opens = {} } = block;
  const order = shownColumns(columns);
  const scales = columnScales(block);
  const least = leastWidths(block);
  const sentences = (['reason', 'advice'] as const).flatMap((part) =>
    isKeptBack(part, columns) ? columns.flatMap((column, index) => (column.part === part ? [index] : [])) : [],
  );
  const rowOf = (values: readonly Value[], line: number): ShownRow => {
    const told = sentences.filter((index) => Boolean(values[index]));
    return {
      values: order.map((index) => values[index] ?? null),
      opens: order.map((index) => opens[columns[index]!.key]?.[line] ?? null),
      sentences: told.map((index) => String(values[index])),
      tells: told.length === 0 ? null : columns[told[0]!]!.part === 'reason' ? 'reason' : 'advice',
    };
  };
  return {
    columns: order.map((index) => columns[index]!),
    scales: order.map((index) => scales[index]!),
    least: order.map((index) => least[index]!),
    row: (place) => rowOf(rows[place] ?? [], place),
    totals: totals ? rowOf(totals, rows.length) : null,
  };
}

/** The places of the columns in the order in which they are shown. */
function shownColumns(columns: readonly Column[]): readonly number[] {
  const shown = [...columns.keys()].filter((index) => !isKeptBack(columns[index]!.part, columns));
  if (!columns.some(({ part }) => part === 'client')) return shown;
  const rank = ({ part, paint }: Column) => (part === 'client' ? 0 : part === 'class' || paint === 'class' ? 1 : 2);
  return shown.sort((a, b) => rank(columns[a]!) - rank(columns[b]!)); // stable
}

/** Sentences are kept back where there is a class to press. */
function isKeptBack(part: Column['part'], columns: readonly Column[]): boolean {
  if (part === 'place') return true;
  return (part === 'reason' || part === 'advice') && columns.some((one) => one.part === 'class');
}
