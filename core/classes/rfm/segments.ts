export const segmentIds = [
  'champions',
  'loyal',
  'potential-loyalists',
  'new',
  'promising',
  'need-attention',
  'about-to-sleep',
  'at-risk',
  'cant-lose',
  'hibernating',
  'lost',
] as const;
export type SegmentId = (typeof segmentIds)[number];

/** Scores of fewer clients make no segments. */
export const FEWEST_FOR_SEGMENTS = 5;

/** Segments by R (5 is the most recent), then by FM from 1 to 5. */
const MAP: readonly (readonly SegmentId[])[] = [
  ['lost', 'lost', 'at-risk', 'cant-lose', 'cant-lose'],
  ['hibernating', 'hibernating', 'at-risk', 'at-risk', 'at-risk'],
  ['about-to-sleep', 'about-to-sleep', 'need-attention', 'loyal', 'loyal'],
  ['promising', 'potential-loyalists', 'potential-loyalists', 'loyal', 'champions'],
  ['new', 'potential-loyalists', 'potential-loyalists', 'champions', 'champions'],
];

/** The segment of R, F and M scores of a scale of `bins`: every combination has exactly one. */
export function segmentOf(
  { r, f, m }: { readonly r: number; readonly f: number; readonly m: number },
  bins = 5,
): SegmentId {
  const [recency, frequency, monetary] = [r, f, m].map((score) => onScaleOfFive(score, bins)) as [
    number,
    number,
    number,
  ];
  const both = Math.floor((frequency + monetary + 1) / 2); // the mean, halves rounded up
  return MAP[recency - 1]![both - 1]!;
}

/** A score of 1…bins on the scale of 1…5 that the segments are defined on. */
export const onScaleOfFive = (score: number, bins: number): number => 1 + Math.round(((score - 1) * 4) / (bins - 1));
