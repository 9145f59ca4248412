import { dayOfIso } from '../../calendar/day';
import type { Facts, Phrase } from '../../words/language';
import type { Words } from '../../words/words';
import { xyzWords as phrases } from './words';
import { FEWEST_PERIODS } from './window-periods';
import type { XyzResult } from './xyz';

export interface Caveat {
  readonly tone: 'plain' | 'warning';
  readonly text: string;
}
interface Classified extends Pick<XyzResult, 'rule' | 'cuts' | 'countedPeriods' | 'leftOut'> {
  /** Clients with a class, and how many of them are Z. */
  readonly classified: number;
  readonly inZ: number;
}

/** From this share of clients in Z on, the cuts tell nothing apart. */
const NEARLY_ALL = 0.9;

/** What a reader must know before trusting XYZ classes. */
export function caveatsOf(
  { rule, cuts, countedPeriods, leftOut, ...counts }: Classified,
  words: Words,
): readonly Caveat[] {
  const { classified, inZ } = counts;
  const caveat = (tone: Caveat['tone'], phrase: Phrase, facts: Facts): Caveat => ({
    tone,
    text: words.say(phrase, facts),
  });
  const [x, y] = (cuts ?? []).map((cut) => words.percent(cut, 0));
  const percents = { x: x ?? '', y: y ?? '' };
  const byVariation = rule.method === 'cv' && cuts !== null;
  const few = { periods: countedPeriods, needed: FEWEST_PERIODS };
  return [
    ...(countedPeriods < FEWEST_PERIODS ? [caveat('warning', phrases.fewPeriods, few)] : []),
    ...(byVariation && rule.cuts === 'terciles' ? [caveat('plain', phrases.tercileCuts, percents)] : []),
    ...(byVariation && rule.cuts !== 'terciles' && classified > 0 && inZ >= NEARLY_ALL * classified
      ? [caveat('warning', phrases.nearlyAllZ, { clients: inZ, all: classified, ...percents })]
      : []),
    ...(leftOut === null ? [] : [caveat('plain', phrases.leftOut, { day: words.day(dayOfIso(leftOut)) })]),
  ];
}
