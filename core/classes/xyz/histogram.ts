import { hasComparableCv, xyzLetters, type XyzClasses, type XyzLetter } from './xyz-classes';

/** How many clients of each class have a coefficient of variation above `from` up to `to` (null: any above). */
export interface CvBin extends Readonly<Record<XyzLetter, number>> {
  readonly from: number;
  readonly to: number | null;
}

const GRID = [0.25, 0.5, 0.75, 1, 1.5, 2, 3];
const NEAR = 1e-9;

/**
 * The distribution of the coefficient of variation over the clients it can be compared for (two purchase days and three
 * periods at least). Cuts are borders of bins, so that a bin never mixes the classes they make.
 */
export function histogramOf(ranking: XyzClasses, cuts: readonly number[]): readonly CvBin[] {
  const edges = [...new Set([...cuts, ...GRID.filter((edge) => cuts.every((cut) => Math.abs(cut - edge) > NEAR))])]
    .filter((edge) => edge > 0)
    .sort((a, b) => a - b);
  const counts = Array.from({ length: edges.length + 1 }, () => ({ X: 0, Y: 0, Z: 0 }));
  ranking.cv.forEach((cv, client) => {
    if (hasComparableCv(ranking, client)) counts[placeOf(cv, edges)]![xyzLetters[ranking.classes[client]!]!]++;
  });
  return counts.map((count, i) => ({ from: edges[i - 1] ?? 0, to: edges[i] ?? null, ...count }));
}

/** The bin that a client is counted in, by its place; null where its variation can't be compared. */
export function binOf(
  { cv, purchaseDays }: { readonly cv: number | null; readonly purchaseDays: number },
  bins: readonly CvBin[],
): number | null {
  if (cv === null || purchaseDays < 2) return null;
  return placeOf(
    cv,
    bins.flatMap(({ to }) => to ?? []),
  );
}

/** The first bin whose upper edge reaches so far; the last one has no edge. */
function placeOf(cv: number, edges: readonly number[]): number {
  const bin = edges.findIndex((edge) => cv <= edge + NEAR);
  return bin < 0 ? edges.length : bin;
}
