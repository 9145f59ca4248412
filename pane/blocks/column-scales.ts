import type { TableBlock, Value } from '../../core';

/** The smallest and the largest number that a painted column is painted between; null where nothing is painted. */
export type ColumnScale = { readonly low: number; readonly high: number } | null;

/** Bars begin at nothing; all columns of a heat map share one scale. */
export function columnScales({ columns, rows }: Pick<TableBlock, 'columns' | 'rows'>): readonly ColumnScale[] {
  const heated = columns.flatMap(({ paint }, index) => (paint === 'heat' ? [index] : []));
  const heat = extent(rows, heated);
  return columns.map(({ paint }, index) => {
    if (paint === 'heat') return heat;
    if (paint !== 'bar') return null;
    const { low, high } = extent(rows, [index]) ?? { low: 0, high: 0 };
    return { low: Math.min(0, low), high: Math.max(0, high) };
  });
}

function extent(rows: TableBlock['rows'], places: readonly number[]): ColumnScale {
  let [low, high] = [Infinity, -Infinity];
  for (const row of rows)
    for (const place of places) {
      const value = row[place];
      if (typeof value !== 'number') continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  return low > high ? null : { low, high };
}

/** Where a number lies on its scale: 0…1. */
export function partOf(value: Value, scale: ColumnScale): number {
  if (scale === null || typeof value !== 'number' || scale.high <= scale.low) return 0;
  return Math.max(0, Math.min(1, (value - scale.low) / (scale.high - scale.low)));
}
