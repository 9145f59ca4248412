import type { Column, TableBlock } from '../../blocks/blocks';
import { clientColumn, managerColumn } from '../../blocks/client-columns';
import { longList } from '../../blocks/long-list';
import { managerLabel } from '../../clients/managers';
import { periodName } from '../../clients/period-name';
import type { Words } from '../../words/words';
import { flagWords } from './flag-words';
import type { MovedClient } from './moved-clients';
import type { PortfolioResult } from './portfolio-quality';
import { words as phrases } from './words';

const NONE = '—';

/** Clients that left or entered A or X or went to another manager, the latest period first. */
export function movedList({ moved, period }: PortfolioResult, words: Words): TableBlock {
  const columns: readonly Column[] = [
    { key: 'period', header: words.say(phrases.period), format: 'text' },
    managerColumn(words),
    clientColumn(words),
    { key: 'what', header: words.say(phrases.what), format: 'text', width: 40 },
    { key: 'from', header: words.say(phrases.abcBefore), format: 'text', paint: 'class' },
    { key: 'to', header: words.say(phrases.abcAfter), format: 'text', paint: 'class' },
    { key: 'xyzFrom', header: words.say(phrases.xyzBefore), format: 'text', paint: 'class' },
    { key: 'xyzTo', header: words.say(phrases.xyzAfter), format: 'text', paint: 'class' },
    { key: 'before', header: words.say(phrases.revenueBefore), format: 'money' },
    { key: 'after', header: words.say(phrases.revenueAfter), format: 'money' },
    { key: 'change', header: words.say(phrases.change), format: 'money', paint: 'change' },
  ];
  return longList(
    { block: 'table', name: 'moved', caption: words.say(phrases.moved), list: true, columns },
    moved,
    (one) => [
      periodName(one.later, period, words),
      managerLabel(concerned(one), words),
      one.client,
      whatHappened(one, words),
      one.from ?? NONE,
      one.to ?? NONE,
      one.xyzFrom ?? NONE,
      one.xyzTo ?? NONE,
      one.from === null ? null : one.amountBefore,
      one.to === null ? null : one.amountAfter,
      one.change,
    ],
  );
}

/** The manager that gained the client, otherwise the one that had it. */
function concerned({ abc, xyz, managerBefore, managerAfter }: MovedClient): string {
  const [first, second] = (abc ?? xyz) === 'entered' ? [managerAfter, managerBefore] : [managerBefore, managerAfter];
  return first ?? second ?? '';
}

/** `ушёл из A, пришёл в X; передан: Иванов → Петров` */
function whatHappened(moved: MovedClient, words: Words): string {
  const { abc, xyz, handedOver, managerBefore, managerAfter } = moved;
  const change = (what: 'left' | 'entered' | null, letter: string) =>
    what === null ? [] : [words.say(what === 'left' ? flagWords.leftClass : flagWords.enteredClass, { class: letter })];
  const classes = [...change(abc, 'A'), ...change(xyz, 'X')].join(', ');
  if (!handedOver) return classes;
  const names = { before: managerLabel(managerBefore ?? '', words), after: managerLabel(managerAfter ?? '', words) };
  return [...(classes ? [classes] : []), words.say(flagWords.handedOver, names)].join('; ');
}
