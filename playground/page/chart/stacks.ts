import type { ChartType } from '../../../embedded/workbook/model/chart';
import type { DrawnSeries } from './chart-data';

/** From where to where a value is drawn. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

export type Stacking = 'none' | 'stacked' | 'shares';

export function stackingOf(type: ChartType): Stacking {
  if (type === 'ColumnStacked100') return 'shares';
  return type === 'ColumnStacked' || type === 'BarStacked' ? 'stacked' : 'none';
}

/** Where every value of every series is drawn: from zero, or on top of those before it. Missing values are null. */
export function extentsOf(series: readonly DrawnSeries[], stacking: Stacking): (Extent | null)[][] {
  if (stacking === 'none')
    return series.map(({ values }) => values.map((to) => (to === null ? null : { from: 0, to })));
  const totals = stacking === 'shares' ? sizesOf(series) : [];
  const tops: number[] = [];
  const bottoms: number[] = [];
  return series.map(({ values }) =>
    values.map((value, index) => {
      if (value === null) return null;
      const size = stacking === 'shares' ? value / (totals[index] || 1) : value;
      const ends = size < 0 ? bottoms : tops;
      const from = ends[index] ?? 0;
      ends[index] = from + size;
      return { from, to: from + size };
    }),
  );
}

/** The sum of all amounts of a category, whatever their sign. */
function sizesOf(series: readonly DrawnSeries[]): number[] {
  const sums: number[] = [];
  for (const { values } of series)
    values.forEach((value, index) => (sums[index] = (sums[index] ?? 0) + Math.abs(value ?? 0)));
  return sums;
}

/** Least and greatest end of all extents; 0 and 1 where there are none. */
export function rangeOfExtents(extents: readonly (readonly (Extent | null)[])[]): { least: number; greatest: number } {
  const ends = extents.flatMap((each) => each.flatMap((extent) => (extent ? [extent.to] : [])));
  if (ends.length === 0) return { least: 0, greatest: 1 };
  return { least: ends.reduce((a, b) => Math.min(a, b)), greatest: ends.reduce((a, b) => Math.max(a, b)) };
}
