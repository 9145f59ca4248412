import type { Column, TableBlock } from '../../blocks/blocks';
import { managerColumn } from '../../blocks/client-columns';
import { managerLabel } from '../../clients/managers';
import type { Words } from '../../words/words';
import type { ManagerMoves } from '../../classes/periods/manager-moves';
import type { MigrationStep } from '../../classes/periods/migration';
import { managerOpens } from './opened';
import { words as phrases } from './words';

const counts = ['up', 'down', 'same', 'new', 'returned', 'lost', 'received', 'handedOver'] as const;

/** Who of the managers won and lost what. */
export function managerTable(step: MigrationStep, words: Words): TableBlock {
  const { managers } = step;
  const sum = (key: keyof Omit<ManagerMoves, 'manager'>) => managers.reduce((total, one) => total + one[key], 0);
  const keys = ['before', 'after', ...counts, 'revenueBefore', 'revenueAfter', 'change'] as const;
  return {
    block: 'table',
    name: 'managers',
    caption: words.say(phrases.byManager),
    columns: [
      managerColumn(words),
      { key: 'before', header: words.say(phrases.clientsBefore), format: 'integer' },
      { key: 'after', header: words.say(phrases.clientsAfter), format: 'integer' },
      ...counts.map((key): Column => ({ key, header: words.say(phrases[key]), format: 'integer' })),
      { key: 'revenueBefore', header: words.say(phrases.revenueBefore), format: 'money' },
      { key: 'revenueAfter', header: words.say(phrases.revenueAfter), format: 'money' },
      { key: 'change', header: words.say(phrases.change), format: 'money', paint: 'change' },
    ],
    rows: managers.map((one) => [managerLabel(one.manager, words), ...keys.map((key) => one[key])]),
    totals: [words.say(phrases.total), ...keys.map(sum)],
    opens: managerOpens(step, words),
  };
}
