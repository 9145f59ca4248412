import type { Column, TableBlock } from '../../blocks/blocks';
import { dayOfIso } from '../../calendar/day';
import type { Words } from '../../words/words';
import { boundsText } from './bounds-text';
import { reasonOf } from './reason';
import type { RfmResult } from './rfm';
import { dimensions } from './rfm-scores';
import { segmentNames, segmentTreatments } from './segment-words';
import { words as phrases } from './words';

/** Every segment with its clients, revenue and what to do with it. */
export function segmentTable({ segments, clients, revenue }: RfmResult, words: Words): TableBlock {
  return {
    block: 'table',
    name: 'segments',
    caption: words.say(phrases.segments),
    columns: [
      { key: 'segment', header: words.say(phrases.segment), format: 'text', width: 24 },
      { key: 'clients', header: words.say(phrases.count), format: 'integer' },
      { key: 'clientShare', header: words.say(phrases.clientShare), format: 'percent' },
      { key: 'revenue', header: words.say(phrases.revenue), format: 'money' },
      { key: 'share', header: words.say(phrases.share), format: 'percent', paint: 'bar' },
      { key: 'days', header: words.say(phrases.meanDays), format: 'integer' },
      { key: 'purchases', header: words.say(phrases.meanPurchases), format: 'number' },
      { key: 'treatment', header: words.say(phrases.treatment), format: 'text', width: 90 },
    ],
    rows: segments.map((own) => [
      ...[words.say(segmentNames[own.segment]), own.clients, own.clientShare, own.revenue, own.share],
      ...[own.recencyDays, own.frequency, words.say(segmentTreatments[own.segment])],
    ]),
    totals: [
      words.say(phrases.total),
      clients.length,
      1,
      revenue,
      segments[0]?.share === null ? null : 1,
      null,
      null,
      null,
    ],
  };
}

/** Clients by R (down, the most recent first) and F (across). */
export const heatMap = ({ matrix, rule }: RfmResult, words: Words): TableBlock => ({
  block: 'table',
  name: 'matrix',
  caption: words.say(phrases.matrix),
  columns: [
    { key: 'r', header: 'R \\ F', format: 'text' },
    ...Array.from(
      { length: rule.bins },
      (_, i): Column => ({ key: `f${i + 1}`, header: `F${i + 1}`, format: 'integer', paint: 'heat' }),
    ),
  ],
  rows: matrix.map(({ r, clients }) => [`R${r}`, ...clients]),
});

/** Which values get which score, with the number of clients. */
export function boundsTable(result: RfmResult, words: Words): TableBlock {
  const { bins } = result.rule;
  const clientsWith = (dimension: (typeof dimensions)[number], score: number) =>
    result.bounds[dimension].find((own) => own.score === score)?.clients ?? 0;
  return {
    block: 'table',
    name: 'bounds',
    caption: words.say(phrases.boundsTable),
    columns: [
      { key: 'score', header: words.say(phrases.score), format: 'integer' },
      ...dimensions.flatMap((dimension): readonly Column[] => [
        { key: dimension, header: words.say(phrases[dimension]), format: 'text', width: 24 },
        { key: `${dimension}Clients`, header: words.say(phrases.count), format: 'integer' },
      ]),
    ],
    rows: Array.from({ length: bins }, (_, i) => bins - i).map((score) => [
      score,
      ...dimensions.flatMap((dimension) => [
        boundsText(result, { dimension, score }, words),
        clientsWith(dimension, score),
      ]),
    ]),
  };
}

/** Every client with its scores, segment and what to do. */
export const clientList = (result: RfmResult, words: Words): TableBlock => ({
  block: 'table',
  name: 'clients',
  caption: words.say(phrases.clients),
  list: true,
  columns: [
    { key: 'place', header: '№', format: 'integer', width: 6 },
    { key: 'client', header: words.say(phrases.client), format: 'text', width: 36 },
    { key: 'segment', header: words.say(phrases.segment), format: 'text', width: 24 },
    { key: 'score', header: 'RFM', format: 'text' },
    { key: 'lastPurchase', header: words.say(phrases.lastPurchase), format: 'day' },
    { key: 'days', header: words.say(phrases.days), format: 'integer' },
    { key: 'purchases', header: words.say(phrases.purchases), format: 'integer' },
    { key: 'revenue', header: words.say(phrases.revenue), format: 'money', paint: 'bar' },
    { key: 'treatment', header: words.say(phrases.treatment), format: 'text', width: 60 },
    { key: 'why', header: words.say(phrases.why), format: 'text', width: 60 },
  ],
  rows: result.clients.map((one, i) => [
    ...[
      i + 1,
      one.client,
      words.say(segmentNames[one.segment]),
      one.score,
      dayOfIso(one.lastPurchase),
      one.recencyDays,
    ],
    ...[one.frequency, one.monetary, words.say(segmentTreatments[one.segment]), reasonOf(one, result, words)],
  ]),
});

/** Clients with rows but without a purchase. */
export const withoutPurchaseList = ({ withoutPurchase }: RfmResult, words: Words): TableBlock => ({
  block: 'table',
  name: 'withoutPurchase',
  caption: words.say(phrases.withoutPurchase),
  list: true,
  columns: [
    { key: 'client', header: words.say(phrases.client), format: 'text', width: 36 },
    { key: 'amount', header: words.say(phrases.amount), format: 'money' },
  ],
  rows: withoutPurchase.map(({ client, amount }) => [client, amount]),
});
