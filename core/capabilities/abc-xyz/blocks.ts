import type { Block, ChartBlock, Column, NoteBlock, TableBlock } from '../../blocks/blocks';
import { clientColumn, placeColumn, reasonColumn, treatmentColumn } from '../../blocks/client-columns';
import { longList } from '../../blocks/long-list';
import { exactSum } from '../../clients/exact-sums';
import type { Measure } from '../../clients/measure';
import { measureWords, ofMeasure } from '../../clients/measure-words';
import { noteOfClients, noteOfMeasure } from '../../clients/share-notes';
import type { Words } from '../../words/words';
import { caveatsOf } from '../../classes/xyz/caveats';
import { xyzLetters } from '../../classes/xyz/xyz-classes';
import type { AbcXyzResult } from './abc-xyz';
import type { AbcXyzClass } from './cells';
import { groupName, marksOf, ofGroup, withoutXyz } from './groups';
import { countMatrix, shareMatrix } from './matrices';
import { reasonOf } from './reason';
import { treatmentOf } from './treatments';
import { words as phrases } from './words';

/** The ABC-XYZ sheet: key figures, both matrices, what to do with each group, and the clients with what to do with each. */
export function report(result: AbcXyzResult, words: Words): readonly Block[] {
  return [
    { block: 'title', text: words.say(phrases.title) },
    figures(result, words),
    ...notes(result, words),
    countMatrix(result, words),
    rhythmChart(words),
    shareMatrix(result, words),
    treatmentTable(result, words),
    clientList(result, words),
  ];
}

function figures({ matrix, clients, total, measure }: AbcXyzResult, words: Words): Block {
  const cellOf = (wanted: AbcXyzClass) => matrix.find((cell) => cell.class === wanted);
  const core = cellOf('AX');
  const once = cellOf('AZ');
  return {
    block: 'figures',
    figures: [
      { label: words.say(phrases.count), value: clients.length, format: 'integer', opens: { list: 'clients' } },
      { label: words.say(measureWords[measure]), value: total, format: 'money' },
      {
        label: words.say(phrases.coreClients),
        value: core?.clients ?? 0,
        format: 'integer',
        ...(core && { note: noteOfClients(core.clientShare, words) }),
        opens: ofGroup({ abc: 'A', xyz: 'X' }, words),
      },
      {
        label: words.say(phrases.coreShare, { measure: words.say(ofMeasure[measure]) }),
        value: core?.share ?? null,
        format: 'percent',
      },
      {
        label: words.say(phrases.largeOnce),
        value: once?.clients ?? 0,
        format: 'integer',
        ...(typeof once?.share === 'number' && { note: noteOfMeasure(once.share, measure, words) }),
        opens: ofGroup({ abc: 'A', xyz: 'Z' }, words),
      },
    ],
  };
}

function notes(result: AbcXyzResult, words: Words): readonly NoteBlock[] {
  const { matrix, clients, xyzRule: rule } = result;
  const clientsIn = (cells: AbcXyzResult['matrix']) => cells.reduce((sum, cell) => sum + cell.clients, 0);
  const others = matrix.filter((cell) => cell.xyz === null);
  const without = { clients: clientsIn(others), amount: words.money(exactSum(others.map((cell) => cell.amount))) };
  const inZ = clientsIn(matrix.filter((cell) => cell.xyz === 'Z'));
  const caveats = caveatsOf({ ...result, rule, classified: clients.length - without.clients, inZ }, words);
  return [
    ...caveats.map((caveat): NoteBlock => ({ block: 'note', ...caveat })),
    ...(without.clients > 0
      ? [
          {
            block: 'note',
            tone: 'plain',
            text: words.say(phrases.withoutClass, without),
            opens: withoutXyz(words),
          } as const,
        ]
      : []),
  ];
}

const rhythmChart = (words: Words): ChartBlock => ({
  block: 'chart',
  kind: 'stacked-share',
  title: words.say(phrases.rhythmChart),
  table: 'counts',
  categories: 'abc',
  series: xyzLetters,
});

function treatmentTable({ matrix, measure }: AbcXyzResult, words: Words): TableBlock {
  return {
    block: 'table',
    name: 'treatments',
    caption: words.say(phrases.treatments),
    columns: [
      { key: 'class', header: words.say(phrases.class), format: 'text', part: 'class', paint: 'class' },
      { key: 'clients', header: words.say(phrases.count), format: 'integer' },
      { key: 'clientShare', header: words.say(phrases.clientShare), format: 'percent' },
      { key: 'amount', header: words.say(measureWords[measure]), format: 'money' },
      { key: 'share', header: shareHeader(measure, words), format: 'percent', paint: 'bar' },
      treatmentColumn(words, 90),
    ],
    rows: matrix.map((cell) => [
      groupName(cell, words),
      ...[cell.clients, cell.clientShare, cell.amount, cell.share, words.say(treatmentOf(cell.abc, cell.xyz))],
    ]),
    opens: { clients: matrix.map((cell) => ofGroup(cell, words)) },
  };
}

const shareHeader = (measure: Measure, words: Words): string =>
  words.say(phrases.share, { measure: words.say(ofMeasure[measure]) });

function clientList(result: AbcXyzResult, words: Words): TableBlock {
  const columns: readonly Column[] = [
    placeColumn,
    clientColumn(words),
    { key: 'class', header: words.say(phrases.class), format: 'text', part: 'class', paint: 'class' },
    { key: 'amount', header: words.say(measureWords[result.measure]), format: 'money', paint: 'bar' },
    { key: 'share', header: shareHeader(result.measure, words), format: 'percent' },
    { key: 'purchases', header: words.say(phrases.purchases), format: 'integer' },
    { key: 'regularity', header: words.say(phrases.regularity), format: 'percent' },
    treatmentColumn(words),
    reasonColumn(words),
  ];
  const marks = marksOf(result);
  return longList(
    { block: 'table', name: 'clients', caption: words.say(phrases.clients), list: true, columns, marks },
    result.clients,
    (one, i) => [
      ...[i + 1, one.client, groupName(one, words), one.amount, one.share],
      ...[one.purchases, one.regularity, words.say(treatmentOf(one.abc, one.xyz)), reasonOf(one, result, words)],
    ],
  );
}
