import type { Block, ChartBlock, Column, Opens, TableBlock } from '../../blocks/blocks';
import { measureWords } from '../../clients/measure-words';
import type { Words } from '../../words/words';
import type { AbcResult } from './abc';
import type { AbcLetter } from './abc-classes';
import { reasonOf } from './reason';
import { words as phrases } from './words';

/** The ABC sheet: key figures, totals by class, the Pareto curve and the list of clients with the reason of each class. */
export function report(result: AbcResult, words: Words): readonly Block[] {
  return [
    { block: 'title', text: words.say(phrases.title) },
    figures(result, words),
    ...notes(result, words),
    byClass(result, words),
    sharesChart(words),
    curve(words),
    clientList(result, words),
  ];
}

/** The same in the pane: figures, totals by class and the curve. */
export const pane = report;

function figures({ clients, total, pareto }: AbcResult, words: Words): Block {
  return {
    block: 'figures',
    figures: [
      { label: words.say(phrases.count), value: clients.length, format: 'integer', opens: { list: 'clients' } },
      { label: words.say(phrases.total), value: total, format: 'money' },
      { label: words.say(phrases.top20), value: pareto?.shareOfTop20 ?? null, format: 'percent' },
      {
        label: words.say(phrases.for80),
        value: pareto?.clientsFor80 ?? null,
        format: 'integer',
        ...(pareto && { note: words.percent(pareto.clientShareFor80) }),
        opens: { list: 'clients', where: { gives80: true }, name: words.say(phrases.giving80) },
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
      { key: 'share', header: words.say(phrases.share), format: 'percent', paint: 'bar' },
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

const sharesChart = (words: Words): ChartBlock => ({
  block: 'chart',
  kind: 'column',
  title: words.say(phrases.classShares),
  table: 'classes',
  categories: 'class',
  series: ['clientShare', 'share'],
});

const curve = (words: Words): ChartBlock => ({
  block: 'chart',
  kind: 'line',
  title: words.say(phrases.curve),
  table: 'clients',
  categories: 'place',
  series: ['cumulative'],
});

function clientList(result: AbcResult, words: Words): TableBlock {
  const columns: readonly Column[] = [
    { key: 'place', header: '№', format: 'integer', part: 'place', width: 6 },
    { key: 'client', header: words.say(phrases.client), format: 'text', part: 'client', width: 36 },
    { key: 'amount', header: words.say(measureWords[result.measure]), format: 'money', paint: 'bar' },
    { key: 'share', header: words.say(phrases.share), format: 'percent' },
    { key: 'cumulative', header: words.say(phrases.cumulative), format: 'percent' },
    { key: 'class', header: words.say(phrases.class), format: 'text', part: 'class', paint: 'class' },
    { key: 'why', header: words.say(phrases.why), format: 'text', part: 'reason', width: 60 },
  ];
  return {
    block: 'table',
    name: 'clients',
    caption: words.say(phrases.clients),
    list: true,
    columns,
    rows: result.clients.map((one, i) => [
      i + 1,
      one.client,
      one.amount,
      one.share,
      one.cumulative,
      one.class,
      reasonOf(one, words),
    ]),
    marks: {
      positive: result.clients.map(({ amount }) => amount > 0),
      gives80: result.clients.map((_, i) => i < (result.pareto?.clientsFor80 ?? 0)),
    },
  };
}
