import type { Column, TableBlock, Value } from '../../blocks/blocks';
import { clientColumn, managerColumn, reasonColumn } from '../../blocks/client-columns';
import { longList } from '../../blocks/long-list';
import { managerLabel } from '../../clients/managers';
import { periodName } from '../../clients/period-name';
import type { Words } from '../../words/words';
import type { ClientMove } from '../../classes/periods/client-moves';
import type { MigrationResult, MigrationStep } from '../../classes/periods/migration';
import { marksOf } from './opened';
import { directionText, reasonOf } from '../../classes/periods/reason';
import { words as phrases } from './words';

/** Stands for the class of a period in which the client has none. */
export const NONE = '—';

/** Every client of either period, the largest change first: from where to where, and why. */
export function clientList({ clients }: MigrationStep, words: Words): TableBlock {
  const columns = moveColumns(words);
  const marks = marksOf(clients);
  return longList(
    { block: 'table', name: 'clients', caption: words.say(phrases.clients), list: true, columns, marks },
    clients,
    (move) => moveValues(move, words),
  );
}

/** The clients of all steps, the latest first. */
export function moveList(result: MigrationResult, words: Words): TableBlock {
  const steps = [result, ...[...result.earlier].reverse()];
  const moves = steps.flatMap((step) => step.clients.map((move) => ({ step, move })));
  const columns: readonly Column[] = [
    { key: 'period', header: words.say(phrases.period), format: 'text' },
    ...moveColumns(words),
  ];
  const marks = { ...marksOf(moves.map(({ move }) => move)), step: moves.map(({ step }) => step.to.from) };
  return longList(
    { block: 'table', name: 'moves', caption: words.say(phrases.steps), list: true, columns, marks },
    moves,
    ({ step, move }) => [periodName(step.to, step.period, words), ...moveValues(move, words)],
  );
}

const moveColumns = (words: Words): readonly Column[] => [
  clientColumn(words),
  managerColumn(words),
  { key: 'from', header: words.say(phrases.abcBefore), format: 'text', paint: 'class' },
  { key: 'to', header: words.say(phrases.abcAfter), format: 'text', paint: 'class' },
  { key: 'direction', header: words.say(phrases.what), format: 'text', part: 'class' },
  { key: 'before', header: words.say(phrases.revenueBefore), format: 'money' },
  { key: 'after', header: words.say(phrases.revenueAfter), format: 'money' },
  { key: 'change', header: words.say(phrases.change), format: 'money', paint: 'change' },
  { key: 'xyzFrom', header: words.say(phrases.xyzBefore), format: 'text', paint: 'class' },
  { key: 'xyzTo', header: words.say(phrases.xyzAfter), format: 'text', paint: 'class' },
  reasonColumn(words),
];

function moveValues(move: ClientMove, words: Words): readonly Value[] {
  const manager = move.managerAfter ?? move.managerBefore;
  return [
    move.client,
    manager === null ? NONE : managerLabel(manager, words),
    move.from ?? NONE,
    move.to ?? NONE,
    directionText(move.direction, words),
    move.from === null ? null : move.amountBefore,
    move.to === null ? null : move.amountAfter,
    move.change,
    move.xyzFrom ?? NONE,
    move.xyzTo ?? NONE,
    reasonOf(move, words),
  ];
}
