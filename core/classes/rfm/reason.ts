import type { Words } from '../../words/words';
import { boundsText } from './bounds-text';
import type { RfmClient, RfmResult } from './rfm';
import { rfmWords as phrases } from './words';

/** Why a client has its scores: each value with its score and the values that get it. */
export function reasonOf(client: RfmClient, result: Pick<RfmResult, 'rule' | 'bounds'>, words: Words): string {
  const { recencyDays, frequency, monetary, r, f, m } = client;
  return words.say(phrases.reason, {
    ...{ days: recencyDays, purchases: frequency, amount: words.money(monetary), r, f, m },
    recency: boundsText(result, { dimension: 'recency', score: r }, words),
    frequency: boundsText(result, { dimension: 'frequency', score: f }, words),
    monetary: boundsText(result, { dimension: 'monetary', score: m }, words),
  });
}
