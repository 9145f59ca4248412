import { NONE } from '../../blocks/terms';
import type { Column, TableBlock } from '../../blocks/blocks';
import { clientColumn, placeColumn, reasonColumn, treatmentColumn } from '../../blocks/client-columns';
import { longList } from '../../blocks/long-list';
import { dayOfIso } from '../../calendar/day';
import type { Words } from '../../words/words';
import { marksOf } from './opened';
import { reasonOf } from '../../classes/rfm/reason';
import type { RfmResult } from '../../classes/rfm/rfm';
import { segmentNames, segmentTreatments } from '../../classes/rfm/segment-words';
import { words as phrases } from './words';

/** Every client with its scores, segment and what to do. */
export function clientList(result: RfmResult, words: Words): TableBlock {
  const columns: readonly Column[] = [
    placeColumn,
    clientColumn(words),
    { key: 'segment', header: words.say(phrases.segment), format: 'text', part: 'class', width: 24 },
    { key: 'score', header: 'RFM', format: 'text' },
    ...(['r', 'f', 'm'] as const).map((key): Column => ({ key, header: key.toUpperCase(), format: 'integer' })),
    { key: 'lastPurchase', header: words.say(phrases.lastPurchase), format: 'day' },
    { key: 'days', header: words.say(phrases.days), format: 'integer' },
    { key: 'purchases', header: words.say(phrases.purchases), format: 'integer' },
    { key: 'revenue', header: words.say(phrases.revenue), format: 'money', paint: 'bar' },
    treatmentColumn(words),
    reasonColumn(words),
  ];
  const marks = marksOf(result);
  return longList(
    { block: 'table', name: 'clients', caption: words.say(phrases.clients), list: true, columns, marks },
    result.clients,
    (one, i) => [
      ...[
        i + 1,
        one.client,
        one.segment === null ? NONE : words.say(segmentNames[one.segment]),
        one.score,
        one.r,
        one.f,
        one.m,
      ],
      ...[dayOfIso(one.lastPurchase), one.recencyDays, one.frequency, one.monetary],
      ...[one.segment === null ? null : words.say(segmentTreatments[one.segment]), reasonOf(one, result, words)],
    ],
  );
}

/** Clients with rows but without a purchase. */
export const withoutPurchaseList = ({ withoutPurchase }: RfmResult, words: Words): TableBlock => ({
  block: 'table',
  name: 'withoutPurchase',
  caption: words.say(phrases.withoutPurchase),
  list: true,
  columns: [clientColumn(words), { key: 'amount', header: words.say(phrases.amount), format: 'money' }],
  rows: withoutPurchase.map(({ client, amount }) => [client, amount]),
});
