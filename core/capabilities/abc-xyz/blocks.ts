import type { Block, ChartBlock, Column, NoteBlock, TableBlock } from '../../blocks/blocks';
import { exactSum } from '../../clients/exact-sums';
import { measureWords } from '../../clients/measure-words';
import type { Words } from '../../words/words';
import { caveatsOf } from '../xyz/caveats';
import { xyzLetters } from '../xyz/xyz-classes';
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

/** The same in the pane. */
export const pane = report;

function figures({ matrix, clients, total, measure }: AbcXyzResult, words: Words): Block {
  const cellOf = (wanted: AbcXyzClass) => matrix.find((cell) => cell.class === wanted);
  const core = cellOf('AX');
  const once = cellOf('AZ');
  const shareNote = (share: number | null | undefined) =>
    typeof share === 'number' ? { note: words.percent(share) } : {};
  return {
    block: 'figures',
    figures: [
      { label: words.say(phrases.count), value: clients.length, format: 'integer', opens: { list: 'clients' } },
      { label: words.say(measureWords[measure]), value: total, format: 'money' },
      {
        label: words.say(phrases.coreClients),
        value: core?.clients ?? 0,
        format: 'integer',
        ...shareNote(core?.clientShare),
        opens: ofGroup({ abc: 'A', xyz: 'X' }, words),
      },
      { label: words.say(phrases.coreShare), value: core?.share ?? null, format: 'percent' },
      {
        label: words.say(phrases.largeOnce),
        value: once?.clients ?? 0,
        format: 'integer',
        ...shareNote(once?.share),
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
      { key: 'share', header: words.say(phrases.share), format: 'percent', paint: 'bar' },
      { key: 'treatment', header: words.say(phrases.treatment), format: 'text', part: 'advice', width: 90 },
    ],
    rows: matrix.map((cell) => [
      groupName(cell, words),
      ...[cell.clients, cell.clientShare, cell.amount, cell.share, words.say(treatmentOf(cell.abc, cell.xyz))],
    ]),
    opens: { clients: matrix.map((cell) => ofGroup(cell, words)) },
  };
}

function clientList(result: AbcXyzResult, words: Words): TableBlock {
  const columns: readonly Column[] = [
    { key: 'place', header: '№', format: 'integer', part: 'place', width: 6 },
    { key: 'client', header: words.say(phrases.client), format: 'text', part: 'client', width: 36 },
    { key: 'class', header: words.say(phrases.class), format: 'text', part: 'class', paint: 'class' },
    { key: 'amount', header: words.say(measureWords[result.measure]), format: 'money', paint: 'bar' },
    { key: 'share', header: words.say(phrases.share), format: 'percent' },
    { key: 'purchases', header: words.say(phrases.purchases), format: 'integer' },
    { key: 'regularity', header: words.say(phrases.regularity), format: 'percent' },
    { key: 'treatment', header: words.say(phrases.treatment), format: 'text', part: 'advice', width: 60 },
    { key: 'why', header: words.say(phrases.why), format: 'text', part: 'reason', width: 60 },
  ];
  return {
    block: 'table',
    name: 'clients',
    caption: words.say(phrases.clients),
    list: true,
    columns,
    rows: result.clients.map((one, i) => [
      ...[i + 1, one.client, groupName(one, words), one.amount, one.share],
      ...[one.purchases, one.regularity, words.say(treatmentOf(one.abc, one.xyz)), reasonOf(one, result, words)],
    ]),
    marks: marksOf(result),
  };
}
