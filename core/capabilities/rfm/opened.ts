import type { Opens, Value } from '../../blocks/blocks';
import type { Words } from '../../words/words';
import type { RfmResult } from '../../classes/rfm/rfm';
import { segmentNames } from '../../classes/rfm/segment-words';
import type { SegmentId } from '../../classes/rfm/segments';
import { words as phrases } from './words';

/** The segments of clients that were good ones and have fallen silent. */
export const leavingSegments: readonly SegmentId[] = ['at-risk', 'cant-lose'];

export const everyClient: Opens = { list: 'clients' };

export const ofSegment = (segment: SegmentId, words: Words): Opens => ({
  list: 'clients',
  where: { segment },
  name: words.say(phrases.ofSegment, { segment: words.say(segmentNames[segment]) }),
});

export const leavingClients = (words: Words): Opens => ({
  list: 'clients',
  where: { leaving: true },
  name: words.say(phrases.leavingName),
});

/** The clients with these scores: `{ r: 5, f: 3 }`. */
export const withScores = (scores: Readonly<Record<string, number>>, words: Words): Opens => ({
  list: 'clients',
  where: scores,
  name: words.say(phrases.withScore, {
    score: Object.entries(scores)
      .map(([dimension, score]) => `${dimension.toUpperCase()}${score}`)
      .join(', '),
  }),
});

export const withoutPurchase = (words: Words): Opens => ({
  list: 'withoutPurchase',
  name: words.say(phrases.unscored),
});

/** By what the clients of the list are told apart, beside their scores. */
export const marksOf = ({ clients }: RfmResult): Readonly<Record<string, readonly Value[]>> => ({
  segment: clients.map(({ segment }) => segment),
  leaving: clients.map(({ segment }) => segment !== null && leavingSegments.includes(segment)),
});
