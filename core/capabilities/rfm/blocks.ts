import type { Block, ChartBlock, NoteBlock } from '../../blocks/blocks';
import { exactSum } from '../../clients/exact-sums';
import { noteOfClients } from '../../clients/share-notes';
import type { Words } from '../../words/words';
import { clientList, withoutPurchaseList } from './client-lists';
import { everyClient, leavingClients, leavingSegments, ofSegment, withoutPurchase as unscored } from './opened';
import type { RfmResult } from '../../classes/rfm/rfm';
import { dimensions } from '../../classes/rfm/rfm-scores';
import { boundsTable, heatMap, segmentTable } from './tables';
import { words as phrases } from './words';

/** The RFM sheet: key figures, segments with what to do, the heat map R × F, the bounds of the scores and the clients. */
export function report(result: RfmResult, words: Words): readonly Block[] {
  return [
    { block: 'title', text: words.say(phrases.title) },
    figures(result, words),
    ...notes(result, words),
    segmentTable(result, words),
    segmentChart(words),
    heatMap(result, words),
    boundsTable(result, words),
    clientList(result, words),
    ...(result.withoutPurchase.length > 0 ? [withoutPurchaseList(result, words)] : []),
  ];
}

function figures({ clients, segments }: RfmResult, words: Words): Block {
  const champions = segments.find((own) => own.segment === 'champions');
  const leaving = segments.filter((own) => leavingSegments.includes(own.segment));
  return {
    block: 'figures',
    figures: [
      { label: words.say(phrases.count), value: clients.length, format: 'integer', opens: everyClient },
      {
        label: words.say(phrases.champions),
        value: champions?.clients ?? 0,
        format: 'integer',
        note: noteOfClients(champions?.clientShare ?? 0, words),
        opens: ofSegment('champions', words),
      },
      { label: words.say(phrases.championShare), value: champions?.share ?? null, format: 'percent' },
      {
        label: words.say(phrases.leaving),
        value: leaving.reduce((sum, own) => sum + own.clients, 0),
        format: 'integer',
        opens: leavingClients(words),
      },
      { label: words.say(phrases.leavingRevenue), value: exactSum(leaving.map((own) => own.revenue)), format: 'money' },
    ],
  };
}

function notes({ groups, rule, withoutPurchase }: RfmResult, words: Words): readonly NoteBlock[] {
  const names = { recency: phrases.recencyName, frequency: phrases.frequencyName, monetary: phrases.monetaryName };
  const merged = dimensions.filter((dimension) => !rule.bounds[dimension] && groups[dimension] < rule.bins);
  return [
    ...merged.map((dimension): NoteBlock => {
      const facts = { dimension: words.say(names[dimension]), bins: rule.bins, groups: groups[dimension] };
      return {
        block: 'note',
        tone: groups[dimension] === 1 ? 'warning' : 'plain',
        text: words.say(phrases.merged, facts),
      };
    }),
    ...(withoutPurchase.length > 0
      ? [
          {
            block: 'note',
            tone: 'plain',
            text: words.say(phrases.withoutNote, { clients: withoutPurchase.length }),
            opens: unscored(words),
          } as const,
        ]
      : []),
  ];
}

const segmentChart = (words: Words): ChartBlock => ({
  block: 'chart',
  kind: 'bar',
  title: words.say(phrases.segmentChart),
  table: 'segments',
  categories: 'segment',
  series: ['clientShare', 'share'],
});
