import type { Column, TableBlock } from '../../blocks/blocks';
import { managerLabel } from '../../clients/managers';
import type { Words } from '../../words/words';
import type { ManagerMoves } from './manager-moves';
import type { MigrationStep } from './migration';
import { directionText, reasonOf } from './reason';
import { words as phrases } from './words';

const counts = ['up', 'down', 'same', 'new', 'returned', 'lost', 'received', 'handedOver'] as const;

/** Who of the managers won and lost what. */
export function managerTable(managers: readonly ManagerMoves[], words: Words): TableBlock {
  const sum = (key: keyof Omit<ManagerMoves, 'manager'>) => managers.reduce((total, one) => total + one[key], 0);
  const keys = ['before', 'after', ...counts, 'revenueBefore', 'revenueAfter', 'change'] as const;
  return {
    block: 'table',
    name: 'managers',
    caption: words.say(phrases.byManager),
    columns: [
      { key: 'manager', header: words.say(phrases.manager), format: 'text', width: 24 },
      { key: 'before', header: words.say(phrases.clientsBefore), format: 'integer' },
      { key: 'after', header: words.say(phrases.clientsAfter), format: 'integer' },
      ...counts.map((key): Column => ({ key, header: words.say(phrases[key]), format: 'integer' })),
      { key: 'revenueBefore', header: words.say(phrases.revenueBefore), format: 'money' },
      { key: 'revenueAfter', header: words.say(phrases.revenueAfter), format: 'money' },
      { key: 'change', header: words.say(phrases.change), format: 'money', paint: 'change' },
    ],
    rows: managers.map((one) => [managerLabel(one.manager, words), ...keys.map((key) => one[key])]),
    totals: [words.say(phrases.total), ...keys.map(sum)],
  };
}

const NONE = '—';

/** Every client of either period, the largest change first: from where to where, and why. */
export function clientList({ clients }: MigrationStep, words: Words): TableBlock {
  const manager = (name: string | null) => (name === null ? NONE : managerLabel(name, words));
  return {
    block: 'table',
    name: 'clients',
    caption: words.say(phrases.clients),
    list: true,
    columns: [
      { key: 'client', header: words.say(phrases.client), format: 'text', width: 36 },
      { key: 'manager', header: words.say(phrases.manager), format: 'text', width: 24 },
      { key: 'from', header: words.say(phrases.abcBefore), format: 'text', paint: 'class' },
      { key: 'to', header: words.say(phrases.abcAfter), format: 'text', paint: 'class' },
      { key: 'direction', header: words.say(phrases.what), format: 'text' },
      { key: 'before', header: words.say(phrases.revenueBefore), format: 'money' },
      { key: 'after', header: words.say(phrases.revenueAfter), format: 'money' },
      { key: 'change', header: words.say(phrases.change), format: 'money', paint: 'change' },
      { key: 'xyzFrom', header: words.say(phrases.xyzBefore), format: 'text', paint: 'class' },
      { key: 'xyzTo', header: words.say(phrases.xyzAfter), format: 'text', paint: 'class' },
      { key: 'why', header: words.say(phrases.why), format: 'text', width: 60 },
    ],
    rows: clients.map((move) => [
      move.client,
      manager(move.managerAfter ?? move.managerBefore),
      move.from ?? NONE,
      move.to ?? NONE,
      directionText(move.direction, words),
      move.from === null ? null : move.amountBefore,
      move.to === null ? null : move.amountAfter,
      move.change,
      move.xyzFrom ?? NONE,
      move.xyzTo ?? NONE,
      reasonOf(move, words),
    ]),
  };
}
