import type { Words } from '../../words/words';
import { classLetters } from './abc-classes';
import type { AbcClient } from './abc';
import { abcWords as phrases } from './words';

/** Below a tenth of a percent one decimal would say nothing. */
const SMALL_SHARE = 0.001;

/** Why a client is in its class, in a sentence or two: share, cumulative share, threshold, what is missing for the next class. */
export function reasonOf(client: AbcClient, words: Words): string {
  const facts = {
    share: words.percent(client.share, client.share < SMALL_SHARE ? 2 : 1),
    cumulative: words.percent(client.cumulative),
  };
  return (
    words.say(sentenceFor(client), { ...facts, boundary: words.percent(client.boundary ?? 0) }) +
    missingFor(client, words)
  );
}

function sentenceFor({ amount, share, boundary, cumulative, toBetter }: AbcClient) {
  if (amount <= 0) return phrases.whyNotPositive;
  if (boundary === null) return toBetter === null ? phrases.whyMethod : phrases.whyLast;
  return share === cumulative && cumulative > boundary ? phrases.whyLargest : phrases.whyWithin;
}

function missingFor({ class: own, toBetter }: AbcClient, words: Words): string {
  if (toBetter === null) return '';
  const better = classLetters[classLetters.indexOf(own) - 1] ?? own;
  return words.say(phrases.toBetter, { class: better, amount: words.money(Math.ceil(toBetter)) });
}
