import type { Column, TableBlock, Value } from '../../blocks/blocks';
import { managerColumn } from '../../blocks/client-columns';
import { managerLabel } from '../../clients/managers';
import { periodName } from '../../clients/period-name';
import type { Words } from '../../words/words';
import { flagColumn, periodColumn } from './columns';
import { flagText } from './flag-notes';
import { held } from './opened';
import type { PortfolioPeriod } from './portfolio-period';
import type { PortfolioResult } from './portfolio-quality';
import { words as phrases } from './words';

/** Every manager's portfolio, period by period: counts and shares of the classes, revenue and what each class gives of it, index and flags. */
export function portfolioTable(result: PortfolioResult, words: Words): TableBlock {
  return {
    block: 'table',
    name: 'portfolio',
    caption: words.say(phrases.byPeriod),
    list: true,
    columns: [
      managerColumn(words),
      ...portfolioColumns(result, words),
      ...revenueColumns(result, words),
      flagColumn(words),
    ],
    rows: result.managers.flatMap(({ manager, periods, flags }) =>
      periods.map((one) => [
        managerLabel(manager, words),
        ...classValues(result, one, words),
        one.revenue,
        one.revenueShare,
        one.quality,
        ...result.letters.map((letter) => one[`revenue${letter}`] ?? null),
        flagText(flags, one, words),
      ]),
    ),
    opens: opensOf(
      result,
      result.managers.flatMap(({ manager, periods }) => periods.map((period) => ({ manager, period }))),
      words,
    ),
  };
}

/** The same for the company as a whole. */
export const companyTable = (result: PortfolioResult, words: Words): TableBlock => ({
  block: 'table',
  name: 'company',
  caption: words.say(phrases.company),
  columns: portfolioColumns(result, words).filter(({ key }) => key !== 'revenueShare'),
  rows: result.company.periods.map((one) => [...classValues(result, one, words), one.revenue, one.quality]),
  opens: opensOf(
    result,
    result.company.periods.map((period) => ({ period })),
    words,
  ),
});

/** The clients behind the counts of every row, which is a portfolio in a period. */
function opensOf(
  result: PortfolioResult,
  rows: readonly { readonly manager?: string; readonly period: PortfolioPeriod }[],
  words: Words,
): NonNullable<TableBlock['opens']> {
  const classes = result.letters.map((letter) => [letter, rows.map((row) => held({ ...row, letter }, result, words))]);
  return { clients: rows.map((row) => held(row, result, words)), ...Object.fromEntries(classes) };
}

function portfolioColumns({ letters }: PortfolioResult, words: Words): readonly Column[] {
  return [
    periodColumn(words),
    { key: 'clients', header: words.say(phrases.count), format: 'integer' },
    ...letters.map((letter): Column => ({ key: letter, header: letter, format: 'integer' })),
    ...letters.map(
      (letter): Column => ({
        key: `share${letter}`,
        header: words.say(phrases.share, { class: letter }),
        format: 'percent',
      }),
    ),
    { key: 'revenue', header: words.say(phrases.revenue), format: 'money' },
    { key: 'revenueShare', header: words.say(phrases.revenueShare), format: 'percent' },
    { key: 'quality', header: words.say(phrases.quality), format: 'number', paint: 'bar' },
  ];
}

/** What part of the manager's revenue every class gives. */
const revenueColumns = ({ letters }: PortfolioResult, words: Words): readonly Column[] =>
  letters.map((letter) => ({
    key: `revenue${letter}`,
    header: words.say(phrases.revenueOf, { class: letter }),
    format: 'percent',
  }));

const classValues = ({ letters, period }: PortfolioResult, one: PortfolioPeriod, words: Words): readonly Value[] => [
  periodName(one, period, words),
  one.clients,
  ...letters.map((letter) => one[letter] ?? 0),
  ...letters.map((letter) => one[`share${letter}`] ?? null),
];
