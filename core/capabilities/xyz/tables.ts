import type { Column, TableBlock } from '../../blocks/blocks';
import { clientColumn, placeColumn, reasonColumn } from '../../blocks/client-columns';
import { longList } from '../../blocks/long-list';
import type { Words } from '../../words/words';
import type { CvBin } from '../../classes/xyz/histogram';
import { everyClient, inBin, marksOf, ofClass } from './opened';
import { reasonOf } from '../../classes/xyz/reason';
import { words as phrases } from './words';
import type { XyzResult } from '../../classes/xyz/xyz';
import { xyzLetters } from '../../classes/xyz/xyz-classes';

/** Clients and revenue of every class, with what it means under the method chosen. */
export function classTable({ classes, clients, total, rule }: XyzResult, words: Words): TableBlock {
  const meanings =
    rule.method === 'cv'
      ? { X: phrases.cvX, Y: phrases.cvY, Z: phrases.cvZ }
      : { X: phrases.patternX, Y: phrases.patternY, Z: phrases.patternZ };
  return {
    block: 'table',
    name: 'classes',
    caption: words.say(phrases.byClass),
    columns: [
      { key: 'class', header: words.say(phrases.class), format: 'text', paint: 'class' },
      { key: 'meaning', header: words.say(phrases.meaning), format: 'text', width: 24 },
      { key: 'clients', header: words.say(phrases.count), format: 'integer' },
      { key: 'clientShare', header: words.say(phrases.clientShare), format: 'percent' },
      { key: 'revenue', header: words.say(phrases.revenue), format: 'money' },
      { key: 'share', header: words.say(phrases.share), format: 'percent', paint: 'bar' },
    ],
    rows: classes.map((own) => [
      own.class ?? words.say(phrases.noClass),
      words.say(own.class === null ? phrases.noPurchase : meanings[own.class]),
      own.clients,
      own.clientShare,
      own.revenue,
      own.share,
    ]),
    totals: [words.say(phrases.total), null, clients.length, 1, total, classes[0]?.share === null ? null : 1],
    opens: { clients: [...classes.map((own) => ofClass(own.class, words)), everyClient] },
  };
}

/** Clients of each class by their variation. */
export function histogramTable(bins: readonly CvBin[], words: Words): TableBlock {
  const name = ({ from, to }: CvBin) => {
    const facts = { from: words.number(from * 100, 0), to: words.number((to ?? 0) * 100, 0) };
    return words.say(to === null ? phrases.binAbove : phrases.binBetween, facts);
  };
  return {
    block: 'table',
    name: 'histogram',
    caption: words.say(phrases.histogram),
    columns: [
      { key: 'cv', header: words.say(phrases.cv), format: 'text', width: 18 },
      ...xyzLetters.map((letter): Column => ({ key: letter, header: letter, format: 'integer' })),
    ],
    rows: bins.map((bin) => [name(bin), ...xyzLetters.map((letter) => bin[letter])]),
    opens: Object.fromEntries(
      xyzLetters.map((letter) => [letter, bins.map((bin, place) => inBin(letter, { place, name: name(bin) }, words))]),
    ),
  };
}

/** Every client with its class, the facts behind it and the reason in words. */
export function clientList(result: XyzResult, words: Words): TableBlock {
  const columns: readonly Column[] = [
    placeColumn,
    clientColumn(words),
    { key: 'class', header: words.say(phrases.class), format: 'text', part: 'class', paint: 'class' },
    { key: 'revenue', header: words.say(phrases.revenue), format: 'money', paint: 'bar' },
    { key: 'purchases', header: words.say(phrases.purchases), format: 'integer' },
    { key: 'active', header: words.say(phrases.active), format: 'integer' },
    { key: 'periods', header: words.say(phrases.periods), format: 'integer' },
    { key: 'regularity', header: words.say(phrases.regularity), format: 'percent' },
    { key: 'cv', header: words.say(phrases.cv), format: 'percent' },
    reasonColumn(words),
  ];
  const marks = marksOf(result);
  return longList(
    { block: 'table', name: 'clients', caption: words.say(phrases.clients), list: true, columns, marks },
    result.clients,
    (one, i) => [
      ...[i + 1, one.client, one.class ?? words.say(phrases.noClass), one.revenue, one.purchases],
      ...[one.activePeriods, one.periods, one.regularity, one.cv, reasonOf(one, result, words)],
    ],
  );
}
