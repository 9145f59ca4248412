import type { Column, TableBlock } from '../../blocks/blocks';
import { dayOfIso } from '../../calendar/day';
import type { Words } from '../../words/words';
import { marksOf } from './opened';
import { reasonOf } from './reason';
import type { RfmResult } from './rfm';
import { segmentNames, segmentTreatments } from './segment-words';
import { words as phrases } from './words';

/** Every client with its scores, segment and what to do. */
export const clientList = (result: RfmResult, words: Words): TableBlock => ({
  block: 'table',
  name: 'clients',
  caption: words.say(phrases.clients),
  list: true,
  columns: [
    { key: 'place', header: '№', format: 'integer', part: 'place', width: 6 },
    { key: 'client', header: words.say(phrases.client), format: 'text', part: 'client', width: 36 },
    { key: 'segment', header: words.say(phrases.segment), format: 'text', part: 'class', width: 24 },
    { key: 'score', header: 'RFM', format: 'text' },
    ...(['r', 'f', 'm'] as const).map((key): Column => ({ key, header: key.toUpperCase(), format: 'integer' })),
    { key: 'lastPurchase', header: words.say(phrases.lastPurchase), format: 'day' },
    { key: 'days', header: words.say(phrases.days), format: 'integer' },
    { key: 'purchases', header: words.say(phrases.purchases), format: 'integer' },
    { key: 'revenue', header: words.say(phrases.revenue), format: 'money', paint: 'bar' },
    { key: 'treatment', header: words.say(phrases.treatment), format: 'text', part: 'advice', width: 60 },
    { key: 'why', header: words.say(phrases.why), format: 'text', part: 'reason', width: 60 },
  ],
  rows: result.clients.map((one, i) => [
    ...[i + 1, one.client, words.say(segmentNames[one.segment]), one.score, one.r, one.f, one.m],
    ...[dayOfIso(one.lastPurchase), one.recencyDays, one.frequency, one.monetary],
    ...[words.say(segmentTreatments[one.segment]), reasonOf(one, result, words)],
  ]),
  marks: marksOf(result),
});

/** Clients with rows but without a purchase. */
export const withoutPurchaseList = ({ withoutPurchase }: RfmResult, words: Words): TableBlock => ({
  block: 'table',
  name: 'withoutPurchase',
  caption: words.say(phrases.withoutPurchase),
  list: true,
  columns: [
    { key: 'client', header: words.say(phrases.client), format: 'text', part: 'client', width: 36 },
    { key: 'amount', header: words.say(phrases.amount), format: 'money' },
  ],
  rows: withoutPurchase.map(({ client, amount }) => [client, amount]),
});
