import type { Opens, TableBlock, Value } from '../../blocks/blocks';
import { managerLabel } from '../../clients/managers';
import { periodName } from '../../clients/period-name';
import type { Words } from '../../words/words';
import type { ClientMove, Direction } from '../../classes/periods/client-moves';
import type { ManagerMoves } from '../../classes/periods/manager-moves';
import type { MigrationStep } from '../../classes/periods/migration';
import { words as phrases } from './words';

type Where = NonNullable<Opens['where']>;

/** By what the moves of a list are told apart. */
export const marksOf = (moves: readonly ClientMove[]): Readonly<Record<string, readonly Value[]>> => ({
  direction: moves.map(({ direction }) => direction),
  cause: moves.map(({ cause }) => cause),
  handedOver: moves.map(({ handedOver }) => handedOver),
  managerBefore: moves.map(({ managerBefore }) => managerBefore),
  managerAfter: moves.map(({ managerAfter }) => managerAfter),
  inEarlier: moves.map(({ from }) => from !== null),
  inLater: moves.map(({ to }) => to !== null),
  leftA: moves.map(({ from, to }) => from === 'A' && to !== 'A'),
});

const those = (where: Where, name: string): Opens => ({ list: 'clients', where, name });

export const ofDirection = (direction: Direction, words: Words): Opens =>
  those({ direction }, directionName(direction, words));
export const leftA = (words: Words): Opens => those({ leftA: true }, words.say(phrases.leftA));
export const shifted = (words: Words): Opens => those({ cause: 'boundary' }, words.say(phrases.shifted));
export const handedOver = (words: Words): Opens => those({ handedOver: true }, words.say(phrases.changedHands));

const directionName = (direction: Direction, words: Words): string => words.say(phrases[direction]).toLowerCase();

/** Who went which way in a step, earlier steps included: the step by the first day of its later period. */
export const inStep = (step: MigrationStep, direction: Direction, words: Words): Opens => ({
  list: 'moves',
  where: { step: step.to.from, direction },
  name: `${periodName(step.to, step.period, words)}, ${directionName(direction, words)}`,
});

/** The clients of the earlier or the later period. */
export const inPeriod = (end: 'earlier' | 'later', { from, to, period }: MigrationStep, words: Words): Opens =>
  end === 'earlier'
    ? those({ inEarlier: true }, periodName(from, period, words))
    : those({ inLater: true }, periodName(to, period, words));

type Counted = keyof Omit<ManagerMoves, 'manager' | 'revenueBefore' | 'revenueAfter' | 'change'>;

/** The clients behind the counts of every manager, and of all managers together. */
export function managerOpens(step: MigrationStep, words: Words): NonNullable<TableBlock['opens']> {
  const { managers, from, to, period } = step;
  const column = (key: Counted, { by, where, name }: { by: string; where: Where; name: string }) => [
    key,
    [
      ...managers.map(({ manager }) => those({ [by]: manager, ...where }, `${managerLabel(manager, words)}, ${name}`)),
      those(where, name),
    ],
  ];
  const moved = (direction: Exclude<Direction, 'lost'>) => {
    const where = { direction, handedOver: false };
    return column(direction, { by: 'managerAfter', where, name: directionName(direction, words) });
  };
  const passed = (key: 'received' | 'handedOver', by: string) =>
    column(key, { by, where: { handedOver: true }, name: words.say(phrases[key]).toLowerCase() });
  return Object.fromEntries([
    column('before', { by: 'managerBefore', where: { inEarlier: true }, name: periodName(from, period, words) }),
    column('after', { by: 'managerAfter', where: { inLater: true }, name: periodName(to, period, words) }),
    ...(['up', 'down', 'same', 'new', 'returned'] as const).map(moved),
    column('lost', { by: 'managerBefore', where: { direction: 'lost' }, name: directionName('lost', words) }),
    passed('received', 'managerAfter'),
    passed('handedOver', 'managerBefore'),
  ]);
}
