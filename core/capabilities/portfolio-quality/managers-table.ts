import type { TableBlock, Value } from '../../blocks/blocks';
import { managerColumn } from '../../blocks/client-columns';
import { managerLabel } from '../../clients/managers';
import { periodName } from '../../clients/period-name';
import type { Words } from '../../words/words';
import { flagColumn } from './columns';
import { flagText } from './flag-notes';
import { held } from './opened';
import type { ManagerQuality, PortfolioResult } from './portfolio-quality';
import { words as phrases } from './words';

/** One line per manager: the latest period, what changed in it, and the trend of the index over all periods. */
export function managersTable(result: PortfolioResult, words: Words): TableBlock {
  const { periods } = result.company;
  const latest = periods[periods.length - 1]!;
  const share = (letter: 'A' | 'X') => words.say(phrases.share, { class: letter });
  const [first, previous] = [periods[0]!, periods[periods.length - 2]!].map((one) =>
    periodName(one, result.period, words),
  );
  const change = (letter: 'A' | 'X') => words.say(phrases.shareChange, { class: letter, period: previous! });
  return {
    block: 'table',
    name: 'managers',
    caption: words.say(phrases.latest, { period: periodName(latest, result.period, words) }),
    columns: [
      managerColumn(words),
      { key: 'clients', header: words.say(phrases.count), format: 'integer' },
      { key: 'A', header: 'A', format: 'integer' },
      { key: 'shareA', header: share('A'), format: 'percent' },
      { key: 'changeA', header: change('A'), format: 'percent', paint: 'change' },
      { key: 'X', header: 'X', format: 'integer' },
      { key: 'shareX', header: share('X'), format: 'percent' },
      { key: 'changeX', header: change('X'), format: 'percent', paint: 'change' },
      { key: 'quality', header: words.say(phrases.quality), format: 'number', paint: 'bar' },
      { key: 'trend', header: words.say(phrases.trend, { period: first! }), format: 'number', paint: 'change' },
      { key: 'revenue', header: words.say(phrases.revenue), format: 'money' },
      { key: 'revenueShare', header: words.say(phrases.revenueShare), format: 'percent' },
      flagColumn(words),
    ],
    rows: result.managers.map((one) => managerRow(one, words)),
    opens: opensOf(result, words),
  };
}

function opensOf(result: PortfolioResult, words: Words): NonNullable<TableBlock['opens']> {
  const period = result.company.periods[result.company.periods.length - 1]!;
  const column = (letter?: 'A' | 'X') =>
    result.managers.map(({ manager }) => held({ period, manager, ...(letter && { letter }) }, result, words));
  return { clients: column(), A: column('A'), X: column('X') };
}

function managerRow({ manager, periods, flags, trend }: ManagerQuality, words: Words): readonly Value[] {
  const [before, now] = [periods[periods.length - 2]!, periods[periods.length - 1]!];
  const change = (key: 'shareA' | 'shareX') => difference(before[key], now[key]);
  return [
    managerLabel(manager, words),
    now.clients,
    now.A ?? 0,
    now.shareA ?? null,
    change('shareA'),
    now.X ?? 0,
    now.shareX ?? null,
    change('shareX'),
    now.quality,
    trend,
    now.revenue,
    now.revenueShare,
    flagText(flags, now, words),
  ];
}

const difference = (before: number | null | undefined, now: number | null | undefined): number | null =>
  typeof before === 'number' && typeof now === 'number' ? now - before : null;
