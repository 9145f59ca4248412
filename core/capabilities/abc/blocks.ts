import type { Block, ChartBlock, Column, Opens, TableBlock } from '../../blocks/blocks';
import { clientColumn, placeColumn, reasonColumn } from '../../blocks/client-columns';
import { longList } from '../../blocks/long-list';
import type { Measure } from '../../clients/measure';
import { measureWords, ofMeasure } from '../../clients/measure-words';
import { noteOfClients } from '../../clients/share-notes';
import type { Words } from '../../words/words';
import type { AbcResult } from '../../classes/abc/abc';
import type { AbcLetter } from '../../classes/abc/abc-classes';
import { reasonOf } from '../../classes/abc/reason';
import { words as phrases } from './words';

/** The ABC sheet: key figures, totals by class, the Pareto curve and the list of clients with the reason of each class. */
export function report(result: AbcResult, words: Words): readonly Block[] {
  return [
    { block: 'title', text: words.say(phrases.title) },
    figures(result, words),
    ...notes(result, words),
    byClass(result, words),
    sharesChart(result, words),
    curve(result, words),
    clientList(result, words),
  ];
}

function figures({ clients, total, measure, pareto }: AbcResult, words: Words): Block {
  const facts = { measure: words.say(ofMeasure[measure]) };
  return {
    block: 'figures',
    figures: [
      { label: words.say(phrases.count), value: clients.length, format: 'integer', opens: { list: 'clients' } },
      { label: words.say(measureWords[measure]), value: total, format: 'money' },
      {
        label: words.say(phrases.top20),
        value: pareto?.shareOfTop20 ?? null,
        format: 'percent',
        ...(pareto && { note: words.say(phrases.top20Of, facts) }),
      },
      {
        label: words.say(phrases.for80, facts),
        value: pareto?.clientsFor80 ?? null,
        format: 'integer',
        ...(pareto && { note: noteOfClients(pareto.clientShareFor80, words) }),
        opens: { list: 'clients', where: { gives80: true }, name: words.say(phrases.giving80, facts) },
      },
    ],
  };
}

function notes({ notPositive, base }: AbcResult, words: Words): readonly Block[] {
  if (!(base > 0)) return [{ block: 'note', tone: 'warning', text: words.say(phrases.nobodyPositive) }];
  if (notPositive.clients === 0) return [];
  const facts = { clients: notPositive.clients, amount: words.money(notPositive.amount) };
  const opens = { list: 'clients', where: { positive: false }, name: words.say(phrases.notPositive) };
  return [{ block: 'note', tone: 'plain', text: words.say(phrases.notPositiveNote, facts), opens }];
}

function byClass({ classes, measure, total, clients }: AbcResult, words: Words): TableBlock {
  return {
    block: 'table',
    name: 'classes',
    caption: words.say(phrases.byClass),
    columns: [
      { key: 'class', header: words.say(phrases.class), format: 'text', paint: 'class' },
      { key: 'clients', header: words.say(phrases.count), format: 'integer' },
      { key: 'clientShare', header: words.say(phrases.clientShare), format: 'percent' },
      { key: 'amount', header: words.say(measureWords[measure]), format: 'money' },
      { key: 'share', header: shareHeader(measure, words), format: 'percent', paint: 'bar' },
    ],
    rows: classes.map((own) => [own.class, own.clients, own.clientShare, own.amount, own.share]),
    totals: [words.say(phrases.total), clients.length, 1, total, 1],
    opens: { clients: [...classes.map((own) => ofClass(own.class, words)), { list: 'clients' }] },
  };
}

const ofClass = (letter: AbcLetter, words: Words): Opens => ({
  list: 'clients',
  where: { class: letter },
  name: words.say(phrases.ofClass, { class: letter }),
});

const shareHeader = (measure: Measure, words: Words): string =>
  words.say(phrases.shareOf, { measure: words.say(ofMeasure[measure]) });

const sharesChart = ({ measure }: AbcResult, words: Words): ChartBlock => ({
  block: 'chart',
  kind: 'column',
  title: words.say(phrases.classShares, { measure: words.say(ofMeasure[measure]) }),
  table: 'classes',
  categories: 'class',
  series: ['clientShare', 'share'],
});

const curve = ({ measure }: AbcResult, words: Words): ChartBlock => ({
  block: 'chart',
  kind: 'line',
  title: words.say(phrases.curve, { measure: words.say(ofMeasure[measure]) }),
  table: 'clients',
  categories: 'place',
  series: ['cumulative'],
});

function clientList(result: AbcResult, words: Words): TableBlock {
  const columns: readonly Column[] = [
    placeColumn,
    clientColumn(words),
    { key: 'amount', header: words.say(measureWords[result.measure]), format: 'money', paint: 'bar' },
    { key: 'share', header: shareHeader(result.measure, words), format: 'percent' },
    { key: 'cumulative', header: words.say(phrases.cumulative), format: 'percent' },
    { key: 'class', header: words.say(phrases.class), format: 'text', part: 'class', paint: 'class' },
    reasonColumn(words),
  ];
  const marks = {
    positive: result.clients.map(({ amount }) => amount > 0),
    gives80: result.clients.map((_, i) => i < (result.pareto?.clientsFor80 ?? 0)),
  };
  return longList(
    { block: 'table', name: 'clients', caption: words.say(phrases.clients), list: true, columns, marks },
    result.clients,
    (one, i) => [i + 1, one.client, one.amount, one.share, one.cumulative, one.class, reasonOf(one, words)],
  );
}
