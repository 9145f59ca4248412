import { boundScores, quantileScores, type Best } from './scores';

export const dimensions = ['recency', 'frequency', 'monetary'] as const;
export type Dimension = (typeof dimensions)[number];
export type PerDimension<T> = Readonly<Record<Dimension, T>>;
export const perDimension = <T>(of: (dimension: Dimension) => T): PerDimension<T> => ({
  recency: of('recency'),
  frequency: of('frequency'),
  monetary: of('monetary'),
});

/** Days since the last purchase, number of purchases and revenue; one entry per client. */
export type RfmValues = PerDimension<Float64Array>;
export interface RfmRule {
  /** Scores go from 1 to this. */
  readonly bins: number;
  /** Fixed bounds, `bins − 1` of them, increasing; null: quantiles. */
  readonly bounds: PerDimension<readonly number[] | null>;
}
export type RfmScores = PerDimension<Int8Array>;

const best: Readonly<Record<Dimension, Best>> = { recency: 'low', frequency: 'high', monetary: 'high' };

/** R, F and M scores, the highest is best. A client whose revenue is not positive has an M of 1. */
export function rfmScores(values: RfmValues, { bins, bounds }: RfmRule): RfmScores {
  const scores = perDimension((dimension) => {
    const fixed = bounds[dimension];
    return fixed
      ? boundScores(values[dimension], fixed, best[dimension])
      : quantileScores(values[dimension], bins, best[dimension]);
  });
  return { ...scores, monetary: scores.monetary.map((score, client) => (values.monetary[client]! > 0 ? score : 1)) };
}

/** The values that got a score. */
export interface ScoreBounds {
  readonly score: number;
  /** Smallest and largest value with this score; null where nobody has it. */
  readonly least: number | null;
  readonly most: number | null;
  readonly clients: number;
}

/** For every score, the highest first: from which value to which, and how many clients. */
export function scoreBounds(values: Float64Array, scores: Int8Array, bins: number): readonly ScoreBounds[] {
  const bounds = Array.from({ length: bins }, () => ({ least: Infinity, most: -Infinity, clients: 0 }));
  values.forEach((value, client) => {
    const own = bounds[scores[client]! - 1]!;
    own.least = Math.min(own.least, value);
    own.most = Math.max(own.most, value);
    own.clients++;
  });
  return bounds
    .map(({ least, most, clients }, i) => ({
      score: i + 1,
      least: clients > 0 ? least : null,
      most: clients > 0 ? most : null,
      clients,
    }))
    .reverse();
}
