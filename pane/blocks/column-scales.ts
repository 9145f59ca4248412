import type { TableBlock, Value } from '../../core';

/** The smallest and the largest number that a painted column is painted between; null where nothing is painted. */
export type ColumnScale = { readonly low: number; readonly high: number } | null;

/** Bars begin at nothing; all columns of a heat map share one scale. */
export function columnScales({ columns, rows }: Pick<TableBlock, 'columns' | 'rows'>): readonly ColumnScale[] {
  const numbers = columns.map((_, index) => rows.map((row) => row[index]).filter(isNumber));
  const heat = extent(columns.flatMap(({ paint }, index) => (paint === 'heat' ? numbers[index]! : [])));
  return columns.map(({ paint }, index) => {
    if (paint === 'heat') return heat;
    return paint === 'bar' ? extent([0, ...numbers[index]!]) : null;
  });
}

const isNumber = (value: Value | undefined): value is number => typeof value === 'number';

function extent(numbers: readonly number[]): ColumnScale {
  if (numbers.length === 0) return null;
  const [low, high] = numbers.reduce(
    ([least, most], one) => [Math.min(least, one), Math.max(most, one)],
    [Infinity, -Infinity],
  );
  return { low, high };
}

/** Where a number lies on its scale: 0…1. */
export function partOf(value: Value, scale: ColumnScale): number {
  if (scale === null || typeof value !== 'number' || scale.high <= scale.low) return 0;
  return Math.max(0, Math.min(1, (value - scale.low) / (scale.high - scale.low)));
}
