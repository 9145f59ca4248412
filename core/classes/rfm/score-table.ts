import { dimensions, type RfmScores } from './rfm-scores';
import { segmentIds, segmentOf, type SegmentId } from './segments';

/** What follows from a client's three scores. */
export interface Scored {
  readonly r: number;
  readonly f: number;
  readonly m: number;
  /** The three in one: `543`. */
  readonly score: string;
  readonly segment: SegmentId;
  /** The segment's place among all, from 0. */
  readonly place: number;
}

/** What follows from the scores of the client at a place, worked out beforehand: a scale of 5 has only 125 combinations. */
export function scoreTable(bins: number): (scores: RfmScores, client: number) => Scored {
  const all = Array.from({ length: bins ** dimensions.length }, (_, i): Scored => {
    const [r, f, m] = [Math.floor(i / bins / bins) + 1, (Math.floor(i / bins) % bins) + 1, (i % bins) + 1] as const;
    const segment = segmentOf({ r, f, m }, bins);
    return { r, f, m, score: `${r}${f}${m}`, segment, place: segmentIds.indexOf(segment) };
  });
  return ({ recency, frequency, monetary }, client) =>
    all[((recency[client]! - 1) * bins + frequency[client]! - 1) * bins + monetary[client]! - 1]!;
}
