import type { Opens } from '../../blocks/blocks';
import { managerLabel } from '../../clients/managers';
import { periodName } from '../../clients/period-name';
import type { Words } from '../../words/words';
import type { IsoSpan } from '../../classes/periods/migration';
import { flagWords } from './flag-words';
import { letterOf, type Flag } from './flags';
import type { Letter } from './portfolio-period';
import type { PortfolioResult } from './portfolio-quality';
import { words as phrases } from './words';

interface Held {
  readonly period: IsoSpan;
  readonly manager?: string;
  readonly letter?: Letter;
}

/** The clients of a period: of one manager or of all, of one class or of all. */
export const held = ({ period, manager, letter }: Held, result: PortfolioResult, words: Words): Opens => ({
  list: 'held',
  where: {
    period: period.from,
    ...(manager !== undefined && { manager }),
    ...(letter !== undefined && { [letter < 'X' ? 'abc' : 'xyz']: letter }),
  },
  name: [
    ...(manager === undefined ? [] : [managerLabel(manager, words)]),
    ...(letter === undefined ? [] : [words.say(phrases.ofClass, { class: letter })]),
    periodName(period, result.period, words),
  ].join(', '),
});

/** The clients that a flag names: who is no longer in the manager's A (or X). */
export const leaversOf = (manager: string, flag: Flag, words: Words): Opens => ({
  list: 'leavers',
  where: { manager, period: flag.to.from, kind: flag.kind },
  name: words.say(flagWords.noLonger, { manager: managerLabel(manager, words), class: letterOf(flag) }),
});
