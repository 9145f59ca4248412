import type { Column, TableBlock } from '../../blocks/blocks';
import { treatmentColumn } from '../../blocks/client-columns';
import type { Words } from '../../words/words';
import { boundsText } from '../../classes/rfm/bounds-text';
import { everyClient, ofSegment, withScores } from './opened';
import type { RfmResult } from '../../classes/rfm/rfm';
import { dimensions } from '../../classes/rfm/rfm-scores';
import { segmentNames, segmentTreatments } from '../../classes/rfm/segment-words';
import { words as phrases } from './words';

/** Every segment with its clients, revenue and what to do with it. */
export function segmentTable({ segments, clients, revenue }: RfmResult, words: Words): TableBlock {
  return {
    block: 'table',
    name: 'segments',
    caption: words.say(phrases.segments),
    columns: [
      { key: 'segment', header: words.say(phrases.segment), format: 'text', part: 'class', width: 24 },
      { key: 'clients', header: words.say(phrases.count), format: 'integer' },
      { key: 'clientShare', header: words.say(phrases.clientShare), format: 'percent' },
      { key: 'revenue', header: words.say(phrases.revenue), format: 'money' },
      { key: 'share', header: words.say(phrases.share), format: 'percent', paint: 'bar' },
      { key: 'days', header: words.say(phrases.meanDays), format: 'integer' },
      { key: 'purchases', header: words.say(phrases.meanPurchases), format: 'number' },
      treatmentColumn(words, 90),
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
    opens: { clients: [...segments.map(({ segment }) => ofSegment(segment, words)), everyClient] },
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
  opens: Object.fromEntries(
    Array.from({ length: rule.bins }, (_, i) => [
      `f${i + 1}`,
      matrix.map(({ r }) => withScores({ r, f: i + 1 }, words)),
    ]),
  ),
});

/** Which values get which score, with the number of clients. */
export function boundsTable(result: RfmResult, words: Words): TableBlock {
  const { bins } = result.rule;
  const scores = Array.from({ length: bins }, (_, i) => bins - i);
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
    rows: scores.map((score) => [
      score,
      ...dimensions.flatMap((dimension) => [
        boundsText(result, { dimension, score }, words),
        clientsWith(dimension, score),
      ]),
    ]),
    opens: Object.fromEntries(
      dimensions.map((dimension) => [
        `${dimension}Clients`,
        scores.map((score) => withScores({ [dimension.charAt(0)]: score }, words)),
      ]),
    ),
  };
}
