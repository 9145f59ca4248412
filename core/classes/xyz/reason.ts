import type { Phrase } from '../../words/language';
import type { Words } from '../../words/words';
import { reasonWords as phrases, outOfPeriods } from './reason-words';
import { FEWEST_PERIODS } from './window-periods';
import type { XyzClient, XyzResult } from './xyz';

/** Why a client is in its class, in a sentence: the periods with a purchase or the variation, and the limit. */
export function reasonOf(client: XyzClient, { rule, cuts }: Pick<XyzResult, 'rule' | 'cuts'>, words: Words): string {
  const { activePeriods, periods, regularity, cv, purchases, purchaseDays } = client;
  return words.say(rule.method === 'cv' ? sentenceForVariation(client) : sentenceForPattern(client), {
    purchases,
    days: purchaseDays,
    needed: FEWEST_PERIODS,
    active: activePeriods,
    periods: words.say(outOfPeriods[rule.period], { periods }),
    share: words.percent(regularity ?? 0, 0),
    limit: words.percent(rule.regularShare, 0),
    cv: words.percent(cv ?? 0),
    x: words.percent(cuts?.[0] ?? 0),
    y: words.percent(cuts?.[1] ?? 0),
  });
}

function sentenceForPattern(client: XyzClient): Phrase {
  if (client.class === 'X') return phrases.regular;
  return sentenceForFew(client) ?? (client.periods < FEWEST_PERIODS ? phrases.shortHistory : phrases.irregular);
}

function sentenceForVariation(client: XyzClient): Phrase {
  const few = sentenceForFew(client);
  if (few) return few;
  if (client.periods < FEWEST_PERIODS) return phrases.shortForVariation;
  if (client.cv === null) return phrases.noPositiveSum;
  return { X: phrases.steady, Y: phrases.varying, Z: phrases.erratic }[client.class ?? 'Z'];
}

function sentenceForFew({ purchaseDays, purchases, periods }: XyzClient): Phrase | null {
  if (purchaseDays === 0) return phrases.noPurchase;
  if (purchaseDays === 1) return purchases === 1 ? phrases.boughtOnce : phrases.boughtOnOneDay;
  return periods === 0 ? phrases.onlyUnfinished : null;
}
