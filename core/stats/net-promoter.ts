/** Answers to “would you recommend us?”, 0 to 10: 9 and 10 promote, 7 and 8 are passive, 0 to 6 detract. */
export type AnswerKind = 'promoter' | 'passive' | 'detractor';

export const kindOfScore = (score: number): AnswerKind =>
  score >= 9 ? 'promoter' : score >= 7 ? 'passive' : 'detractor';

/** Whether it is a score at all: a whole number from 0 to 10. */
export const isScore = (score: number): boolean => Number.isInteger(score) && score >= 0 && score <= 10;

/** The net promoter score of some answers. */
export interface NetPromoter {
  readonly n: number;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  /** 100 × (promoters − detractors) ÷ n, and its 95 % interval; null without answers. */
  readonly nps: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Answers added by the adjusted Wald interval (Rocks 2016): ¾ to promoters and detractors each, 3 in all. */
const ADDED = 3;
const ADDED_EACH = 0.75;

/** The net promoter score with its adjusted Wald interval (Rocks 2016), within −100 and 100. */
export function netPromoter(scores: Iterable<number>): NetPromoter {
  const counts = { n: 0, promoter: 0, passive: 0, detractor: 0 };
  for (const score of scores) {
    counts.n++;
    counts[kindOfScore(score)]++;
  }
  const { n, promoter: promoters, passive: passives, detractor: detractors } = counts;
  const said = { n, promoters, passives, detractors };
  if (n === 0) return { ...said, nps: null, low: null, high: null };
  const { score, error } = adjusted(said);
  const clipped = (value: number) => Math.max(-100, Math.min(100, value));
  return {
    ...said,
    nps: (100 * (promoters - detractors)) / n,
    low: clipped(score - 1.96 * error),
    high: clipped(score + 1.96 * error),
  };
}

/** The adjusted score and its standard error, in points. */
function adjusted({ n, promoters, detractors }: Pick<NetPromoter, 'n' | 'promoters' | 'detractors'>) {
  const all = n + ADDED;
  const plus = (promoters + ADDED_EACH) / all;
  const minus = (detractors + ADDED_EACH) / all;
  return { score: 100 * (plus - minus), error: 100 * Math.sqrt((plus + minus - (plus - minus) ** 2) / all) };
}

/** The difference of two scores, with its 95 % interval, in points; null without an earlier one. */
export interface NpsChange {
  readonly change: number | null;
  readonly changeLow: number | null;
  readonly changeHigh: number | null;
  /** More than chance explains. */
  readonly real: boolean | null;
}

/** How a score differs from an earlier one, both with answers: plain scores, errors by the adjusted shares. */
export function npsChange(before: NetPromoter | undefined, now: NetPromoter): NpsChange {
  if (!before) return { change: null, changeLow: null, changeHigh: null, real: null };
  const change = now.nps! - before.nps!;
  const error = 1.959964 * Math.hypot(adjusted(before).error, adjusted(now).error);
  return { change, changeLow: change - error, changeHigh: change + error, real: Math.abs(change) > error };
}
