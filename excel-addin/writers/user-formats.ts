import type { Column, Layout } from '../../core';
import { headersOf, same, type Earlier } from './earlier';
import { tablesOf } from './plan';

/** Points by which a width may differ from ours without being the user's: Excel rounds to pixels. */
const ROUNDING = 1.5;

/** The number format the user has given a column to which we had given another; undefined where it is ours. */
export function userFormat({ tables }: Earlier, block: string, column: Column): string | undefined {
  const found = tables.find(({ memory }) => memory.block === block);
  const ours = found?.memory.columns.find(({ key }) => key === column.key);
  if (!found || !ours || column.format === 'text') return undefined;
  const now: unknown = found.firstRow.numberFormat[0]?.[headersOf(found).indexOf(ours.header)];
  return typeof now === 'string' && bare(now) !== bare(ours.code) ? now : undefined;
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
  if (!same(before, after)) return new Map();
  const widths = now.map(({ columnWidth }, column) => [column, columnWidth] as const);
  return new Map(widths.filter(([column, width]) => Math.abs(width - (memory.widths[column] ?? width)) > ROUNDING));
}
