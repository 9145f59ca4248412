import type { Block, ChartBlock, NoteBlock } from '../../blocks/blocks';
import { noteOfClients } from '../../clients/share-notes';
import type { Words } from '../../words/words';
import { caveatsOf } from '../../classes/xyz/caveats';
import { boughtOnce as onceOnly, everyClient, ofClass } from './opened';
import { classTable, clientList, histogramTable } from './tables';
import { words as phrases } from './words';
import type { XyzResult } from '../../classes/xyz/xyz';
import { xyzLetters, type XyzLetter } from '../../classes/xyz/xyz-classes';

/** The XYZ sheet: key figures, totals by class, the distribution of the variation and the clients with the reason of each class. */
export function report(result: XyzResult, words: Words): readonly Block[] {
  return [
    { block: 'title', text: words.say(phrases.title) },
    figures(result, words),
    ...notes(result, words),
    classTable(result, words),
    sharesChart(words),
    ...(result.rule.method === 'cv' ? [histogramTable(result.histogram, words), histogramChart(words)] : []),
    clientList(result, words),
  ];
}

function figures({ clients, classes, boughtOnce }: XyzResult, words: Words): Block {
  const regular = classes.find((own) => own.class === 'X');
  const regularClients = regular?.clients ?? 0;
  return {
    block: 'figures',
    figures: [
      { label: words.say(phrases.count), value: clients.length, format: 'integer', opens: everyClient },
      {
        label: words.say(phrases.regularClients),
        value: regularClients,
        format: 'integer',
        note: noteOfClients(regular?.clientShare ?? 0, words),
        opens: ofClass('X', words),
      },
      { label: words.say(phrases.regularRevenue), value: regular?.share ?? null, format: 'percent' },
      {
        label: words.say(phrases.boughtOnce),
        value: boughtOnce,
        format: 'integer',
        note: noteOfClients(boughtOnce / clients.length, words),
        opens: onceOnly(words),
      },
    ],
  };
}

function notes(result: XyzResult, words: Words): readonly NoteBlock[] {
  const clientsIn = (letter: XyzLetter | null) => result.classes.find((own) => own.class === letter)?.clients ?? 0;
  const without = clientsIn(null);
  const caveats = caveatsOf({ ...result, classified: result.clients.length - without, inZ: clientsIn('Z') }, words);
  return [
    ...caveats.map((caveat): NoteBlock => ({ block: 'note', ...caveat })),
    ...(without > 0
      ? [
          {
            block: 'note',
            tone: 'plain',
            text: words.say(phrases.withoutPurchase, { clients: without }),
            opens: ofClass(null, words),
          } as const,
        ]
      : []),
  ];
}

const sharesChart = (words: Words): ChartBlock => ({
  block: 'chart',
  kind: 'column',
  title: words.say(phrases.shares),
  table: 'classes',
  categories: 'class',
  series: ['clientShare', 'share'],
});

const histogramChart = (words: Words): ChartBlock => ({
  block: 'chart',
  kind: 'stacked',
  title: words.say(phrases.histogramClients),
  table: 'histogram',
  categories: 'cv',
  series: xyzLetters,
});
