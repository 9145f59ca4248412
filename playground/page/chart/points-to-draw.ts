type Values = readonly (number | null)[];

/** More than a chart has pixels; a browser draws so many without effort. */
const MOST_POINTS = 1_500;

export const everyPoint = (length: number): number[] => Array.from({ length }, (_, index) => index);

/**
 * Which of so many points are drawn: all, or, where they could not be told apart, one of each group of neighbours: the
 * one that stands out most, so that peaks stay in sight.
 */
export function pointsToDraw(series: readonly Values[], length: number): number[] {
  const group = Math.ceil(length / MOST_POINTS);
  if (group <= 1) return everyPoint(length);
  const sizeAt = (index: number): number => series.reduce((sum, values) => sum + Math.abs(values[index] ?? 0), 0);
  return Array.from({ length: Math.ceil(length / group) }, (_, number) => {
    let found = number * group;
    for (let index = found + 1; index < Math.min(length, (number + 1) * group); index++)
      if (sizeAt(index) > sizeAt(found)) found = index;
    return found;
  });
}
