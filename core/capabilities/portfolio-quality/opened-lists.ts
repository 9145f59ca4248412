import type { Column, TableBlock, Value } from '../../blocks/blocks';
import { clientColumn, managerColumn } from '../../blocks/client-columns';
import { longList } from '../../blocks/long-list';
import { managerLabel } from '../../clients/managers';
import { periodName } from '../../clients/period-name';
import type { Words } from '../../words/words';
import { periodColumn } from './columns';
import { flagWords } from './flag-words';
import type { Leaver } from './flags';
import type { PortfolioResult } from './portfolio-quality';
import { words as phrases } from './words';

const NONE = '—';

/** Who was whose client in which period, with classes and revenue: the latest period first, in it the largest. */
export function heldList({ clients, company, period }: PortfolioResult, words: Words): TableBlock {
  const places = company.periods.map((_, place) => place).reverse();
  const holdings = places.flatMap((place) =>
    clients
      .flatMap((one) => (one.abc[place] ? [{ one, place }] : []))
      .sort((a, b) => (b.one.revenue[place] ?? 0) - (a.one.revenue[place] ?? 0)),
  );
  const marked = (valueOf: (held: (typeof holdings)[number]) => Value | undefined) =>
    holdings.map((held) => valueOf(held) ?? null);
  const columns: readonly Column[] = [
    clientColumn(words),
    { key: 'abc', header: 'ABC', format: 'text', paint: 'class' },
    { key: 'xyz', header: 'XYZ', format: 'text', paint: 'class' },
    { key: 'revenue', header: words.say(phrases.revenue), format: 'money', paint: 'bar' },
    managerColumn(words),
    periodColumn(words),
  ];
  const marks = {
    period: marked(({ place }) => company.periods[place]?.from),
    manager: marked(({ one, place }) => one.manager[place]),
  };
  return longList(
    { block: 'table', name: 'held', caption: words.say(phrases.clients), list: true, columns, marks },
    holdings,
    ({ one, place }) => [
      one.client,
      one.abc[place] ?? NONE,
      one.xyz[place] ?? NONE,
      one.revenue[place] ?? null,
      managerLabel(one.manager[place] ?? '', words),
      periodName(company.periods[place]!, period, words),
    ],
  );
}

/** The clients that the flags name, the latest flags first. */
export function leaversList({ managers, period }: PortfolioResult, words: Words): TableBlock {
  const left = managers.flatMap(({ manager, flags }) =>
    [...flags].reverse().flatMap((flag) => flag.clients.map((leaver) => ({ manager, flag, leaver }))),
  );
  return {
    block: 'table',
    name: 'leavers',
    caption: words.say(phrases.moved),
    list: true,
    columns: [
      clientColumn(words),
      { key: 'from', header: words.say(phrases.before), format: 'text', paint: 'class' },
      { key: 'to', header: words.say(phrases.became), format: 'text', paint: 'class' },
      { key: 'change', header: words.say(phrases.revenueChange), format: 'money', paint: 'change' },
      { key: 'what', header: words.say(phrases.what), format: 'text', width: 40 },
      managerColumn(words),
      periodColumn(words),
    ],
    rows: left.map(({ manager, flag, leaver }) => [
      leaver.client,
      leaver.from,
      leaver.to ?? NONE,
      leaver.change,
      whatHappened(leaver, words),
      managerLabel(manager, words),
      periodName(flag.to, period, words),
    ]),
    marks: {
      manager: left.map(({ manager }) => manager),
      period: left.map(({ flag }) => flag.to.from),
      kind: left.map(({ flag }) => flag.kind),
    },
  };
}

function whatHappened({ from, to, handedTo, cause }: Leaver, words: Words): string {
  if (handedTo !== null) return words.say(flagWords.handedTo, { manager: managerLabel(handedTo, words) });
  if (to === null) return words.say(flagWords.boughtNothing);
  if (cause === 'boundary') return words.say(flagWords.onlyBoundary);
  return words.say(from === 'X' ? flagWords.buysLessOften : flagWords.buysLess);
}
