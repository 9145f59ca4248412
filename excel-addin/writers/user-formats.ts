import { tablesOf, type Column, type Layout } from '../../core';
import type { Earlier } from './earlier';
import { headersOf, same } from './kept-table';
import { everWritten } from './memory';

/** Points by which a width may differ from ours without being the user's: Excel rounds to pixels. */
const ROUNDING = 1.5;

/** The number format the user has given a column to which we had given another; undefined where it is ours. */
export function userFormat({ tables, memory }: Earlier, block: string, column: Column): string | undefined {
  const found = tables.find(({ memory }) => memory.block === block);
  const ours = found?.memory.columns.find(({ key }) => key === column.key);
  if (!found || !ours || column.format === 'text') return undefined;
  const now: unknown = found.firstRow.numberFormat[0]?.[headersOf(found).indexOf(ours.header)];
  const isNone = now === 'General' && memory.replacing !== undefined; // cleared by a run that was cut short
  return typeof now === 'string' && !isNone && bare(now) !== bare(ours.code) ? now : undefined;
}

/** Excel may hand back `dd\.mm\.yyyy` for `dd.mm.yyyy`. */
const bare = (code: string): string => code.replace(/[\\"]/g, '');

/** Widths in points, by column, that the user has given columns of tables which are still the same. */
export function userWidths(
  { memory }: Earlier,
  layout: Layout,
  now: readonly Excel.RangeFormat[],
): ReadonlyMap<number, number> {
  const before = memory.tables.flatMap(({ block, columns }) => columns.map(({ key }) => `${block}.${key}`));
  const after = tablesOf(layout).flatMap(({ block }) => block.columns.map(({ key }) => `${block.name}.${key}`));
  if (!same(before, after) || memory.replacing?.length === 0) return new Map();
  const widths = now.map(({ columnWidth }, column) => [column, columnWidth] as const);
  const ours = everWritten(memory).map((written) => written.widths);
  const isOurs = (column: number, width: number) =>
    ours.some((given) => Math.abs(width - (given[column] ?? width)) <= ROUNDING);
  return new Map(widths.filter(([column, width]) => !isOurs(column, width)));
}
