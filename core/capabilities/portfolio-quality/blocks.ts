import type { Block, ChartBlock, FiguresBlock, TableBlock } from '../../blocks/blocks';
import { managerLabel, namesManagers } from '../../clients/managers';
import { periodName } from '../../clients/period-name';
import { percentChange } from '../../clients/signed';
import type { Words } from '../../words/words';
import { flagNotes } from './flag-notes';
import { flagWords } from './flag-words';
import { managersTable } from './managers-table';
import { movedList } from './moved-list';
import type { PortfolioPeriod } from './portfolio-period';
import type { PortfolioResult } from './portfolio-quality';
import { held } from './opened';
import { heldList, leaversList } from './opened-lists';
import { companyTable, portfolioTable } from './portfolio-tables';
import { words as phrases } from './words';

const MOST_CHARTS = 12;

/**
 * The portfolio sheet: the company's figures, flags with names, managers now, a chart for each, the company. Behind it the
 * lists: managers period by period, moved clients.
 */
export function report(result: PortfolioResult, words: Words): readonly Block[] {
  const { periods } = result.company;
  const [first, last] = [periods[0]!, periods[periods.length - 1]!];
  const ends = [first, last].map((one) => periodName(one, result.period, words));
  return [
    { block: 'title', text: words.say(phrases.title), subtitle: ends.join(' – ') },
    figures(result, words),
    ...flagNotes(result, words),
    ...(namesManagers(result.managers) ? managerBlocks(result, words) : []),
    companyTable(result, words),
    chart(result, { who: words.say(phrases.company), table: 'company' }, words),
    ...(namesManagers(result.managers) ? [portfolioTable(result, words)] : []),
    movedList(result, words),
  ];
}

/** Whose clients they were in every period, and those that the flags name. */
export const lists = (result: PortfolioResult, words: Words): readonly TableBlock[] => [
  heldList(result, words),
  leaversList(result, words),
];

function figures(result: PortfolioResult, words: Words): Block {
  const { company } = result;
  const [before, now] = [company.periods[company.periods.length - 2]!, company.periods[company.periods.length - 1]!];
  const was = (text: string) => words.say(phrases.was, { before: text });
  return {
    block: 'figures',
    figures: [
      {
        label: words.say(phrases.count),
        value: now.clients,
        format: 'integer',
        note: was(words.number(before.clients)),
        opens: held({ period: now }, result, words),
      },
      shareFigure('A', { before, now }, words),
      shareFigure('X', { before, now }, words),
      {
        label: words.say(phrases.quality),
        value: now.quality,
        format: 'number',
        note: was(before.quality === null ? '—' : words.number(before.quality, 2)),
      },
      {
        label: words.say(phrases.revenue),
        value: now.revenue,
        format: 'money',
        ...(before.revenue > 0 && { note: percentChange((now.revenue - before.revenue) / before.revenue, words) }),
      },
    ],
  };
}

function shareFigure(letter: 'A' | 'X', { before, now }: Compared, words: Words): FiguresBlock['figures'][number] {
  const facts = { own: now[letter] ?? 0, all: now.clients, before: words.percent(before[`share${letter}`] ?? NaN) };
  return {
    label: words.say(phrases.share, { class: letter }),
    value: now[`share${letter}`] ?? null,
    format: 'percent',
    note: words.say(phrases.of, facts),
  };
}

interface Compared {
  readonly before: PortfolioPeriod;
  readonly now: PortfolioPeriod;
}

function managerBlocks(result: PortfolioResult, words: Words): readonly Block[] {
  const count = result.company.periods.length;
  const charts = result.managers
    .slice(0, MOST_CHARTS)
    .map(({ manager }, i) =>
      chart(
        result,
        { who: managerLabel(manager, words), table: 'portfolio', rows: { first: i * count, count } },
        words,
      ),
    );
  const fewer = result.managers.length > MOST_CHARTS;
  return [
    managersTable(result, words),
    ...charts,
    ...(fewer
      ? [{ block: 'note' as const, tone: 'plain' as const, text: words.say(flagWords.fewerCharts, { n: MOST_CHARTS }) }]
      : []),
  ];
}

interface Drawn {
  readonly who: string;
  readonly table: 'portfolio' | 'company';
  readonly rows?: ChartBlock['rows'];
}

/** Stacked shares of the ABC classes over the periods. */
const chart = ({ letters }: PortfolioResult, { who, table, rows }: Drawn, words: Words): ChartBlock => ({
  block: 'chart',
  kind: 'stacked-share',
  title: words.say(phrases.chart, { who }),
  table,
  categories: 'period',
  series: letters.filter((letter) => letter < 'X').map((letter) => `share${letter}`),
  ...(rows && { rows }),
});
